package org.gongkai.report.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gongkai.pages.Refused;
import org.gongkai.report.MarkedSource;
import org.gongkai.report.ReadReports;
import org.gongkai.report.bringing.Brought;
import org.gongkai.report.bringing.Doubt;
import org.gongkai.report.checking.Finding;
import org.gongkai.report.figure.Figure;
import org.gongkai.report.reading.ReadFigure;
import org.gongkai.report.reading.ReadReport;

/// A report that was brought: the source on one side, figures, doubts and checks on the other.
///
/// @param number which of the file's reports, from 1
/// @param imports whether the reader may put it among the published documents
/// @param fields what was typed before something was refused
public record BroughtView(
        Brought file,
        List<ReadReport> reports,
        int number,
        List<Doubt> doubts,
        List<Finding> findings,
        List<Figure> registry,
        boolean imports,
        Map<String, String> fields,
        List<Refused.Problem> problems) {

    public ReadReport report() {
        return reports.get(number - 1);
    }

    public String address() {
        return "/office/reports/brought/" + file.id();
    }

    public long open() {
        return doubts.stream().filter(doubt -> !doubt.settled()).count();
    }

    public List<ReadFigure> figures() {
        return report().figures().stream()
                .sorted(Comparator.comparingInt(ReadFigure::offset))
                .toList();
    }

    /// The source with the words of figures and doubts marked; doubts are counted on after figures.
    public List<MarkedSource> source() {
        var marks = new ArrayList<ReadReports.Figure>();
        for (ReadFigure figure : figures()) {
            marks.add(mark(marks.size(), figure.offset(), figure.quote()));
        }
        for (Doubt doubt : doubts) {
            marks.add(mark(marks.size(), doubt.unsure().offset(), doubt.unsure().quote()));
        }
        return MarkedSource.of(report().source(), marks);
    }

    private static ReadReports.Figure mark(int position, int offset, String quote) {
        return new ReadReports.Figure(
                position, "", java.math.BigDecimal.ZERO, "", "", offset, quote);
    }

    /// The place of a doubt in the source.
    public String place(int doubt) {
        return "#s-" + (figures().size() + doubt);
    }

    public String name(String figure) {
        return registry.stream()
                .filter(one -> one.id().equals(figure))
                .map(Figure::name)
                .findFirst()
                .orElse(figure);
    }

    public boolean isTyped(Doubt doubt) {
        return doubt.key().equals(fields.get("doubt"));
    }

    public String field(Doubt doubt, String name) {
        return isTyped(doubt) ? fields.getOrDefault(name, "") : "";
    }

    public String problem(Doubt doubt, String field) {
        return isTyped(doubt) ? Refused.at(field, problems) : "";
    }
}
