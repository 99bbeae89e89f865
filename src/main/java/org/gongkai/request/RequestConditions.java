package org.gongkai.request;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.calendar.Period;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.casework.Parties;

/// The conditions of a filter as SQL over `m` (the matter), `r` (the request) and `b` (its body),
/// with their parameters. Every value is a parameter.
final class RequestConditions {

    /// Received in the period.
    static final String NEW = "m.received_on BETWEEN :first AND :last";

    /// Open when the period began: received before it and not answered before it.
    static final String CARRIED_IN =
            "m.received_on < :first AND (m.answered_on IS NULL OR m.answered_on >= :first)";

    static final String ANSWERED = "m.answered_on BETWEEN :first AND :last";

    /// Open when the period ended: received by its last day and not answered by then.
    static final String CARRIED_OUT =
            "m.received_on <= :last AND (m.answered_on IS NULL OR m.answered_on > :last)";

    /// Whether its term was extended.
    static final String EXTENDED =
            "EXISTS (SELECT FROM request.extension x WHERE x.matter_id = m.id AND x.approved)";

    static final String FEE_PAID =
            "EXISTS (SELECT FROM request.fee f WHERE f.matter_id = m.id"
                    + " AND f.paid_on BETWEEN :first AND :last)";

    /// Table 4 counts remedies, so their list has a line for each, though of the same request.
    private static final String REMEDIES =
            " JOIN casework.matter c ON c.parent_id = m.id"
                    + " JOIN request.remedy y ON y.matter_id = c.id";

    private String joins = "";

    /// Brought by whoever brought that one, to the same body, within a year.
    private static final String SAME_APPLICANT =
            "m.submitted_at >= :since AND m.body_id ="
                    + " (SELECT body_id FROM casework.matter WHERE id = :same AND archived_at IS NULL)"
                    + " AND EXISTS ("
                    + "SELECT FROM casework.party mine JOIN casework.party theirs ON "
                    + Parties.THE_SAME
                    + " WHERE mine.matter_id = :same AND mine.part = 'applicant'"
                    + " AND theirs.part = 'applicant' AND theirs.matter_id = m.id)";

    private final StringBuilder sql = new StringBuilder("m.kind = 'request'");
    private final Map<String, Object> parameters = new HashMap<>();

    private RequestConditions() {}

    static RequestConditions of(RequestFilter filter, LocalDate today, WorkCalendar calendar) {
        var all = new RequestConditions();
        all.body(filter.body(), !filter.below().isEmpty());
        all.stage(filter.stage());
        all.light(filter.light(), today, calendar);
        if (!filter.number().isEmpty()) {
            all.add("m.number ILIKE :number", "number", "%" + escaped(filter.number()) + "%");
        }
        filter.period()
                .ifPresent(period -> {
                    all.set(filter.set(), period);
                    if (filter.set().equals("remedy")) all.remedy(filter.remedy(), filter.result());
                });
        if (!filter.applicant().isEmpty()) {
            all.add("r.applicant_kind = :applicant", "applicant", filter.applicant());
        }
        if (!filter.outcome().isEmpty()) {
            all.add("m.outcome IN (:outcomes)", "outcomes", outcomes(filter.outcome()));
        }
        if (!filter.way().isEmpty()) all.add("m.came_by IN (:ways)", "ways", ways(filter.way()));
        if (!filter.extended().isEmpty()) {
            all.sql.append(" AND ").append(filter.extended().equals("yes") ? "" : "NOT ");
            all.sql.append(EXTENDED);
        }
        if (!filter.same().isEmpty()) {
            all.parameters.put("since", today.minusYears(1));
            all.add(SAME_APPLICANT, "same", Long.parseLong(filter.same()));
        }
        return all;
    }

    /// More tables that the conditions ask, joined to `m`.
    String joins() {
        return joins;
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void body(String code, boolean below) {
        if (code.isEmpty()) return;
        add(
                below
                        ? "b.path <@ (SELECT path FROM organization.body WHERE code = :body)"
                        : "b.code = :body",
                "body",
                code);
    }

    private void stage(String stage) {
        if (stage.equals("open")) sql.append(" AND m.outcome IS NULL");
        else if (!stage.isEmpty()) add("m.stage = :stage", "stage", stage);
    }

    private void light(String light, LocalDate today, WorkCalendar calendar) {
        switch (light) {
            case "late" -> add("m.outcome IS NULL AND m.due_on < :today", "today", today);
            case "near" -> {
                add("m.outcome IS NULL AND m.due_on >= :today", "today", today);
                add("m.due_on <= :near", "near", calendar.plusWorking(today, 3));
            }
            default -> {}
        }
    }

    private void set(String set, Period period) {
        String condition =
                switch (set) {
                    case "new" -> NEW;
                    case "carried-in" -> CARRIED_IN;
                    case "answered" -> ANSWERED;
                    case "carried-out" -> CARRIED_OUT;
                    case "remedy" -> "true";
                    case "fee-paid" -> FEE_PAID;
                    default -> "m.submitted_at >= :first AND m.submitted_at < :last + 1";
                };
        sql.append(" AND ").append(condition);
        parameters.put("first", period.first());
        parameters.put("last", period.last());
    }

    private void remedy(String route, String result) {
        joins = REMEDIES;
        sql.append(" AND y.filed_on <= :last AND y.kind IN (:routes) AND ")
                .append(remedyResult(result));
        parameters.put("routes", Table4.routes(route));
    }

    /// The column of table 4 that counts a remedy in the period.
    static String remedyResult(String result) {
        String pending = "(y.decided_on IS NULL OR y.decided_on > :last)";
        String decided = "y.decided_on BETWEEN :first AND :last";
        return switch (result) {
            case "pending" -> pending;
            case "upheld", "corrected", "other" -> decided + " AND y.result = '" + result + "'";
            case "decided" -> decided;
            default -> "(" + decided + " OR " + pending + ")";
        };
    }

    private void add(String condition, String name, Object value) {
        sql.append(" AND ").append(condition);
        parameters.put(name, value);
    }

    /// The leaves that a row of the table holds: itself, or those below it.
    private static List<String> outcomes(String row) {
        return Arrays.stream(Outcome.values())
                .filter(leaf -> leaf.code().equals(row) || leaf.branch().equals(row))
                .map(Outcome::code)
                .toList();
    }

    /// The rows of the statistics of 2014 to 2018: by word of mouth counts as at the desk.
    private static List<String> ways(String way) {
        return switch (way) {
            case "desk" -> List.of("desk", "oral");
            case "post" -> List.of("post", "ordinary-post");
            default -> List.of(way);
        };
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
