package org.gongkai.report.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.pages.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Numbers that no record holds, as people gave them: who, when, why, with a file if there is one.
/// The last one of a body, year and figure counts; those before stay.
@Component
public class ManualFigures {

    public static final String CODE = "manual";

    private static final String LAST =
            """
            SELECT DISTINCT ON (g.body_id, g.figure_id) g.*
            FROM report.manual_figure g JOIN organization.body b ON b.id = g.body_id
            WHERE g.year = :year AND
            """;

    private static final String NEWEST = " ORDER BY g.body_id, g.figure_id, g.id DESC";

    private final JdbcClient jdbc;

    ManualFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A number as it was given.
    ///
    /// @param latest whether it is the one that counts
    public record Given(
            long id,
            String body,
            String figureId,
            BigDecimal value,
            String reason,
            @Nullable String fileHash,
            @Nullable String fileName,
            String givenBy,
            Instant givenAt,
            boolean latest) {}

    /// A kept file, and the path of the body whose number it shows.
    public record Kept(String hash, String name, String bodyPath) {}

    public Optional<Kept> file(long id) {
        return jdbc.sql(
                        """
                        SELECT g.file_hash, g.file_name, b.path::text AS path
                        FROM report.manual_figure g JOIN organization.body b ON b.id = g.body_id
                        WHERE g.id = ? AND g.file_hash IS NOT NULL
                        """)
                .param(id)
                .query((row, n) ->
                        new Kept(
                                row.getString("file_hash"),
                                row.getString("file_name"),
                                row.getString("path")))
                .optional();
    }

    void count(FigureScope scope, Counts into) {
        var each = new CountsOfBodies();
        countEach(scope, each);
        each.sum(into);
    }

    /// They are given for calendar years; of other days nothing is known.
    void countEach(FigureScope scope, CountsOfBodies into) {
        if (!scope.period().isYear()) return;
        jdbc.sql(LAST + scope.where("b.path") + NEWEST)
                .params(scope.values())
                .param("year", year(scope))
                .query(row -> {
                    into.of(row.getLong("body_id"))
                            .add(row.getString("figure_id"), row.getBigDecimal("value"));
                });
    }

    private static int year(FigureScope scope) {
        return scope.period().first().getYear();
    }

    /// Everything given for a figure in the scope, by body, the newest of each first; nothing
    /// unless its days are a year.
    public List<Given> list(FigureScope scope, String figure) {
        if (!scope.period().isYear()) return List.of();
        return jdbc.sql(
                        """
                        SELECT g.id, b.short_name AS body, g.figure_id, g.value, g.reason, g.file_hash,
                               g.file_name, g.given_by, g.given_at,
                               g.id = max(g.id) OVER (PARTITION BY g.body_id) AS latest
                        FROM report.manual_figure g JOIN organization.body b ON b.id = g.body_id
                        WHERE g.year = :year AND g.figure_id = :figure AND %s
                        ORDER BY b.path, g.id DESC
                        """
                                .formatted(scope.where("b.path")))
                .params(scope.values())
                .param("year", year(scope))
                .param("figure", figure)
                .query(new DataClassRowMapper<>(Given.class))
                .list();
    }

    /// What a body gave itself, by figure.
    public Map<String, BigDecimal> ofBody(FigureScope scope) {
        var each = new CountsOfBodies();
        countEach(new FigureScope(scope.body(), false, scope.period()), each);
        return each.of(scope.body().id()).values();
    }

    static String address(FigureScope scope, String figure) {
        var all = new LinkedHashMap<>(scope.parameters());
        all.put("figure", figure);
        return Paging.address("/office/figures/manual", all);
    }
}
