package org.gongkai.report.figure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.organization.Action;
import org.gongkai.pages.Paging;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who works on open government information: the posts held on the last day of the period.
@Component
public class StaffSource implements FigureSource {

    private static final Map<String, String> WORK =
            Map.of("staff.full-time", "full-time", "staff.part-time", "part-time");

    private static final String TOTAL = "staff.total";

    private static final String FROM =
            """
             FROM organization.post p
            JOIN organization.body b ON b.id = p.body_id
            JOIN organization.person o ON o.id = p.person_id
            WHERE p.held_from <= :last AND (p.held_to IS NULL OR p.held_to >= :last)
              AND p.disclosure_work IN (:work) AND
            """;

    private final JdbcClient jdbc;

    StaffSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A post that was counted.
    public record Line(String body, String person, String title, String work, LocalDate heldFrom) {}

    @Override
    public String code() {
        return "staff";
    }

    @Override
    public Set<String> figures() {
        return Set.of(TOTAL, "staff.full-time", "staff.part-time");
    }

    @Override
    public Action opens() {
        return Action.READ_FIGURES;
    }

    @Override
    public void count(FigureScope scope, Set<String> wanted, Counts into) {
        figures().forEach(figure -> into.add(figure, 0));
        var each = new CountsOfBodies();
        countEach(scope, each);
        each.sum(into);
    }

    @Override
    public void countEach(FigureScope scope, CountsOfBodies into) {
        jdbc.sql(
                        "SELECT p.body_id, p.disclosure_work, count(*) AS people"
                                + FROM
                                + scope.where("b.path")
                                + " GROUP BY 1, 2")
                .params(scope.values())
                .param("work", WORK.values())
                .query(row -> {
                    Counts counts = into.of(row.getLong("body_id"));
                    counts.add(TOTAL, row.getLong("people"));
                    counts.add("staff." + row.getString("disclosure_work"), row.getLong("people"));
                });
    }

    /// The posts behind a figure, by body.
    public List<Line> list(FigureScope scope, String figure, int limit, int offset) {
        return jdbc.sql(
                        "SELECT b.short_name AS body, o.name AS person, p.title,"
                                + " p.disclosure_work AS work, p.held_from"
                                + FROM
                                + scope.where("b.path")
                                + " ORDER BY b.path, p.rank_order, p.id LIMIT :limit OFFSET :offset")
                .params(scope.values())
                .param("work", work(figure))
                .param("limit", limit)
                .param("offset", offset)
                .query(new DataClassRowMapper<>(Line.class))
                .list();
    }

    private static List<String> work(String figure) {
        String one = WORK.get(figure);
        return one == null ? List.copyOf(WORK.values()) : List.of(one);
    }

    @Override
    public String list(FigureScope scope, String figure) {
        var all = new LinkedHashMap<>(scope.parameters());
        all.put("figure", figure);
        return Paging.address("/office/figures/staff", all);
    }
}
