package org.gongkai.report.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;

/// Lines over the years in a drawing of [#WIDTH] by [#HEIGHT]. A year without a number interrupts
/// its line.
///
/// @param ticks the values of the axis with their heights
/// @param years with their places on the axis
public record YearChart(List<Tick> ticks, List<Tick> years, List<Line> lines) {

    public static final int WIDTH = 640;
    public static final int HEIGHT = 300;
    public static final int LEFT = 76;
    public static final int GROUND = 256;
    private static final int RIGHT = 612;
    private static final int TOP = 34;
    private static final int STEPS = 4;

    /// A number in doubt that is so many times the others is cut off, or it would press them flat.
    private static final double TOO_HIGH = 2;

    public record Tick(String label, int at) {}

    /// @param path the drawing of the line; years alone are dots only
    public record Line(String name, String path, List<Dot> dots) {}

    /// @param marked whether the number should be looked at again
    /// @param beyond whether it is too high to be drawn where it belongs
    public record Dot(int x, int y, Point point, boolean marked, boolean beyond) {}

    public boolean hasMarks() {
        return lines.stream().flatMap(line -> line.dots().stream()).anyMatch(Dot::marked);
    }

    /// The numbers of one line.
    public record Numbers(String name, Map<Integer, Point> points) {}

    /// @param marked the places whose numbers should be looked at again
    public static YearChart of(int from, int until, List<Numbers> lines, Collection<Place> marked) {
        double least = 0;
        double highest = isOfShares(lines) ? 100 : 1;
        double usual = highest;
        for (Numbers line : lines) {
            for (Point point : line.points().values()) {
                double value = point.value().doubleValue();
                least = Math.min(least, value);
                highest = Math.max(highest, value);
                if (!marked.contains(point.place())) usual = Math.max(usual, value);
            }
        }
        double most = highest > TOO_HIGH * usual ? usual : highest;
        double step = step((most - least) / STEPS);
        var scale =
                new Scale(
                        from,
                        until,
                        Math.floor(least / step) * step,
                        Math.ceil(most / step) * step);
        var ticks = new ArrayList<Tick>();
        for (double value = scale.least(); value <= scale.most() + step / 2; value += step) {
            ticks.add(new Tick(label(value), scale.y(value)));
        }
        var years = new ArrayList<Tick>();
        for (int year = from; year <= until; year++) {
            years.add(new Tick(Integer.toString(year), scale.x(year)));
        }
        return new YearChart(
                ticks, years, lines.stream().map(one -> line(one, scale, marked)).toList());
    }

    private static boolean isOfShares(List<Numbers> lines) {
        return lines.stream()
                .flatMap(line -> line.points().values().stream())
                .anyMatch(point -> point.unit().equals("%"));
    }

    /// The line of the middle one of these at each year.
    public static Numbers median(List<Numbers> lines) {
        Map<Integer, List<Point>> byYear = new HashMap<>();
        for (Numbers line : lines) {
            line.points()
                    .forEach((year, point) ->
                            byYear.computeIfAbsent(year, key -> new ArrayList<>()).add(point));
        }
        Map<Integer, Point> middle = new HashMap<>();
        byYear.forEach((year, points) -> {
            Spread spread = Spread.of(points.stream().map(Point::value).toList());
            middle.put(
                    year,
                    new Point(
                            0,
                            year,
                            BigDecimal.valueOf(spread.median()),
                            points.getFirst().unit(),
                            0));
        });
        return new Numbers(Text.t("comparing.median"), middle);
    }

    private record Scale(int from, int until, double least, double most) {

        int x(int year) {
            return from == until
                    ? (LEFT + RIGHT) / 2
                    : LEFT + 24 + (year - from) * (RIGHT - LEFT - 24) / (until - from);
        }

        int y(double value) {
            double shown = Math.min(value, most);
            return (int) Math.round(GROUND - (shown - least) * (GROUND - TOP) / (most - least));
        }
    }

    private static Line line(Numbers numbers, Scale scale, Collection<Place> marked) {
        SortedSet<Integer> years = new TreeSet<>(numbers.points().keySet());
        var path = new StringBuilder();
        var dots = new ArrayList<Dot>();
        @Nullable Integer last = null;
        for (int year : years) {
            Point point = Objects.requireNonNull(numbers.points().get(year));
            int x = scale.x(year);
            double value = point.value().doubleValue();
            int y = scale.y(value);
            path.append(last != null && last == year - 1 ? 'L' : 'M')
                    .append(x)
                    .append(' ')
                    .append(y);
            dots.add(new Dot(x, y, point, marked.contains(point.place()), value > scale.most()));
            last = year;
        }
        return new Line(numbers.name(), path.toString(), dots);
    }

    /// The next of 1, 2, 5, 10, 20, 50 …, so that the axis has round numbers.
    private static double step(double wanted) {
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        for (int times : new int[] {1, 2, 5}) {
            if (times * power >= wanted) return Math.max(1, times * power);
        }
        return Math.max(1, 10 * power);
    }

    private static String label(double value) {
        return Long.toString(Math.round(value));
    }
}
