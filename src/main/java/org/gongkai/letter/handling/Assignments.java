package org.gongkai.letter.handling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.casework.Matter;
import org.gongkai.letter.Letters;
import org.gongkai.organization.BodyPath;
import org.gongkai.privacy.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads to whom letters were given.
@Component
public class Assignments {

    private final JdbcClient jdbc;
    private final Sealing sealing;

    Assignments(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /// Oldest first.
    public List<Assignment> list(Matter matter) {
        return jdbc.sql(
                        """
                        SELECT a.*, f.short_name AS from_name, t.short_name AS to_name,
                               t.path::text AS to_path
                        FROM letter.assignment a
                        JOIN organization.body f ON f.id = a.from_id
                        JOIN organization.body t ON t.id = a.to_id
                        WHERE a.matter_id = ? ORDER BY a.id
                        """)
                .param(matter.id())
                .query((row, n) -> assignment(row, matter.number()))
                .list();
    }

    public Optional<Assignment> findPending(Matter matter) {
        return list(matter).stream().filter(Assignment::isPending).findFirst();
    }

    private Assignment assignment(ResultSet row, String number) throws SQLException {
        return new Assignment(
                row.getLong("id"),
                row.getLong("matter_id"),
                row.getLong("from_id"),
                row.getString("from_name"),
                row.getLong("to_id"),
                new BodyPath(row.getString("to_path")),
                row.getString("to_name"),
                row.getString("by"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("return_by", LocalDate.class),
                open(number, row.getBytes("words")),
                row.getString("state"),
                row.getObject("ended_on", LocalDate.class),
                open(number, row.getBytes("reason")));
    }

    private String open(String number, byte @org.jspecify.annotations.Nullable [] sealed) {
        return sealed == null ? "" : sealing.open(Letters.place(number), sealed);
    }
}
