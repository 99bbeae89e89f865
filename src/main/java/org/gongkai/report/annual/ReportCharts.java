package org.gongkai.report.annual;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.report.CompiledReport.Bar;
import org.gongkai.report.CompiledReport.Chart;
import org.gongkai.report.figure.Figure;
import org.gongkai.report.figure.Figures;
import org.jspecify.annotations.Nullable;

/// The charts of a report: how requests ended, and the year against the last. They show the figures
/// of the report itself; what nobody knows has no bar.
final class ReportCharts {

    private static final List<String> OUTCOMES =
            List.of(
                    "table3.granted.total",
                    "table3.partial.total",
                    "table3.refused.total",
                    "table3.unable.total",
                    "table3.not-handled.total",
                    "table3.other-handling.total");

    /// Sums that the tables do not print, with the letter of their rows and how many there are.
    private static final Map<String, Rows> SUMS =
            Map.of(
                    "table3.refused.total", new Rows("d", 8),
                    "table3.unable.total", new Rows("u", 3),
                    "table3.not-handled.total", new Rows("n", 5),
                    "table3.other-handling.total", new Rows("o", 3));

    private static final List<String> OUTCOMES_OF_2014 =
            List.of(
                    "request.answered.already-public",
                    "request.answered.granted",
                    "request.answered.partial",
                    "request.answered.refused",
                    "request.answered.not-ours",
                    "request.answered.absent",
                    "request.answered.correction",
                    "request.answered.elsewhere");
    private static final List<String> YEARS =
            List.of(
                    "proactive.total",
                    "normative.issued",
                    "table3.new.total",
                    "table3.total.total");
    private static final List<String> YEARS_OF_2014 =
            List.of(
                    "proactive.total",
                    "normative.issued",
                    "request.received.total",
                    "request.closed.total");

    private static final String HANDLED = "table3.total.total";
    private static final int FIRST_YEAR_OF_TABLES = 2019;
    private static final double WHOLE = 100;

    private record Rows(String letter, int count) {}

    private final Figures registry;
    private final int year;
    private final YearFigures figures;

    private ReportCharts(Figures registry, int year, YearFigures figures) {
        this.registry = registry;
        this.year = year;
        this.figures = figures;
    }

    static List<Chart> of(Figures registry, int year, YearFigures figures) {
        return new ReportCharts(registry, year, figures).all();
    }

    private List<Chart> all() {
        boolean tables = year >= FIRST_YEAR_OF_TABLES;
        var charts = new ArrayList<Chart>();
        List<Bar> outcomes = outcomes(tables ? OUTCOMES : OUTCOMES_OF_2014);
        if (!outcomes.isEmpty()) charts.add(new Chart("outcomes", outcomes));
        List<Bar> years =
                (tables ? YEARS : YEARS_OF_2014).stream().flatMap(this::ofTwoYears).toList();
        if (!years.isEmpty()) charts.add(new Chart("years", years));
        return charts;
    }

    private List<Bar> outcomes(List<String> ids) {
        double longest =
                ids.stream()
                        .map(this::value)
                        .filter(Objects::nonNull)
                        .mapToDouble(BigDecimal::doubleValue)
                        .max()
                        .orElse(0);
        if (longest == 0) return List.of();
        return ids.stream().flatMap(id -> bar(id, value(id), false, longest)).toList();
    }

    /// A figure, or the sum of its rows where the report has only these.
    private @Nullable BigDecimal value(String id) {
        BigDecimal known = figures.value(id);
        Rows rows = SUMS.get(id);
        if (known != null || rows == null) return known;
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 1; i <= rows.count(); i++) {
            BigDecimal row = figures.value("table3." + rows.letter() + i + ".total");
            if (row == null) return null;
            sum = sum.add(row);
        }
        return sum;
    }

    /// Both years of a figure, or neither: two noughts are no picture.
    private Stream<Bar> ofTwoYears(String id) {
        BigDecimal now = figures.value(id);
        BigDecimal before = figures.before().get(id);
        if (now == null || before == null) return Stream.of();
        double longest = now.max(before).doubleValue();
        if (longest == 0) return Stream.of();
        return Stream.concat(bar(id, now, false, longest), bar(id, before, true, longest));
    }

    /// Without the column, but for the sum of all rows, which would be nothing without it.
    private String name(String id) {
        String name = registry.find(id).map(Figure::name).orElse(id);
        return id.equals(HANDLED) ? name.replace("-", "") : name.replace("-总计", "");
    }

    private Stream<Bar> bar(String id, @Nullable BigDecimal value, boolean last, double longest) {
        if (value == null) return Stream.of();
        return Stream.of(
                new Bar(
                        id,
                        name(id),
                        NumberRuns.plain(value),
                        last ? year - 1 : year,
                        last,
                        WHOLE * value.doubleValue() / longest));
    }
}
