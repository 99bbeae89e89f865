package org.gongkai.report.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.pages.Text;
import org.gongkai.report.annual.ComposedReport;
import org.gongkai.report.figure.Figure;
import org.gongkai.report.figure.Figures;
import org.springframework.stereotype.Component;

/// The charts of a report: how requests ended, and the year against the last. They show the figures
/// of the report itself.
@Component
public class ReportCharts {

    private static final List<String> OUTCOMES =
            List.of(
                    "table3.granted.total",
                    "table3.partial.total",
                    "table3.refused.total",
                    "table3.unable.total",
                    "table3.not-handled.total",
                    "table3.other-handling.total");
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

    private final Figures registry;

    ReportCharts(Figures registry) {
        this.registry = registry;
    }

    /// A chart of bars.
    public record Chart(String key, String title, List<Bar> bars) {}

    /// @param series `this` or `last`
    /// @param width of the bar, in hundredths of the longest one of its chart or group
    public record Bar(String label, String value, String series, double width) {}

    List<Chart> of(ComposedReport report) {
        boolean tables = report.report().year() >= 2019;
        var charts = new ArrayList<Chart>();
        var outcomes = new ArrayList<Bar>();
        List<String> ends = tables ? OUTCOMES : OUTCOMES_OF_2014;
        double longest = ends.stream().mapToDouble(id -> value(report, id, false)).max().orElse(0);
        for (String id : ends) outcomes.add(bar(report, id, false, longest));
        if (longest > 0) {
            charts.add(new Chart("outcomes", Text.t("report.chart.outcomes"), outcomes));
        }
        if (report.figures().before().isKnown()) {
            charts.add(years(report, tables ? YEARS : YEARS_OF_2014));
        }
        return charts;
    }

    private Chart years(ComposedReport report, List<String> ids) {
        var years = new ArrayList<Bar>();
        for (String id : ids) {
            double most = Math.max(value(report, id, false), value(report, id, true));
            years.add(bar(report, id, false, most));
            years.add(bar(report, id, true, most));
        }
        return new Chart("years", Text.t("report.chart.years"), years);
    }

    private Bar bar(ComposedReport report, String id, boolean last, double longest) {
        double value = value(report, id, last);
        return new Bar(
                registry.find(id).map(Figure::name).orElse(id).replace("-总计", ""),
                BigDecimal.valueOf(value).stripTrailingZeros().toPlainString(),
                last ? "last" : "this",
                longest == 0 ? 0 : 100 * value / longest);
    }

    private static double value(ComposedReport report, String id, boolean last) {
        BigDecimal value = last ? report.figures().before().get(id) : report.figures().value(id);
        return Objects.requireNonNullElse(value, BigDecimal.ZERO).doubleValue();
    }
}
