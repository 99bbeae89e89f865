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

    private final StringBuilder sql = new StringBuilder(REACH);
    private final Map<String, Object> parameters = new HashMap<>();

    private InstructionConditions() {}

    static InstructionConditions of(
            Actor actor, InstructionFilter filter, LocalDate today, WorkCalendar calendar) {
        var all = new InstructionConditions();
        all.parameters.put("reach", actor.reach(Action.READ_MATTERS));
        all.parameters.put("me", actor.accountId());
        all.text("b.code = :body", "body", filter.body());
        all.text("a.username = :leader", "leader", filter.leader());
        all.number("i.series_id = :series", "series", filter.series());
        all.number("x.issue_id = :issue", "issue", filter.issue());
        all.text("m.outcome = :result", "result", filter.result());
        if (filter.stage().equals("open")) all.sql.append(" AND m.outcome IS NULL");
        else all.text("m.stage = :stage", "stage", filter.stage());
        all.light(filter.light(), today, calendar);
        all.number("extract(year FROM m.received_on)::int = :year", "year", filter.year());
        all.day("m.received_on >= :from", "from", filter.from());
        all.day("m.received_on <= :until", "until", filter.until());
        if (!filter.number().isEmpty()) {
            all.add("strpos(upper(m.number), upper(:number)) > 0", "number", filter.number());
        }
        return all;
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /// While a report waits for the leader there is no due day, unless it came too late.
    private void light(String light, LocalDate today, WorkCalendar calendar) {
        switch (light) {
            case "late" -> add("m.outcome IS NULL AND m.due_on < :today", "today", today);
            case "near" -> {
                add("m.outcome IS NULL AND m.due_on >= :today", "today", today);
                add("m.due_on <= :near", "near", calendar.plusWorking(today, NEAR_WORKING_DAYS));
            }
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
