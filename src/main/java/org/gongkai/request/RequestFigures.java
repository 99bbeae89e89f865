package org.gongkai.request;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.calendar.Period;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The figures of requests for a body and period, counted from the outcome leaves with the
/// conditions that also list them.
@Component
public class RequestFigures {

    private static final String FROM =
            """
             FROM casework.matter m
            JOIN request.request r ON r.matter_id = m.id
            WHERE m.kind = 'request' AND m.body_id = ANY (:bodies)
            """;

    /// Whatever a row of table 3 may count: what was open on a day of the period.
    private static final String OPEN =
            " AND m.received_on <= :last AND (m.answered_on IS NULL OR m.answered_on >= :first)";

    private final JdbcClient jdbc;

    RequestFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Which bodies are counted, and when.
    ///
    /// @param below whether the bodies below count too
    /// @param period the days counted: carried over is what was open when they began, carried
    ///   forward what was open when they ended
    public record Scope(String body, boolean below, Period period) {

        public Scope(String body, boolean below, int year) {
            this(body, below, Period.ofYear(year));
        }
    }

    /// The bodies by their ids: of a condition on paths the planner would expect a single body.
    private Map<String, Object> parameters(Scope scope) {
        Long[] bodies =
                jdbc.sql(
                                scope.below()
                                        ? "SELECT id FROM organization.body WHERE path <@ (SELECT path FROM organization.body WHERE code = ?)"
                                        : "SELECT id FROM organization.body WHERE code = ?")
                        .param(scope.body())
                        .query((row, n) -> row.getLong("id"))
                        .list()
                        .toArray(Long[]::new);
        return Map.of(
                "bodies", bodies,
                "first", scope.period().first(),
                "last", scope.period().last());
    }

    public Table3 table3(Scope scope) {
        var all = new Table3.Builder();
        countTable3(scope).values().forEach(all::addAll);
        return all.build();
    }

    /// The table of each body of the scope by itself, by its id; a body without requests has none.
    public Map<Long, Table3> table3OfEach(Scope scope) {
        var each = new HashMap<Long, Table3>();
        countTable3(scope).forEach((body, table) -> each.put(body, table.build()));
        return each;
    }

    private Map<Long, Table3.Builder> countTable3(Scope scope) {
        var tables = new HashMap<Long, Table3.Builder>();
        jdbc.sql(
                        "SELECT m.body_id, r.applicant_kind, count(*) FILTER (WHERE %s) AS fresh,"
                                        .formatted(RequestConditions.NEW)
                                + " count(*) FILTER (WHERE %s) AS carried_in,"
                                        .formatted(RequestConditions.CARRIED_IN)
                                + " count(*) FILTER (WHERE %s) AS carried_out"
                                        .formatted(RequestConditions.CARRIED_OUT)
                                + FROM
                                + OPEN
                                + " GROUP BY m.body_id, r.applicant_kind")
                .params(parameters(scope))
                .query(row -> {
                    Table3.Builder table = ofBody(tables, row.getLong("body_id"));
                    var kind = ApplicantKind.of(row.getString("applicant_kind"));
                    table.add("new", kind, row.getLong("fresh"));
                    table.add("carried-in", kind, row.getLong("carried_in"));
                    table.add("carried-out", kind, row.getLong("carried_out"));
                });
        jdbc.sql(
                        "SELECT m.body_id, r.applicant_kind, m.outcome, count(*) AS counted"
                                + FROM
                                + " AND "
                                + RequestConditions.ANSWERED
                                + " GROUP BY m.body_id, r.applicant_kind, m.outcome")
                .params(parameters(scope))
                .query(row -> {
                    ofBody(tables, row.getLong("body_id"))
                            .add(
                                    row.getString("outcome"),
                                    ApplicantKind.of(row.getString("applicant_kind")),
                                    row.getLong("counted"));
                });
        return tables;
    }

    private static Table3.Builder ofBody(Map<Long, Table3.Builder> tables, long body) {
        return tables.computeIfAbsent(body, id -> new Table3.Builder());
    }

    public Table4 table4(Scope scope) {
        var all = new LinkedHashMap<String, Map<String, Long>>();
        for (Table4 one : table4OfEach(scope).values()) {
            one.cells()
                    .forEach((route, results) -> {
                        Map<String, Long> sums = all.computeIfAbsent(route, r -> new HashMap<>());
                        results.forEach((result, n) -> sums.merge(result, n, Long::sum));
                    });
        }
        return new Table4(all);
    }

    /// The table of each body of the scope by itself, by its id; a body without remedies has none.
    public Map<Long, Table4> table4OfEach(Scope scope) {
        var tables = new HashMap<Long, Table4>();
        jdbc.sql(
                        Table4.RESULTS.stream()
                                        .map(result ->
                                                "count(*) FILTER (WHERE %s) AS %s"
                                                        .formatted(
                                                                RequestConditions.remedyResult(
                                                                        result),
                                                                result))
                                        .collect(
                                                Collectors.joining(
                                                        ", ", "SELECT m.body_id, y.kind, ", ""))
                                + """
                                 FROM request.remedy y
                                JOIN casework.matter c ON c.id = y.matter_id
                                JOIN casework.matter m ON m.id = c.parent_id
                                WHERE y.filed_on <= :last AND m.body_id = ANY (:bodies)
                                GROUP BY m.body_id, y.kind
                                """)
                .params(parameters(scope))
                .query(row -> {
                    var results = new HashMap<String, Long>();
                    for (String result : Table4.RESULTS) results.put(result, row.getLong(result));
                    tables.computeIfAbsent(
                                    row.getLong("body_id"), id -> new Table4(new HashMap<>()))
                            .cells()
                            .put(row.getString("kind"), results);
                });
        return tables;
    }

    /// Information processing fees paid in the period.
    public FeesPaid feesPaid(Scope scope) {
        return jdbc.sql(
                        "SELECT count(*) AS requests, coalesce(sum(p.amount_yuan), 0) AS yuan"
                                + " FROM casework.matter m"
                                + " JOIN request.fee p ON p.matter_id = m.id"
                                + " WHERE m.kind = 'request' AND m.body_id = ANY (:bodies) AND "
                                + RequestConditions.FEE_PAID)
                .params(parameters(scope))
                .query(new DataClassRowMapper<>(FeesPaid.class))
                .single();
    }

    /// The same in yuan for each body that was paid any, by its id.
    public Map<Long, Long> feesPaidToEach(Scope scope) {
        var each = new HashMap<Long, Long>();
        jdbc.sql(
                        "SELECT m.body_id, sum(p.amount_yuan) AS yuan"
                                + " FROM casework.matter m"
                                + " JOIN request.fee p ON p.matter_id = m.id"
                                + " WHERE m.kind = 'request' AND m.body_id = ANY (:bodies) AND "
                                + RequestConditions.FEE_PAID
                                + " GROUP BY m.body_id")
                .params(parameters(scope))
                .query(row -> {
                    each.put(row.getLong("body_id"), row.getLong("yuan"));
                });
        return each;
    }

    /// @param requests how many were paid for
    /// @param yuan what was paid in all
    public record FeesPaid(long requests, long yuan) {}

    public Part2014 part2014(Scope scope) {
        var all = new Part2014(new LinkedHashMap<>(), 0, 0, new EnumMap<>(Outcome.class));
        for (Part2014 one : part2014OfEach(scope).values()) all = all.plus(one);
        return all;
    }

    /// The same for each body of the scope by itself, by its id.
    public Map<Long, Part2014> part2014OfEach(Scope scope) {
        var each = new HashMap<Long, Part2014>();
        jdbc.sql(
                        """
                        SELECT m.body_id,
                               CASE WHEN m.came_by = 'oral' THEN 'desk'
                                    WHEN m.came_by = 'ordinary-post' THEN 'post'
                                    ELSE m.came_by END AS way, count(*) AS counted
                        """
                                + FROM
                                + " AND "
                                + RequestConditions.NEW
                                + " GROUP BY 1, 2")
                .params(parameters(scope))
                .query(row -> {
                    each.merge(
                            row.getLong("body_id"),
                            Part2014.received(row.getString("way"), row.getLong("counted")),
                            Part2014::plus);
                });
        jdbc.sql(
                        "SELECT m.body_id, m.outcome, "
                                + RequestConditions.EXTENDED
                                + " AS extended, count(*) AS counted"
                                + FROM
                                + " AND "
                                + RequestConditions.ANSWERED
                                + " GROUP BY 1, 2, 3")
                .params(parameters(scope))
                .query(row -> {
                    each.merge(
                            row.getLong("body_id"),
                            Part2014.answered(
                                    Outcome.of(row.getString("outcome")),
                                    row.getBoolean("extended"),
                                    row.getLong("counted")),
                            Part2014::plus);
                });
        return each;
    }
}
