package org.gongkai.report.figure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.report.form.FigureNames;
import org.gongkai.report.form.FormTable;
import org.gongkai.report.form.OfficialForms;
import org.gongkai.report.reading.Generation;
import org.springframework.stereotype.Component;

/// The registry: every figure of the official forms, where its number comes from and which list is
/// behind it.
@Component
public class Figures {

    private final List<FigureSource> sources;
    private final ManualFigures manual;
    private final Map<String, Figure> figures;
    private final Map<String, FigureSource> sourceOf = new HashMap<>();

    Figures(List<FigureSource> sources, ManualFigures manual) {
        this.sources = List.copyOf(sources);
        this.manual = manual;
        for (FigureSource source : sources) {
            for (String figure : source.figures()) {
                if (sourceOf.put(figure, source) != null) {
                    throw new IllegalStateException("two sources of " + figure);
                }
            }
        }
        this.figures = ofForms();
    }

    private Map<String, Figure> ofForms() {
        var all = new LinkedHashMap<String, Figure>();
        for (FormTable table : OfficialForms.all()) {
            FigureNames.of(table)
                    .forEach((id, named) ->
                            all.putIfAbsent(
                                    id, new Figure(id, named.name(), named.unit(), source(id))));
        }
        return all;
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
