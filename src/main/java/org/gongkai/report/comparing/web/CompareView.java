package org.gongkai.report.comparing.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gongkai.organization.Body;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Text;
import org.gongkai.report.comparing.Place;
import org.gongkai.report.comparing.Point;
import org.gongkai.report.comparing.Series;
import org.gongkai.report.comparing.YearChart;
import org.jspecify.annotations.Nullable;

/// Bodies by years for one series, as it is shown.
///
/// @param choices the bodies to choose from
/// @param allYears the years to choose from
/// @param rows of this page
/// @param unreported bodies asked for that have no report at all
public record CompareView(
        CompareFilter filter,
        Collection<Body> choices,
        TreeSet<Integer> allYears,
        YearChart chart,
        List<Row> rows,
        List<Remark> remarks,
        long unreported,
        Paging paging) {

    private static final int SIZE = 30;
    private static final int MOST_LINES = 6;

    public record Row(Body body, List<Cell> cells) {}

    /// @param remark the number of the first remark on it, 0 for none
    public record Cell(int year, @Nullable Point point, boolean reported, int remark, int count) {}

    /// @param number as the table refers to it
    public record Remark(int number, String bodyName, String sentence) {}

    static CompareView of(
            CompareFilter filter,
            Map<Long, Body> within,
            Compared.Numbers numbers,
            @Nullable String page) {
        List<Body> asked = within.values().stream().filter(filter::takes).toList();
        List<Body> told =
                asked.stream()
                        .filter(body ->
                                numbers.reported().stream()
                                        .anyMatch(place ->
                                                place.bodyId() == body.id()
                                                        && filter.takes(place.year())))
                        .toList();
        var paging = Paging.asked(page, SIZE, told.size(), ComparePage.PATH, filter.parameters());
        var rows = new ArrayList<Row>();
        var remarks = new ArrayList<Remark>();
        told.stream()
                .skip(paging.offset())
                .limit(SIZE)
                .forEach(body -> rows.add(row(filter, body, numbers, remarks)));
        return new CompareView(
                filter,
                within.values(),
                numbers.years(),
                chart(filter, told, numbers),
                rows,
                remarks,
                asked.size() - told.size(),
                paging);
    }

    private static Row row(
            CompareFilter filter, Body body, Compared.Numbers numbers, List<Remark> remarks) {
        var cells = new ArrayList<Cell>();
        for (int year = filter.from(); year <= filter.until(); year++) {
            var place = new Place(body.id(), year);
            List<String> why = numbers.remarks().getOrDefault(place, List.of());
            int first = why.isEmpty() ? 0 : remarks.size() + 1;
            for (String sentence : why) {
                remarks.add(new Remark(remarks.size() + 1, body.shortName(), sentence));
            }
            cells.add(
                    new Cell(
                            year,
                            numbers.points().get(place),
                            numbers.reported().contains(place),
                            first,
                            why.size()));
        }
        return new Row(body, cells);
    }

    /// Few bodies have a line each; many are thin lines around their median.
    private static YearChart chart(
            CompareFilter filter, List<Body> bodies, Compared.Numbers numbers) {
        var lines = new ArrayList<YearChart.Numbers>();
        for (Body body : bodies) {
            Map<Integer, Point> points = new HashMap<>();
            numbers.points().values().stream()
                    .filter(point -> point.bodyId() == body.id() && filter.takes(point.year()))
                    .forEach(point -> points.put(point.year(), point));
            if (!points.isEmpty()) lines.add(new YearChart.Numbers(body.shortName(), points));
        }
        if (lines.size() > MOST_LINES) lines.add(YearChart.median(lines));
        return YearChart.of(filter.from(), filter.until(), lines, numbers.remarks().keySet());
    }

    public boolean manyLines() {
        return chart.lines().size() > MOST_LINES;
    }

    public List<Integer> years() {
        return IntStream.rangeClosed(filter.from(), filter.until()).boxed().toList();
    }

    public List<Series.Group> groups() {
        return Arrays.asList(Series.Group.values());
    }

    public List<Series> listIn(Series.Group group) {
        return Series.list().stream().filter(one -> one.group() == group).toList();
    }

    public List<String> kinds() {
        return choices.stream().map(body -> body.kind().code()).distinct().toList();
    }

    public boolean isChosen(Body body) {
        return filter.codes().contains(body.code());
    }

    /// What the whole page shows, in a sentence.
    public String title() {
        return Text.t(
                "comparing.chart",
                filter.series().title(),
                Integer.toString(filter.from()),
                Integer.toString(filter.until()));
    }

    public String export() {
        return Paging.address(ComparePage.PATH + ".csv", filter.parameters());
    }
}
