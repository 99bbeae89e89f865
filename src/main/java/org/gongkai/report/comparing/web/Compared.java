package org.gongkai.report.comparing.web;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.organization.Body;
import org.gongkai.report.comparing.Break;
import org.gongkai.report.comparing.Breaks;
import org.gongkai.report.comparing.Doubt;
import org.gongkai.report.comparing.FigureRow;
import org.gongkai.report.comparing.KnownFigures;
import org.gongkai.report.comparing.Outliers;
import org.gongkai.report.comparing.Place;
import org.gongkai.report.comparing.Point;
import org.gongkai.report.comparing.Series;
import org.springframework.stereotype.Component;

/// Gathers what is known of a series: its numbers, and why some should be looked at again.
@Component
class Compared {

    private final KnownFigures figures;

    Compared(KnownFigures figures) {
        this.figures = figures;
    }

    /// @param bodies all within reach: a number is compared with its peers even when these are not
    ///   shown
    /// @param reported where there is a report, with the number or without it
    record Numbers(
            Map<Place, Point> points, Map<Place, List<String>> remarks, Set<Place> reported) {

        TreeSet<Integer> years() {
            return reported.stream()
                    .map(Place::year)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    Numbers numbers(Series series, Map<Long, Body> bodies) {
        var ids = new LinkedHashSet<>(series.ids());
        var whole = Series.find(series.whole());
        whole.ifPresent(one -> ids.addAll(one.ids()));
        ids.addAll(Breaks.ids());
        List<FigureRow> rows = figures.list(bodies.keySet(), ids);
        Map<Place, Point> points = series.points(rows);
        Map<Long, String> kinds =
                bodies.values().stream()
                        .collect(Collectors.toMap(Body::id, body -> body.kind().code()));
        var doubts =
                Outliers.find(points, whole.map(one -> one.points(rows)).orElse(Map.of()), kinds);
        Map<Place, List<String>> breaks =
                Breaks.find(rows).stream()
                        .filter(one -> one.concerns(series))
                        .collect(
                                Collectors.groupingBy(
                                        Break::place,
                                        Collectors.mapping(Break::sentence, Collectors.toList())));
        var remarks = new java.util.HashMap<Place, List<String>>();
        for (Place place : points.keySet()) {
            List<String> why =
                    Stream.concat(
                                    sentences(series, doubts.getOrDefault(place, List.of())),
                                    breaks.getOrDefault(place, List.of()).stream())
                            .toList();
            if (!why.isEmpty()) remarks.put(place, why);
        }
        Set<Place> reported = new HashSet<>();
        figures.listReports(bodies.keySet()).forEach(report -> reported.add(report.place()));
        return new Numbers(points, remarks, reported);
    }

    private static Stream<String> sentences(Series series, List<Doubt> doubts) {
        return doubts.stream().map(doubt -> doubt.sentence(series));
    }
}
