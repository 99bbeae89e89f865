package org.gongkai.report.annual;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.report.figure.Counts;
import org.gongkai.report.figure.CountsOfBodies;
import org.gongkai.report.figure.Figures;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How a report is made up of the bodies below. Every request and every document belongs to one
/// body, so the whole is the body's own and that of each body right below it with everything below
/// that: nothing is counted twice. What a body below cleared is shown beside what is counted.
@Component
public class RollUp {

    private final Bodies bodies;
    private final Figures figures;
    private final JdbcClient jdbc;

    RollUp(Bodies bodies, Figures figures, JdbcClient jdbc) {
        this.bodies = bodies;
        this.figures = figures;
        this.jdbc = jdbc;
    }

    /// A line: the body itself, or one right below it.
    ///
    /// @param counted the figures with everything below; those of the body itself on its own line
    /// @param cleared the figures of its report, if it was cleared
    public record Line(
            Body body,
            boolean itself,
            @Nullable Long reportId,
            String state,
            Map<String, BigDecimal> counted,
            Map<String, BigDecimal> cleared) {}

    public List<Line> of(AnnualReport report) {
        CountsOfBodies each = figures.countEach(report.scope());
        var lines = new ArrayList<Line>();
        lines.add(
                new Line(
                        report.body(),
                        true,
                        report.id(),
                        report.state().code(),
                        each.of(report.body().id()).values(),
                        Map.of()));
        List<Body> all = bodies.listActive();
        Map<Long, Theirs> theirs = reportsBelow(report);
        for (Body child : all) {
            if (!Objects.equals(child.parentId(), report.body().id())) continue;
            var counts = new Counts();
            for (Body body : all) {
                if (child.path().reaches(body.path())) counts.addAll(each.of(body.id()));
            }
            Theirs own = theirs.get(child.id());
            lines.add(
                    new Line(
                            child,
                            false,
                            own == null ? null : own.id(),
                            own == null ? "" : own.state(),
                            counts.values(),
                            own == null ? Map.of() : own.cleared()));
        }
        return lines;
    }

    /// A report of a body right below, with its frozen figures.
    private record Theirs(long id, String state, Map<String, BigDecimal> cleared) {}

    private Map<Long, Theirs> reportsBelow(AnnualReport report) {
        var theirs = new HashMap<Long, Theirs>();
        jdbc.sql(
                        """
                        SELECT r.id, r.body_id, r.state, f.figure_id, f.value FROM report.annual_report r
                        JOIN organization.body b ON b.id = r.body_id
                        LEFT JOIN LATERAL (
                            SELECT z.figure_id, z.value FROM report.frozen_figure z
                            WHERE z.report_id = r.id AND r.state <> 'elsewhere'
                            UNION ALL
                            SELECT k.figure_id, k.value FROM report.known_figure k
                            WHERE k.body_id = r.body_id AND k.year = r.year AND r.state = 'elsewhere'
                        ) f ON true
                        WHERE b.parent_id = ? AND r.year = ?
                        """)
                .params(report.body().id(), report.year())
                .query(row -> {
                    long id = row.getLong("id");
                    String state = row.getString("state");
                    Theirs one =
                            theirs.computeIfAbsent(
                                    row.getLong("body_id"),
                                    body -> new Theirs(id, state, new LinkedHashMap<>()));
                    if (row.getString("figure_id") != null) {
                        one.cleared().put(row.getString("figure_id"), row.getBigDecimal("value"));
                    }
                });
        return theirs;
    }
}
