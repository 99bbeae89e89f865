package org.gongkai.casework;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.calendar.Due;
import org.gongkai.calendar.MovedClock;
import org.gongkai.calendar.OpenClock;
import org.gongkai.calendar.OpenClocks;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The terms within matters that are still open, so that a new notice of holidays moves them.
@Component
class OpenPromises implements OpenClocks {

    private static final String PLACE = "promise/";

    private final JdbcClient jdbc;

    OpenPromises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Stream<OpenClock> list() {
        return jdbc
                .sql(
                        """
                        SELECT p.*, m.number FROM casework.promise p
                        JOIN casework.matter m ON m.id = p.matter_id
                        WHERE p.kept_on IS NULL AND p.void_on IS NULL ORDER BY p.id
                        """)
                .query((row, n) -> {
                    Promise promise = Promises.promise(row);
                    String what = Text.official("casework.promise." + promise.kind());
                    return new OpenClock(
                            PLACE + promise.id(),
                            row.getString("number") + " " + what,
                            Promises.clock(promise.term(), promise.from()),
                            new Due(promise.dueOn(), promise.provisional()));
                })
                .list()
                .stream();
    }

    @Override
    public void move(List<MovedClock> moved) {
        for (MovedClock each : moved) {
            jdbc.sql(
                            """
                            UPDATE casework.promise SET due_on = :due, provisional = :provisional
                            WHERE id = :id
                            """)
                    .param("due", each.to().day(), java.sql.Types.DATE)
                    .param("provisional", each.to().provisional())
                    .param("id", Long.parseLong(each.clock().subject().substring(PLACE.length())))
                    .update();
        }
    }
}
