package org.gongkai.bulletin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
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

    private static final String BY_SIZE = " GROUP BY 1, 2 ORDER BY 3 DESC, 1";

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

    /// A number of a breakdown.
    ///
    /// @param key as a filter writes it
    /// @param label a name, or the key where it has words of its own
    public record Part(String key, String label, long count) {}

    /// Issues that were given out, by the id of the body that gave them out.
    public Map<Long, Long> issuesOfEach(BulletinScope scope) {
        var each = new HashMap<Long, Long>();
        for (Part one : issues(scope, "b.id", "''")) each.put(Long.valueOf(one.key()), one.count());
        return each;
    }

    public List<Part> issuesBySeries(BulletinScope scope) {
        return issues(scope, "s.id", "s.name");
    }

    private List<Part> issues(BulletinScope scope, String key, String label) {
        var parameters = new HashMap<String, Object>();
        String where = scope.issues(Map.of()).sqlOfGivenOut(parameters);
        return jdbc.sql(
                        "SELECT %s::text, %s, count(*)".formatted(key, label)
                                + IssueList.FROM
                                + where
                                + BY_SIZE)
                .params(parameters)
                .query((row, n) -> new Part(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }

    /// Instructions by the id of the body that carries them out.
    public Map<Long, Long> instructionsOfEach(BulletinScope scope, InstructionMeasure measure) {
        var each = new HashMap<Long, Long>();
        for (Part one : instructions(scope, measure, "b.id", "''")) {
            each.put(Long.valueOf(one.key()), one.count());
        }
        return each;
    }

    public List<Part> instructionsBySeries(BulletinScope scope, InstructionMeasure measure) {
        return instructions(scope, measure, "n.id", "n.name");
    }

    /// What came of them; `open` for what is not done with today.
    public List<Part> instructionsByResult(BulletinScope scope, InstructionMeasure measure) {
        return instructions(
                scope, measure, "coalesce(m.outcome, 'open')", "coalesce(m.outcome, 'open')");
    }

    private List<Part> instructions(
            BulletinScope scope, InstructionMeasure measure, String key, String label) {
        InstructionConditions conditions =
                InstructionConditions.ofAll(
                        scope.instructions(measure, Map.of()),
                        LocalDate.now(clock),
                        calendar.current());
        return jdbc.sql(
                        "SELECT %s::text, %s, count(*)".formatted(key, label)
                                + Instructions.FROM
                                + InstructionConditions.JOIN
                                + "JOIN bulletin.series n ON n.id = i.series_id WHERE "
                                + conditions.sql()
                                + BY_SIZE)
                .params(conditions.parameters())
                .query((row, n) -> new Part(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }

    private InstructionConditions conditions(Actor actor, int year, Map<String, String> more) {
        var wanted = new LinkedHashMap<>(more);
        wanted.put("year", Integer.toString(year));
        return InstructionConditions.of(
                actor, InstructionFilter.of(wanted), LocalDate.now(clock), calendar.current());
    }
}
