package org.gongkai.report.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.organization.Actor;
import org.gongkai.report.annual.AnnualReport;
import org.gongkai.report.annual.ReportsBelow;
import org.gongkai.report.annual.RollUp;
import org.gongkai.report.figure.Figure;
import org.gongkai.report.figure.FigureScope;
import org.gongkai.report.figure.Figures;

/// How a report is made up: a line per body, a column per figure that says most.
///
/// @param reports how far the reports below are
/// @param recorded whether there were records in its year
public record BelowView(
        AnnualReport report,
        List<RollUp.Line> lines,
        ReportsBelow reports,
        Figures registry,
        boolean recorded,
        Actor reader) {

    private static final List<String> SINCE_2019 =
            List.of(
                    "proactive.total",
                    "normative.issued",
                    "table3.new.total",
                    "table3.carried.total",
                    "table3.total.total",
                    "table3.granted.total",
                    "table3.partial.total",
                    "table3.refused.total",
                    "table3.unable.total",
                    "table3.not-handled.total",
                    "table3.other-handling.total",
                    "table3.forward.total",
                    "table4.review.total",
                    "table4.suits.total");
    private static final List<String> BEFORE =
            List.of(
                    "proactive.total",
                    "normative.issued",
                    "request.received.total",
                    "request.closed.total",
                    "request.answered.granted",
                    "request.answered.refused",
                    "request.review",
                    "request.litigation");

    public List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        for (String id : report.year() >= 2019 ? SINCE_2019 : BEFORE) {
            registry.find(id).ifPresent(figures::add);
        }
        return figures;
    }

    public BigDecimal counted(RollUp.Line line, Figure figure) {
        return Objects.requireNonNullElse(line.counted().get(figure.id()), BigDecimal.ZERO);
    }

    /// What the body's cleared report says, when that differs from what is counted; else empty.
    public String cleared(RollUp.Line line, Figure figure) {
        BigDecimal cleared = line.cleared().get(figure.id());
        return cleared == null || cleared.compareTo(counted(line, figure)) == 0
                ? ""
                : cleared.stripTrailingZeros().toPlainString();
    }

    public BigDecimal sum(Figure figure) {
        return lines.stream()
                .map(line -> counted(line, figure))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public String address(RollUp.Line line, Figure figure) {
        if (counted(line, figure).signum() == 0) return "";
        var scope = FigureScope.ofYear(line.body(), !line.itself(), report.year());
        return registry.address(reader, scope, recorded, figure.id());
    }

    public String whole(Figure figure) {
        return registry.address(reader, report.scope(), recorded, figure.id());
    }
}
