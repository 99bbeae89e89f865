package org.gongkai.bulletin;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;

/// The conditions of a filter as SQL over the tables of [Instructions#FROM] and `i` (the issue),
/// with their parameters. Every value is a parameter.
final class InstructionConditions {

    static final String JOIN = " JOIN bulletin.issue i ON i.id = x.issue_id ";

    private static final int NEAR_WORKING_DAYS = 3;

    /// The same as [Instructions#readable]; what a body gave back is not in its list.
    private static final String REACH =
            """
            (b.path <@ CAST(:reach AS ltree[]) OR o.path <@ CAST(:reach AS ltree[])
             OR x.leader_id = :me)
            """;

    private final StringBuilder sql;
    private final Map<String, Object> parameters = new HashMap<>();

    private InstructionConditions(String start) {
        sql = new StringBuilder(start);
    }

    static InstructionConditions of(
            Actor actor, InstructionFilter filter, LocalDate today, WorkCalendar calendar) {
        var all = new InstructionConditions(REACH);
        all.parameters.put("reach", actor.reach(Action.READ_MATTERS));
        all.parameters.put("me", actor.accountId());
        return all.narrow(filter, today, calendar);
    }

    /// The same whoever asks: for numbers that everybody gets alike.
    static InstructionConditions ofAll(
            InstructionFilter filter, LocalDate today, WorkCalendar calendar) {
        return new InstructionConditions("true").narrow(filter, today, calendar);
    }

    private InstructionConditions narrow(
            InstructionFilter filter, LocalDate today, WorkCalendar calendar) {
        text(IssueFilter.within(!filter.below().isEmpty()), "body", filter.body());
        text("a.username = :leader", "leader", filter.leader());
        number("i.series_id = :series", "series", filter.series());
        number("x.issue_id = :issue", "issue", filter.issue());
        text("m.outcome = :result", "result", filter.result());
        if (filter.stage().equals("open")) sql.append(" AND m.outcome IS NULL");
        else text("m.stage = :stage", "stage", filter.stage());
        light(filter.light(), today, calendar);
        number("extract(year FROM m.received_on)::int = :year", "year", filter.year());
        days(filter);
        if (!filter.number().isEmpty()) {
            add("strpos(upper(m.number), upper(:number)) > 0", "number", filter.number());
        }
        return this;
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void days(InstructionFilter filter) {
        switch (filter.set()) {
            case "finished" -> {
                sql.append(" AND m.outcome IS NOT NULL");
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
            case "late" -> add("m.outcome IS NULL AND m.due_on < :today", "today", today);
            case "near" -> {
                add("m.outcome IS NULL AND m.due_on >= :today", "today", today);
                add("m.due_on <= :near", "near", calendar.plusWorking(today, NEAR_WORKING_DAYS));
            }
            case "in-time" ->
                    sql.append(" AND m.outcome IS NOT NULL AND m.answered_on <= m.due_on");
            case "was-late" -> sql.append(" AND m.answered_on > m.due_on");
            default -> {}
        }
    }

    private void text(String condition, String name, String value) {
        if (!value.isEmpty()) add(condition, name, value);
    }

    private void number(String condition, String name, String value) {
        if (!value.isEmpty()) add(condition, name, Long.parseLong(value));
    }

    private void day(String condition, String name, String value) {
        if (!value.isEmpty()) add(condition, name, LocalDate.parse(value));
    }

    private void add(String condition, String name, Object value) {
        sql.append(" AND ").append(condition);
        parameters.put(name, value);
    }
}
