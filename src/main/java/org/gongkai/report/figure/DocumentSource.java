package org.gongkai.report.figure;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
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
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was published: in all, by channel, and the normative documents that were made, ended and
/// are in force. Rules (规章) are always none: only ministries, provinces and cities with districts
/// make them (Legislation Law, Articles 91 and 93).
@Component
class DocumentSource implements FigureSource {

    private static final String ON_WEBSITE =
            " LEFT JOIN channel.delivery c ON c.edition_id = p.edition_id"
                    + " AND c.channel = 'website' AND c.recalled_at IS NULL";

    private static final String IN_BODIES = " AND p.body_id = ANY (:bodies) GROUP BY p.body_id";

    private enum Column {
        PUBLISHED,
        WEBSITE,
        MADE,
        ENDED,
        IN_FORCE,
        /// what no body here can have
        NONE
    }

    /// What a normative document must be to be counted in a column.
    private static final Map<Column, Standing> NORMATIVE =
            Map.of(
                    Column.MADE, Standing.MADE,
                    Column.ENDED, Standing.ENDED,
                    Column.IN_FORCE, Standing.IN_FORCE);

    /// A figure of documents: the column that counts it, and the list of `/office/statistics/list`.
    private record Counted(Column column, Map<String, String> list) {}

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
        var made = new Counted(Column.MADE, Map.of("kind", "normative"));
        var ended = new Counted(Column.ENDED, Map.of("kind", "normative", "standing", "ended"));
        var inForce =
                new Counted(Column.IN_FORCE, Map.of("kind", "normative", "standing", "in_force"));
        var all = new LinkedHashMap<String, Counted>();
        all.put("proactive.total", new Counted(Column.PUBLISHED, Map.of()));
        all.put(
                "proactive.channel.website",
                new Counted(Column.WEBSITE, Map.of("channel", "website")));
        all.put("proactive.normative-documents", made);
        all.put("normative.issued", made);
        all.put("table2.normative.issued", made);
        all.put("table2.normative.repealed", ended);
        all.put("table2.normative.in-force", inForce);
        all.put("table2.normative.made", made);
        all.put("table2.normative.published", made);
        all.put("table2.normative.public", inForce);
        var none = new Counted(Column.NONE, Map.of("kind", "rules"));
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
    public void count(FigureScope scope, Set<String> wanted, Counts into) {
        // a body that published nothing counts too
        FIGURES.keySet().stream().filter(wanted::contains).forEach(figure -> into.add(figure, 0));
        var each = new CountsOfBodies();
        count(scope, wanted, each);
        each.sum(into);
    }

    @Override
    public void countEach(FigureScope scope, CountsOfBodies into) {
        count(scope, FIGURES.keySet(), into);
    }

    private void count(FigureScope scope, Set<String> wanted, CountsOfBodies into) {
        var figures = new EnumMap<Column, List<String>>(Column.class);
        FIGURES.forEach((figure, counted) -> {
            if (wanted.contains(figure)) {
                figures.computeIfAbsent(counted.column(), c -> new ArrayList<>()).add(figure);
            }
        });
        if (figures.containsKey(Column.PUBLISHED) || figures.containsKey(Column.WEBSITE)) {
            published(scope, figures, into);
        }
        if (!Collections.disjoint(figures.keySet(), NORMATIVE.keySet())) {
            normative(scope, figures, into);
        }
    }

    /// An edition has one delivery by a channel at most, so joining them counts nothing twice.
    private void published(
            FigureScope scope, Map<Column, List<String>> figures, CountsOfBodies into) {
        boolean website = figures.containsKey(Column.WEBSITE);
        query(
                scope,
                "SELECT p.body_id, count(*) AS published"
                        + (website ? ", count(c.edition_id) AS website" : "")
                        + " FROM publication.published_document p"
                        + (website ? ON_WEBSITE : "")
                        + " WHERE "
                        + Standing.MADE.condition()
                        + IN_BODIES,
                row -> {
                    add(row, Column.PUBLISHED, figures, into);
                    add(row, Column.WEBSITE, figures, into);
                });
    }

    /// All wanted columns in one pass over the normative documents.
    private void normative(
            FigureScope scope, Map<Column, List<String>> figures, CountsOfBodies into) {
        List<Column> columns = figures.keySet().stream().filter(NORMATIVE::containsKey).toList();
        var counts = new StringBuilder();
        for (Column column : columns) {
            counts.append(", count(*) FILTER (WHERE ")
                    .append(requireNonNull(NORMATIVE.get(column)).condition())
                    .append(") AS ")
                    .append(column);
        }
        query(
                scope,
                "SELECT p.body_id"
                        + counts
                        + " FROM publication.published_document p WHERE p.kind = 'normative'"
                        + IN_BODIES,
                row -> {
                    for (Column column : columns) add(row, column, figures, into);
                });
    }

    private void query(FigureScope scope, String sql, RowCallbackHandler each) {
        jdbc.sql(sql)
                .param("bodies", bodies(scope))
                .param("from", scope.period().first())
                .param("to", Scope.passed(scope.period(), LocalDate.now(clock)))
                .query(each);
    }

    private static void add(
            ResultSet row, Column column, Map<Column, List<String>> figures, CountsOfBodies into)
            throws SQLException {
        for (String figure : figures.getOrDefault(column, List.of())) {
            into.of(row.getLong("body_id")).add(figure, row.getLong(column.name()));
        }
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
