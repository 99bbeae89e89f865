package org.gongkai.letter.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gongkai.casework.MatterReach;
import org.gongkai.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts letters with the conditions that list them.
@Component
public class LetterFigures {

    private static final String FROM =
            """
             FROM casework.matter m
            JOIN letter.letter l ON l.matter_id = m.id
            JOIN letter.source s ON s.id = l.source_id
            JOIN organization.body sb ON sb.id = s.body_id
            JOIN organization.body b ON b.id = m.body_id
            LEFT JOIN letter.category c ON c.id = l.category_id
            """;

    /// Whatever a number may count: what was open on a day of the period, or rated in it.
    private static final String MET =
            """
            m.received_on <= :last
            AND (m.answered_on IS NULL OR m.answered_on >= :first
                 OR EXISTS (SELECT FROM casework.rating g WHERE g.matter_id = m.id
                            AND (g.at AT TIME ZONE 'Asia/Shanghai')::date BETWEEN :first AND :last))
            """;

    /// What the public is told about: everything but complaints about officials.
    private static final String OPEN_TO_ALL = "m.circle = 'ordinary'";

    private final JdbcClient jdbc;

    LetterFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The rows of a dimension as far as this person may read what they count, largest first.
    List<FigureRow> count(Actor actor, Scope scope, Dimension dimension) {
        return count(MatterReach.SQL, MatterReach.of(actor), scope, dimension);
    }

    /// The same for everybody, without complaints about officials.
    public List<FigureRow> count(Scope scope, Dimension dimension) {
        return count(OPEN_TO_ALL, Map.of(), scope, dimension);
    }

    /// The same of each body by itself, by its id; a body without letters has none.
    public Map<Long, FigureRow> countOfEach(Scope scope) {
        var each = new HashMap<Long, FigureRow>();
        for (FigureRow row :
                count(OPEN_TO_ALL, Map.of(), scope, "m.body_id::text", "''", label -> "")) {
            each.put(Long.valueOf(row.key()), row);
        }
        return each;
    }

    private List<FigureRow> count(
            String reach, Map<String, Object> reaching, Scope scope, Dimension dimension) {
        return count(reach, reaching, scope, dimension.key(), dimension.label(), dimension::name);
    }

    private List<FigureRow> count(
            String reach,
            Map<String, Object> reaching,
            Scope scope,
            String key,
            String label,
            UnaryOperator<String> naming) {
        String measures =
                Arrays.stream(Measure.values())
                        .map(one ->
                                "count(*) FILTER (WHERE %s) AS %s"
                                        .formatted(one.condition(), "n_" + one.ordinal()))
                        .collect(Collectors.joining(", "));
        var parameters = new HashMap<String, Object>(reaching);
        parameters.put("body", scope.body());
        parameters.put("first", scope.period().first());
        parameters.put("last", scope.period().last());
        return jdbc
                .sql(
                        "SELECT %s AS key, %s AS label, %s".formatted(key, label, measures)
                                + FROM
                                + " WHERE m.kind = 'letter' AND "
                                + MET
                                + " AND "
                                + reach
                                + " AND "
                                + (scope.below()
                                        ? "b.path <@ (SELECT path FROM organization.body"
                                                + " WHERE code = :body)"
                                        : "b.code = :body")
                                + " GROUP BY 1, 2 ORDER BY 3 DESC, 1")
                .params(parameters)
                .query((row, n) -> row(row, naming))
                .list()
                .stream()
                .filter(row -> row.counts().values().stream().anyMatch(count -> count > 0))
                .toList();
    }

    /// The sum of the rows of a dimension: each letter is in exactly one of them.
    public static FigureRow total(List<FigureRow> rows, String name) {
        var counts = new EnumMap<Measure, Long>(Measure.class);
        for (FigureRow row : rows)
            row.counts().forEach((one, n) -> counts.merge(one, n, Long::sum));
        return new FigureRow("", name, counts);
    }

    private static FigureRow row(ResultSet row, UnaryOperator<String> naming) throws SQLException {
        var counts = new EnumMap<Measure, Long>(Measure.class);
        for (Measure one : Measure.values()) counts.put(one, row.getLong("n_" + one.ordinal()));
        return new FigureRow(row.getString("key"), naming.apply(row.getString("label")), counts);
    }
}
