package org.gongkai.report.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Text;
import org.gongkai.report.form.FigureNames;
import org.gongkai.report.form.FormTable;
import org.gongkai.report.form.OfficialForms;
import org.gongkai.report.reading.Generation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The registry: every figure of the official forms and of the records, where its number comes from
/// and which list is behind it.
@Component
public class Figures {

    private final List<FigureSource> sources;
    private final ManualFigures manual;
    private final Bodies bodies;
    private final RecordsBegan began;
    private final JdbcClient jdbc;
    private final Map<String, Figure> figures;
    private final Map<String, FigureSource> sourceOf = new HashMap<>();

    Figures(
            List<FigureSource> sources,
            ManualFigures manual,
            Bodies bodies,
            RecordsBegan began,
            JdbcClient jdbc) {
        this.sources = List.copyOf(sources);
        this.manual = manual;
        this.bodies = bodies;
        this.began = began;
        this.jdbc = jdbc;
        for (FigureSource source : sources) {
            for (String figure : source.figures()) {
                if (sourceOf.put(figure, source) != null) {
                    throw new IllegalStateException("two sources of " + figure);
                }
            }
        }
        this.figures = all();
    }

    /// Those of forms first, in their order, then those that only the records have.
    private Map<String, Figure> all() {
        var all = new LinkedHashMap<String, Figure>();
        for (FormTable table : OfficialForms.all()) {
            FigureNames.of(table)
                    .forEach((id, named) ->
                            all.putIfAbsent(
                                    id, new Figure(id, named.name(), named.unit(), source(id))));
        }
        for (FigureSource source : sources) {
            for (String id : source.figures()) {
                if (!all.containsKey(id)) all.put(id, recorded(id, source.code()));
            }
        }
        return all;
    }

    private static Figure recorded(String id, String source) {
        String name = "figure.name." + id;
        if (!Text.has(name)) throw new IllegalStateException("no name of " + id);
        return new Figure(id, Text.official(name), Text.official("figure.unit." + source), source);
    }

    private String source(String figure) {
        FigureSource source = sourceOf.get(figure);
        return source == null ? ManualFigures.CODE : source.code();
    }

    public List<Figure> list() {
        return List.copyOf(figures.values());
    }

    public Optional<Figure> find(String id) {
        return Optional.ofNullable(figures.get(id));
    }

    /// By its name in Chinese or in the language of the page.
    public Optional<Figure> findByName(String name) {
        return figures.values().stream()
                .filter(figure -> figure.name().equals(name) || figure.shownName().equals(name))
                .findFirst();
    }

    /// Whether there were records in the period: what nobody recorded is unknown and not nothing.
    public boolean isRecorded(FigureScope scope) {
        return !began.isAfter(scope.period());
    }

    /// The figures of a form that no record holds.
    public List<Figure> listManual(Generation form) {
        return ofForm(form).filter(Figure::isManual).toList();
    }

    /// The figures of a form that a person has to give: those that no record holds, and all of them
    /// for a time before there were records.
    public List<Figure> listToGive(FigureScope scope, Generation form) {
        return isRecorded(scope) ? listManual(form) : ofForm(form).toList();
    }

    private Stream<Figure> ofForm(Generation form) {
        Set<String> wanted = OfficialForms.figures(form);
        return figures.values().stream().filter(figure -> wanted.contains(figure.id()));
    }

    /// All figures of the scope; a manual one that nobody gave is not among them.
    @Transactional(readOnly = true)
    public Counts count(FigureScope scope) {
        return count(scope, sourceOf.keySet());
    }

    /// Those of the figures that somebody wants, and what is counted along with them.
    @Transactional(readOnly = true)
    public Counts count(FigureScope scope, Set<String> wanted) {
        planForValues();
        var counts = new Counts();
        manual.count(scope, counts);
        if (!isRecorded(scope)) return counts;
        counts.removeAll(sourceOf.keySet());
        for (FigureSource source : sources) {
            if (!Collections.disjoint(source.figures(), wanted)) {
                source.count(scope, wanted, counts);
            }
        }
        return counts;
    }

    /// A figure by body, and by what its records know more of it: channel, kind, result. Only parts
    /// that there are.
    public List<Breakdown> breakDown(Actor reader, FigureScope scope, Figure figure) {
        boolean recorded = isRecorded(scope);
        FigureSource source = recorded ? sourceOf.get(figure.id()) : null;
        var parts = new ArrayList<Breakdown>();
        if (scope.below()) parts.add(byBody(reader, scope, recorded, figure));
        if (source != null) {
            boolean opens = reader.can(source.opens(), scope.body().path());
            for (Breakdown part : source.breakDown(scope, figure.id())) {
                parts.add(opens ? part : part.closed());
            }
        }
        parts.removeIf(part -> part.rows().isEmpty());
        return parts;
    }

    private Breakdown byBody(Actor reader, FigureScope scope, boolean recorded, Figure figure) {
        FigureSource source = recorded ? sourceOf.get(figure.id()) : null;
        var each = new CountsOfBodies();
        if (source == null) manual.countEach(scope, each);
        else source.countEach(scope, each);
        var rows = new ArrayList<Breakdown.Row>();
        for (Body body : bodies.listUnder(scope.body().path())) {
            BigDecimal value = each.of(body.id()).get(figure.id());
            if (value == null || value.signum() == 0) continue;
            rows.add(
                    new Breakdown.Row(
                            body.shortName(),
                            value,
                            address(reader, scope.alone(body), recorded, figure.id())));
        }
        return new Breakdown(Text.t("report.by.body"), rows);
    }

    /// The figures of each body of the scope by itself.
    @Transactional(readOnly = true)
    public CountsOfBodies countEach(FigureScope scope) {
        planForValues();
        var counts = new CountsOfBodies();
        manual.countEach(scope, counts);
        if (!isRecorded(scope)) return counts;
        counts.removeAll(sourceOf.keySet());
        sources.forEach(source -> source.countEach(scope, counts));
        return counts;
    }

    /// Has what this transaction asks planned for the values it is asked with: planned for any
    /// days, a year looks like a few documents, and each of two hundred thousand is looked up
    /// alone. A row by its key costs little more than one in order, as it does in memory and on
    /// disks of today.
    private void planForValues() {
        jdbc.sql(
                        "SELECT set_config('plan_cache_mode', 'force_custom_plan', true),"
                                + " set_config('random_page_cost', '1.1', true)")
                .query(row -> {});
    }

    /// The list of what a figure counts; empty when there is no such figure, or the reader may not
    /// open it.
    ///
    /// @param recorded whether there were records ([#isRecorded]); else it is what people gave
    public String address(Actor reader, FigureScope scope, boolean recorded, String figure) {
        FigureSource source = recorded ? sourceOf.get(figure) : null;
        Action needed = source == null ? Action.READ_FIGURES : source.opens();
        if (!figures.containsKey(figure) || !reader.can(needed, scope.body().path())) return "";
        return source == null ? ManualFigures.address(scope, figure) : source.list(scope, figure);
    }
}
