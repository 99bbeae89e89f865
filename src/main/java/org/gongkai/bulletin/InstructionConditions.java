package org.gongkai.bulletin;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.casework.MatterConditions;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;

/// The conditions of a filter as SQL over the tables of [Instructions#FROM] and `i` (the issue),
/// with their parameters. Every value is a parameter.
final class InstructionConditions {

    static final String JOIN = " JOIN bulletin.issue i ON i.id = x.issue_id ";

    /// The same as [Instructions#readable]; what a body gave back is not in its list.
    private static final String REACH =
            """
            (b.path <@ CAST(:reach AS ltree[]) OR o.path <@ CAST(:reach AS ltree[])
             OR x.leader_id = :me)
            """;

    private final MatterConditions where;

    private InstructionConditions(String start) {
        where = new MatterConditions(start);
    }

    static InstructionConditions of(
            Actor actor, InstructionFilter filter, LocalDate today, WorkCalendar calendar) {
        var all = new InstructionConditions(REACH);
        all.where.put("reach", actor.reach(Action.READ_MATTERS));
        all.where.put("me", actor.accountId());
        return all.narrow(filter, today, calendar);
    }

    /// The same whoever asks: for numbers that everybody gets alike.
    static InstructionConditions ofAll(
            InstructionFilter filter, LocalDate today, WorkCalendar calendar) {
        return new InstructionConditions("true").narrow(filter, today, calendar);
    }

    private InstructionConditions narrow(
            InstructionFilter filter, LocalDate today, WorkCalendar calendar) {
        where.body(filter.body(), !filter.below().isEmpty());
        where.chosen("a.username = :leader", "leader", filter.leader());
        number("i.series_id = :series", "series", filter.series());
        number("x.issue_id = :issue", "issue", filter.issue());
        where.chosen("m.outcome = :result", "result", filter.result());
        where.stage(filter.stage());
        light(filter.light(), today, calendar);
        number("extract(year FROM m.received_on)::int = :year", "year", filter.year());
        days(filter);
        if (!filter.number().isEmpty()) {
            where.add("strpos(upper(m.number), upper(:number)) > 0", "number", filter.number());
        }
        return this;
    }

    String sql() {
        return where.sql();
    }

    Map<String, Object> parameters() {
        return where.parameters();
    }

    private void days(InstructionFilter filter) {
        switch (filter.set()) {
            case "finished" -> {
                where.add("m.outcome IS NOT NULL");
                day("m.answered_on >= :from", "from", filter.from());
                day("m.answered_on <= :until", "until", filter.until());
            }
            case "open" ->
                    day(
                            "m.received_on <= :until"
                                    + " AND (m.outcome IS NULL OR m.answered_on > :until)",
                            "until",
                            filter.until());
            default -> {
                day("m.received_on >= :from", "from", filter.from());
                day("m.received_on <= :until", "until", filter.until());
            }
        }
    }

    /// While a report waits for the leader there is no due day, unless it came too late.
    private void light(String light, LocalDate today, WorkCalendar calendar) {
        switch (light) {
            case "in-time" -> where.add("m.outcome IS NOT NULL AND m.answered_on <= m.due_on");
            case "was-late" -> where.add("m.answered_on > m.due_on");
            default -> where.light(light, today, calendar);
        }
    }

    private void number(String condition, String name, String value) {
        if (!value.isEmpty()) where.add(condition, name, Long.parseLong(value));
    }

    private void day(String condition, String name, String value) {
        if (!value.isEmpty()) where.add(condition, name, LocalDate.parse(value));
    }
}
