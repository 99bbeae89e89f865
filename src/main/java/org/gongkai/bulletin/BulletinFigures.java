package org.gongkai.bulletin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.calendar.KeptCalendar;
import org.gongkai.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Issues by series and year, and instructions by series and result, counted with the conditions of
/// the lists behind the numbers.
@Component
public class BulletinFigures {

    private final JdbcClient jdbc;
    private final KeptCalendar calendar;
    private final Clock clock;

    BulletinFigures(JdbcClient jdbc, KeptCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
    }

    /// A number and what it counts.
    ///
    /// @param column the year, or the result with `open` for what is not closed
    public record Cell(long series, String column, long count) {}

    /// Issues that were given out, by series and year.
    public List<Cell> issues(Actor actor) {
        var parameters = IssueFilter.reach(actor);
        String where = IssueFilter.of(Map.of("state", "issued")).sql(parameters);
        return jdbc.sql(
                        """
                        SELECT i.series_id, i.year::text AS year, count(*) FROM bulletin.issue i
                        JOIN bulletin.series s ON s.id = i.series_id
                        JOIN organization.body b ON b.id = s.body_id
                        WHERE
                        """
                                + where
                                + " GROUP BY i.series_id, i.year ORDER BY i.series_id, i.year")
                .params(parameters)
                .query((row, n) -> new Cell(row.getLong(1), row.getString(2), row.getLong(3)))
                .list();
    }

    /// Instructions that were written in a year, by series and result.
    public List<Cell> instructions(Actor actor, int year) {
        InstructionConditions conditions = conditions(actor, year, Map.of());
        return jdbc.sql(
                        "SELECT i.series_id, coalesce(m.outcome, 'open'), count(*)"
                                + Instructions.FROM
                                + InstructionConditions.JOIN
                                + " WHERE "
                                + conditions.sql()
                                + " GROUP BY 1, 2 ORDER BY 1, 2")
                .params(conditions.parameters())
                .query((row, n) -> new Cell(row.getLong(1), row.getString(2), row.getLong(3)))
                .list();
    }

    /// Of those that were written in a year, the ones that are late or were.
    ///
    /// @param light as in [InstructionFilter]
    public long late(Actor actor, int year, String light) {
        InstructionConditions conditions = conditions(actor, year, Map.of("light", light));
        return jdbc.sql(
                        "SELECT count(*)"
                                + Instructions.FROM
                                + InstructionConditions.JOIN
                                + " WHERE "
                                + conditions.sql())
                .params(conditions.parameters())
                .query(Long.class)
                .single();
    }

    private InstructionConditions conditions(Actor actor, int year, Map<String, String> more) {
        var wanted = new LinkedHashMap<>(more);
        wanted.put("year", Integer.toString(year));
        return InstructionConditions.of(
                actor, InstructionFilter.of(wanted), LocalDate.now(clock), calendar.current());
    }
}
