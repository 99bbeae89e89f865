package org.gongkai.request;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongkai.calendar.Period;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.casework.MatterConditions;
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

    private final MatterConditions where = new MatterConditions("m.kind = 'request'");

    private RequestConditions() {}

    static RequestConditions of(RequestFilter filter, LocalDate today, WorkCalendar calendar) {
        var all = new RequestConditions();
        MatterConditions where = all.where;
        where.body(filter.body(), !filter.below().isEmpty());
        where.stage(filter.stage());
        where.light(filter.light(), today, calendar);
        where.number(filter.number());
        filter.period()
                .ifPresent(period -> {
                    all.set(filter.set(), period);
                    if (filter.set().equals("remedy")) all.remedy(filter.remedy(), filter.result());
                });
        where.chosen("r.applicant_kind = :applicant", "applicant", filter.applicant());
        if (!filter.outcome().isEmpty()) {
            where.add("m.outcome IN (:outcomes)", "outcomes", outcomes(filter.outcome()));
        }
        if (!filter.way().isEmpty()) where.add("m.came_by IN (:ways)", "ways", ways(filter.way()));
        if (!filter.extended().isEmpty()) {
            where.add((filter.extended().equals("yes") ? "" : "NOT ") + EXTENDED);
        }
        if (!filter.same().isEmpty()) {
            where.put("since", today.minusYears(1));
            where.add(SAME_APPLICANT, "same", Long.parseLong(filter.same()));
        }
        return all;
    }

    /// More tables that the conditions ask, joined to `m`.
    String joins() {
        return joins;
    }

    String sql() {
        return where.sql();
    }

    Map<String, Object> parameters() {
        return where.parameters();
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
        where.add(condition);
        where.days(period);
    }

    private void remedy(String route, String result) {
        joins = REMEDIES;
        where.add(
                "y.filed_on <= :last AND y.kind IN (:routes) AND " + remedyResult(result),
                "routes",
                Table4.routes(route));
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
}
