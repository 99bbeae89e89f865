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
            JOIN organization.body b ON b.id = m.body_id
            WHERE m.kind = 'request' AND
            """;

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

        private String where() {
            return below
                    ? "b.path <@ (SELECT path FROM organization.body WHERE code = :body)"
                    : "b.code = :body";
        }

        private Map<String, Object> parameters() {
            return Map.of(
                    "body", body,
                    "first", period.first(),
                    "last", period.last());
        }
    }

    public Table3 table3(Scope scope) {
        var table = new Table3.Builder();
        jdbc.sql(
                        "SELECT r.applicant_kind, count(*) FILTER (WHERE %s) AS fresh,"
                                        .formatted(RequestConditions.NEW)
                                + " count(*) FILTER (WHERE %s) AS carried_in,"
                                        .formatted(RequestConditions.CARRIED_IN)
                                + " count(*) FILTER (WHERE %s) AS carried_out"
                                        .formatted(RequestConditions.CARRIED_OUT)
                                + FROM
                                + scope.where()
                                + " GROUP BY r.applicant_kind")
                .params(scope.parameters())
                .query(row -> {
                    var kind = ApplicantKind.of(row.getString("applicant_kind"));
                    table.add("new", kind, row.getLong("fresh"));
                    table.add("carried-in", kind, row.getLong("carried_in"));
                    table.add("carried-out", kind, row.getLong("carried_out"));
                });
        jdbc.sql(
                        "SELECT r.applicant_kind, m.outcome, count(*) AS counted"
                                + FROM
                                + scope.where()
                                + " AND "
                                + RequestConditions.ANSWERED
                                + " GROUP BY r.applicant_kind, m.outcome")
                .params(scope.parameters())
                .query(row -> {
                    table.add(
                            row.getString("outcome"),
                            ApplicantKind.of(row.getString("applicant_kind")),
                            row.getLong("counted"));
                });
        return table.build();
    }

    public Table4 table4(Scope scope) {
        var cells = new LinkedHashMap<String, Map<String, Long>>();
        jdbc.sql(
                        Table4.RESULTS.stream()
                                        .map(result ->
                                                "count(*) FILTER (WHERE %s) AS %s"
                                                        .formatted(
                                                                RequestConditions.remedyResult(
                                                                        result),
                                                                result))
                                        .collect(Collectors.joining(", ", "SELECT y.kind, ", ""))
                                + """
                                 FROM request.remedy y
                                JOIN casework.matter m ON m.id = y.matter_id
                                JOIN organization.body b ON b.id = m.body_id
                                WHERE y.filed_on <= :last AND
                                """
                                + scope.where()
                                + " GROUP BY y.kind")
                .params(scope.parameters())
                .query(row -> {
                    var results = new HashMap<String, Long>();
                    for (String result : Table4.RESULTS) results.put(result, row.getLong(result));
                    cells.put(row.getString("kind"), results);
                });
        return new Table4(cells);
    }

    /// Information processing fees paid in the period.
    public FeesPaid feesPaid(Scope scope) {
        return jdbc.sql(
                        "SELECT count(*) AS requests, coalesce(sum(p.amount_yuan), 0) AS yuan"
                                + " FROM casework.matter m"
                                + " JOIN request.fee p ON p.matter_id = m.id"
                                + " JOIN organization.body b ON b.id = m.body_id"
                                + " WHERE m.kind = 'request' AND "
                                + scope.where()
                                + " AND "
                                + RequestConditions.FEE_PAID)
                .params(scope.parameters())
                .query(new DataClassRowMapper<>(FeesPaid.class))
                .single();
    }

    /// @param requests how many were paid for
    /// @param yuan what was paid in all
    public record FeesPaid(long requests, long yuan) {}

    public Part2014 part2014(Scope scope) {
        var received = new LinkedHashMap<String, Long>();
        jdbc.sql(
                        """
                        SELECT CASE WHEN m.came_by = 'oral' THEN 'desk'
                                    WHEN m.came_by = 'ordinary-post' THEN 'post'
                                    ELSE m.came_by END AS way, count(*) AS counted
                        """
                                + FROM
                                + scope.where()
                                + " AND "
                                + RequestConditions.NEW
                                + " GROUP BY 1")
                .params(scope.parameters())
                .query(row -> {
                    received.put(row.getString("way"), row.getLong("counted"));
                });
        var answers = new EnumMap<Outcome, Long>(Outcome.class);
        var closed = new long[2];
        jdbc.sql(
                        "SELECT m.outcome, "
                                + RequestConditions.EXTENDED
                                + " AS extended, count(*) AS counted"
                                + FROM
                                + scope.where()
                                + " AND "
                                + RequestConditions.ANSWERED
                                + " GROUP BY 1, 2")
                .params(scope.parameters())
                .query(row -> {
                    long counted = row.getLong("counted");
                    answers.merge(Outcome.of(row.getString("outcome")), counted, Long::sum);
                    closed[row.getBoolean("extended") ? 1 : 0] += counted;
                });
        return new Part2014(received, closed[0], closed[1], answers);
    }
}
