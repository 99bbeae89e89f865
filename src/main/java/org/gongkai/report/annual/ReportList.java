package org.gongkai.report.annual;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.report.annual.ReportFilter.Stage;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists and counts the reports a person may read, by state and by whether they are late.
@Component
public class ReportList {

    private static final int NEAR_DAYS = 7;

    private static final String ROWS =
            """
             FROM (
                SELECT r.*, b.code AS body_code, b.short_name AS body, b.name AS body_name, b.kind,
                       b.path, nlevel(b.path) - 1 AS depth, d.due,
                       p.published_on, greatest(p.published_on - r.publish_by, 0) AS days_late,
                       CASE WHEN d.due < :today THEN 'late'
                            WHEN d.due <= :near THEN 'near'
                            WHEN p.published_on > r.publish_by THEN 'published-late'
                            ELSE '' END AS light,
                       (SELECT count(*) FROM report.explained_finding x
                        WHERE x.report_id = r.id AND x.stands) AS explained
                FROM report.annual_report r
                JOIN organization.body b ON b.id = r.body_id
                JOIN LATERAL (SELECT CASE
                    WHEN r.state IN ('published', 'elsewhere')
                      OR EXISTS (SELECT FROM report.round o
                                 WHERE o.year = r.year AND o.closed_at IS NOT NULL) THEN NULL
                    WHEN r.state IN ('draft', 'returned') THEN r.submit_by
                    ELSE r.publish_by END AS due) d ON true
                JOIN LATERAL (SELECT %s AS published_on) p ON true
                WHERE b.path <@ CAST(:reach AS ltree[])
             ) r
            """
                    .formatted(AnnualReports.PUBLISHED_ON);

    private static final String FROM = ROWS + " WHERE r.year = :year";

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public int count(Actor actor, ReportFilter filter) {
        return jdbc.sql("SELECT count(*)" + FROM + conditions(filter))
                .params(values(actor, filter))
                .query(Integer.class)
                .single();
    }

    /// In the order of the tree of bodies.
    public List<ReportRow> list(Actor actor, ReportFilter filter, int limit, int offset) {
        return jdbc.sql(
                        """
                        SELECT r.id, r.body_code, r.body, r.kind, r.depth, r.year, r.state, r.submit_by,
                               r.publish_by, r.submitted_at, r.cleared_at, r.document_id, r.light,
                               r.published_on, coalesce(r.days_late, 0) AS days_late,
                               r.first_submit_by, r.late_before, r.asked_day,
                               coalesce(r.due, r.publish_by) AS due, r.explained
                        """
                                + FROM
                                + conditions(filter)
                                + " ORDER BY r.path LIMIT :limit OFFSET :offset")
                .params(values(actor, filter))
                .param("limit", limit)
                .param("offset", offset)
                .query(new DataClassRowMapper<>(ReportRow.class))
                .list();
    }

    /// How many reports of the year are in each state, and how many are late, near or were
    /// published late, each under the name a filter has for it.
    public Map<String, Integer> totals(Actor actor, int year) {
        var totals = new LinkedHashMap<String, Integer>();
        for (ReportState state : ReportState.values()) totals.put(state.code(), 0);
        ReportFilter.LIGHTS.forEach(light -> totals.put(light, 0));
        jdbc.sql("SELECT r.state, r.light, count(*) AS counted" + FROM + " GROUP BY 1, 2")
                .params(values(actor, ReportFilter.ofYear(year)))
                .query(row -> {
                    int counted = row.getInt("counted");
                    totals.merge(row.getString("state"), counted, Integer::sum);
                    String light = row.getString("light");
                    if (!light.isEmpty()) totals.merge(light, counted, Integer::sum);
                });
        return totals;
    }

    /// How far the reports of the bodies below are.
    public ReportsBelow countBelow(Actor actor, AnnualReport report) {
        ReportFilter filter = ReportFilter.below(report.year(), report.body().code());
        var counts = new EnumMap<Stage, Integer>(Stage.class);
        jdbc.sql(
                        "SELECT r.state, count(*) AS counted"
                                + FROM
                                + conditions(filter)
                                + " GROUP BY r.state")
                .params(values(actor, filter))
                .query(row -> {
                    counts.merge(
                            Stage.ofState(row.getString("state")),
                            row.getInt("counted"),
                            Integer::sum);
                });
        return new ReportsBelow(filter.year(), filter.below(), counts);
    }

    /// How many reports are late, by year, the newest first; years without one are left out.
    Map<Integer, Integer> late(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        var late = new LinkedHashMap<Integer, Integer>();
        jdbc.sql(
                        "SELECT r.year, count(*) AS late"
                                + ROWS
                                + " WHERE r.light = 'late' GROUP BY 1 ORDER BY 1 DESC")
                .param("today", today)
                .param("near", today.plusDays(NEAR_DAYS))
                .param("reach", reach(actor))
                .query(row -> {
                    late.put(row.getInt("year"), row.getInt("late"));
                });
        return late;
    }

    /// The years that have reports, the newest first.
    public List<Integer> years() {
        return new ArrayList<>(
                jdbc.sql("SELECT DISTINCT year FROM report.annual_report ORDER BY year DESC")
                        .query((row, n) -> row.getInt("year"))
                        .list());
    }

    private static String conditions(ReportFilter filter) {
        var where = new StringBuilder();
        if (!filter.state().isEmpty()) where.append(" AND r.state = :state");
        if (!filter.light().isEmpty()) where.append(" AND r.light = :light");
        if (!filter.kind().isEmpty()) where.append(" AND r.kind = :kind");
        if (!filter.name().isEmpty()) where.append(" AND strpos(r.body_name, :name) > 0");
        if (!filter.below().isEmpty()) {
            where.append(
                    """
                     AND r.body_code <> :below
                     AND r.path <@ (SELECT path FROM organization.body WHERE code = :below)
                    """);
        }
        if (!filter.stage().isEmpty()) where.append(" AND r.state IN (:states)");
        return where.toString();
    }

    private Map<String, Object> values(Actor actor, ReportFilter filter) {
        LocalDate today = LocalDate.now(clock);
        var values = new HashMap<String, Object>();
        values.put("today", today);
        values.put("near", today.plusDays(NEAR_DAYS));
        values.put("reach", reach(actor));
        values.put("year", filter.year());
        values.put("state", filter.state());
        values.put("light", filter.light());
        values.put("kind", filter.kind());
        values.put("name", filter.name());
        values.put("below", filter.below());
        values.put("states", Stage.find(filter.stage()).map(Stage::states).orElse(List.of("")));
        return values;
    }

    /// Where the person reads figures, or the audit.
    private static String[] reach(Actor actor) {
        return Stream.of(Action.READ_FIGURES, Action.READ_AUDIT)
                .flatMap(action -> Arrays.stream(actor.reach(action)))
                .toArray(String[]::new);
    }
}
