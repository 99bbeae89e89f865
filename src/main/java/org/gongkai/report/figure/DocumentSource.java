package org.gongkai.report.figure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.organization.Action;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Text;
import org.gongkai.report.Published;
import org.gongkai.report.Published.By;
import org.gongkai.report.Scope;
import org.gongkai.report.Scope.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was published: in all, by channel, and the normative documents that were made, ended and
/// are in force. Rules (规章) are always none: only ministries, provinces and cities with districts
/// make them (Legislation Law, Articles 91 and 93).
@Component
class DocumentSource implements FigureSource {

    /// A figure of documents: the column that counts it, and the list of `/office/statistics/list`.
    private record Counted(String column, Map<String, String> list) {}

    private static final String LIST = "/office/statistics/list";

    private static final Map<String, Counted> FIGURES = counted();

    private final JdbcClient jdbc;
    private final Published published;
    private final Clock clock;

    DocumentSource(JdbcClient jdbc, Published published, Clock clock) {
        this.jdbc = jdbc;
        this.published = published;
        this.clock = clock;
    }

    private static Map<String, Counted> counted() {
        var made = new Counted("made", Map.of("kind", "normative"));
        var ended = new Counted("ended", Map.of("kind", "normative", "standing", "ended"));
        var inForce = new Counted("in_force", Map.of("kind", "normative", "standing", "in_force"));
        var all = new LinkedHashMap<String, Counted>();
        all.put("proactive.total", new Counted("published", Map.of()));
        all.put("proactive.channel.website", new Counted("website", Map.of("channel", "website")));
        all.put("proactive.normative-documents", made);
        all.put("normative.issued", made);
        all.put("table2.normative.issued", made);
        all.put("table2.normative.repealed", ended);
        all.put("table2.normative.in-force", inForce);
        all.put("table2.normative.made", made);
        all.put("table2.normative.published", made);
        all.put("table2.normative.public", inForce);
        var none = new Counted("none", Map.of("kind", "rules"));
        for (String column :
                new String[] {"issued", "repealed", "in-force", "made", "published", "public"}) {
            all.put("table2.rules." + column, none);
        }
        return all;
    }

    @Override
    public String code() {
        return "document";
    }

    @Override
    public Set<String> figures() {
        return FIGURES.keySet();
    }

    @Override
    public Action opens() {
        return Action.READ_FIGURES;
    }

    @Override
    public void count(FigureScope scope, Counts into) {
        // a body that published nothing counts too
        FIGURES.keySet().forEach(figure -> into.add(figure, 0));
        var each = new CountsOfBodies();
        countEach(scope, each);
        each.sum(into);
    }

    @Override
    public void countEach(FigureScope scope, CountsOfBodies into) {
        count(
                scope,
                into,
                """
                SELECT p.body_id, count(*) AS published,
                       count(*) FILTER (WHERE EXISTS (
                           SELECT FROM channel.delivery c WHERE c.document_id = p.document_id
                           AND c.channel = 'website' AND c.recalled_at IS NULL)) AS website
                FROM publication.published_document p
                WHERE %1$s AND p.body_id = ANY (:bodies) GROUP BY p.body_id
                """,
                List.of("published", "website"));
        count(
                scope,
                into,
                """
                SELECT p.body_id, count(*) FILTER (WHERE %1$s) AS made,
                       count(*) FILTER (WHERE %2$s) AS ended,
                       count(*) FILTER (WHERE %3$s) AS in_force, 0 AS none
                FROM publication.published_document p
                WHERE p.kind = 'normative' AND p.body_id = ANY (:bodies)
                GROUP BY p.body_id
                """,
                List.of("made", "ended", "in_force", "none"));
    }

    private void count(FigureScope scope, CountsOfBodies into, String sql, List<String> columns) {
        jdbc.sql(
                        sql.formatted(
                                Standing.MADE.condition(),
                                Standing.ENDED.condition(),
                                Standing.IN_FORCE.condition()))
                .param("bodies", bodies(scope))
                .param("from", scope.period().first())
                .param("to", Scope.passed(scope.period(), LocalDate.now(clock)))
                .query(row -> {
                    Counts counts = into.of(row.getLong("body_id"));
                    for (var figure : FIGURES.entrySet()) {
                        String column = figure.getValue().column();
                        if (columns.contains(column)) {
                            counts.add(figure.getKey(), row.getLong(column));
                        }
                    }
                });
    }

    /// By their ids: of a condition on paths the planner would expect a single body.
    private Long[] bodies(FigureScope scope) {
        return jdbc.sql("SELECT b.id FROM organization.body b WHERE " + scope.where("b.path"))
                .param("path", scope.body().path().value())
                .query((row, n) -> row.getLong("id"))
                .list()
                .toArray(Long[]::new);
    }

    @Override
    public String list(FigureScope scope, String figure) {
        return Paging.address(LIST, parameters(scope, figure));
    }

    private static Map<String, String> parameters(FigureScope scope, String figure) {
        var all = new LinkedHashMap<String, String>();
        all.put("body", scope.body().code());
        all.putAll(scope.period().parameters());
        if (!scope.below()) all.put("only", scope.body().code());
        Counted counted = FIGURES.get(figure);
        if (counted != null) all.putAll(counted.list());
        return all;
    }

    @Override
    public List<Breakdown> breakDown(FigureScope scope, String figure) {
        Map<String, String> parameters = parameters(scope, figure);
        Scope counted =
                Scope.of(scope.body().path().value(), scope.period(), LocalDate.now(clock))
                        .narrowed(parameters);
        var parts = new ArrayList<Breakdown>();
        if (!parameters.containsKey("channel")) {
            parts.add(
                    breakdown(
                            "report.by.channel",
                            published.channels(counted),
                            "channel",
                            parameters,
                            one -> Text.t("report.channel." + one.key())));
        }
        for (By by : List.of(By.KIND, By.BRANCH, By.MONTH)) {
            if (parameters.containsKey(by.filter().parameter())) continue;
            parts.add(
                    breakdown(
                            "report.by." + by.name().toLowerCase(Locale.ROOT),
                            published.counts(counted, by),
                            by.filter().parameter(),
                            parameters,
                            one -> by.name(one.key(), one.label())));
        }
        return parts;
    }

    private static Breakdown breakdown(
            String title,
            List<Published.Count> counts,
            String filter,
            Map<String, String> parameters,
            Function<Published.Count, String> name) {
        return new Breakdown(
                Text.t(title),
                counts.stream()
                        .map(one -> {
                            var narrowed = new LinkedHashMap<>(parameters);
                            narrowed.put(filter, one.key());
                            return Breakdown.Row.of(
                                    name.apply(one), one.count(), Paging.address(LIST, narrowed));
                        })
                        .toList());
    }
}
