package org.gongkai.report.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Text;
import org.gongkai.report.form.FigureNames;
import org.gongkai.report.form.FormTable;
import org.gongkai.report.form.OfficialForms;
import org.gongkai.report.reading.Generation;
import org.springframework.stereotype.Component;

/// The registry: every figure of the official forms and of the records, where its number comes from
/// and which list is behind it.
@Component
public class Figures {

    private final List<FigureSource> sources;
    private final ManualFigures manual;
    private final Bodies bodies;
    private final Map<String, Figure> figures;
    private final Map<String, FigureSource> sourceOf = new HashMap<>();

    Figures(List<FigureSource> sources, ManualFigures manual, Bodies bodies) {
        this.sources = List.copyOf(sources);
        this.manual = manual;
        this.bodies = bodies;
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

    public Optional<Figure> findByName(String name) {
        return figures.values().stream().filter(figure -> figure.name().equals(name)).findFirst();
    }

    /// The figures of a form that a person has to give.
    public List<Figure> listManual(Generation form) {
        Set<String> wanted = OfficialForms.figures(form);
        return figures.values().stream()
                .filter(figure -> figure.isManual() && wanted.contains(figure.id()))
                .toList();
    }

    /// All figures of the scope; a manual one that nobody gave is not among them.
    public Counts count(FigureScope scope) {
        var counts = new Counts();
        sources.forEach(source -> source.count(scope, counts));
        manual.count(scope, counts);
        return counts;
    }

    /// Those of these figures that are known in the scope; only their sources are asked.
    public Counts count(FigureScope scope, Collection<Figure> wanted) {
        Set<String> codes = wanted.stream().map(Figure::source).collect(Collectors.toSet());
        var counts = new Counts();
        sources.stream()
                .filter(source -> codes.contains(source.code()))
                .forEach(source -> source.count(scope, counts));
        if (codes.contains(ManualFigures.CODE)) manual.count(scope, counts);
        return counts;
    }

    /// A figure by body, and by what its records know more of it: channel, kind, result. Only parts
    /// that there are.
    public List<Breakdown> breakDown(Actor reader, FigureScope scope, Figure figure) {
        FigureSource source = sourceOf.get(figure.id());
        var parts = new ArrayList<Breakdown>();
        if (scope.below()) parts.add(byBody(reader, scope, figure));
        if (source != null) {
            boolean opens = reader.can(source.opens(), scope.body().path());
            for (Breakdown part : source.breakDown(scope, figure.id())) {
                parts.add(opens ? part : part.closed());
            }
        }
        parts.removeIf(part -> part.rows().isEmpty());
        return parts;
    }

    private Breakdown byBody(Actor reader, FigureScope scope, Figure figure) {
        FigureSource source = sourceOf.get(figure.id());
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
                            address(reader, scope.alone(body), figure.id())));
        }
        return new Breakdown(Text.t("report.by.body"), rows);
    }

    /// The figures of each body of the scope by itself.
    public CountsOfBodies countEach(FigureScope scope) {
        var counts = new CountsOfBodies();
        sources.forEach(source -> source.countEach(scope, counts));
        manual.countEach(scope, counts);
        return counts;
    }

    /// The list of what a figure counts; empty when there is no such figure, or the reader may not
    /// open it.
    public String address(Actor reader, FigureScope scope, String figure) {
        FigureSource source = sourceOf.get(figure);
        Action needed = source == null ? Action.READ_FIGURES : source.opens();
        if (!figures.containsKey(figure) || !reader.can(needed, scope.body().path())) return "";
        return source == null ? ManualFigures.address(scope, figure) : source.list(scope, figure);
    }
}
