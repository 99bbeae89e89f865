package org.gongkai.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.calendar.Due;
import org.gongkai.calendar.LegalClock;
import org.gongkai.calendar.LegalEvent;
import org.gongkai.calendar.MovedClock;
import org.gongkai.calendar.OpenClock;
import org.gongkai.calendar.OpenClocks;
import org.gongkai.calendar.Rules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The clocks of all matters that are received and not answered, so that a new notice of holidays
/// moves them.
@Component
class OpenMatterClocks implements OpenClocks {

    private final JdbcClient jdbc;

    OpenMatterClocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Open(String number, Rules rules, LocalDate received, Due due) {}

    @Override
    public Stream<OpenClock> list() {
        Map<Long, Open> matters = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        SELECT id, number, rules, received_on, due_on, provisional
                        FROM casework.matter
                        WHERE received_on IS NOT NULL AND answered_on IS NULL ORDER BY id
                        """)
                .query(row -> {
                    matters.put(
                            row.getLong("id"),
                            new Open(
                                    row.getString("number"),
                                    Rules.of(row.getString("rules")),
                                    row.getObject("received_on", LocalDate.class),
                                    new Due(
                                            row.getObject("due_on", LocalDate.class),
                                            row.getBoolean("provisional"))));
                });
        Map<Long, List<LegalEvent>> events = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        SELECT s.matter_id, s.clock, s.on_day, s.days FROM casework.step s
                        JOIN casework.matter m ON m.id = s.matter_id
                        WHERE s.clock IS NOT NULL AND m.answered_on IS NULL ORDER BY s.id
                        """)
                .query(row -> {
                    events.computeIfAbsent(row.getLong("matter_id"), id -> new ArrayList<>())
                            .add(event(row));
                });
        return matters.entrySet().stream()
                .map(e -> clock(e.getValue(), events.getOrDefault(e.getKey(), List.of())));
    }

    private static OpenClock clock(Open matter, List<LegalEvent> events) {
        return new OpenClock(
                "matter/" + matter.number(),
                matter.number(),
                new LegalClock(matter.rules(), matter.received(), events),
                matter.due());
    }

    private static LegalEvent event(ResultSet row) throws SQLException {
        LegalEvent.Kind kind = LegalEvent.Kind.find(row.getString("clock")).orElseThrow();
        LocalDate on = row.getObject("on_day", LocalDate.class);
        return new LegalEvent(kind, on, row.getInt("days"));
    }

    @Override
    public void move(List<MovedClock> moved) {
        for (MovedClock each : moved) {
            jdbc.sql(
                            """
                            UPDATE casework.matter SET due_on = :due, provisional = :provisional
                            WHERE number = :number
                            """)
                    .param("due", each.to().day(), java.sql.Types.DATE)
                    .param("provisional", each.to().provisional())
                    .param("number", each.clock().label())
                    .update();
        }
    }
}
