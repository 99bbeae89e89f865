package org.gongkai.report.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.report.MarkedSource;
import org.gongkai.report.ReadReports;
import org.gongkai.report.annual.PublishedElsewhere;
import org.gongkai.report.bringing.Brought;
import org.gongkai.report.bringing.Doubt;
import org.gongkai.report.bringing.Registered;
import org.gongkai.report.checking.Finding;
import org.gongkai.report.figure.Figure;
import org.gongkai.report.reading.ReadFigure;
import org.gongkai.report.reading.ReadReport;
import org.jspecify.annotations.Nullable;

/// A report that was brought: the source on one side, figures, doubts and checks on the other.
///
/// @param number which of the file's reports, from 1
/// @param registering how it can be put among the published documents; null for who may not
/// @param registered what it was put there as, or null
/// @param mine whether who looks brought the file
/// @param fields what was typed before something was refused
public record BroughtView(
        Brought file,
        List<ReadReport> reports,
        int number,
        List<Doubt> doubts,
        List<Finding> findings,
        List<Figure> registry,
        @Nullable Registering registering,
        @Nullable Registered registered,
        boolean mine,
        Map<String, String> fields,
        List<Refused.Problem> problems) {

    /// Whose report it is to be registered as.
    ///
    /// @param choices the bodies to choose from
    /// @param chosen code of the one that was chosen or found, or empty
    /// @param found whether a body was found by the name in the report
    /// @param outside whether it may be a new body outside our own
    /// @param standing the report of that body and year that is public already, or null
    public record Registering(
            List<Body> choices,
            String chosen,
            boolean found,
            boolean outside,
            PublishedElsewhere.@Nullable Known standing) {}

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
                position, "", "", java.math.BigDecimal.ZERO, "", "", offset, quote);
    }

    /// The place of a doubt in the source.
    public String place(int doubt) {
        return "#s-" + (figures().size() + doubt);
    }

    public String name(String figure) {
        return registry.stream()
                .filter(one -> one.id().equals(figure))
                .map(Figure::shownName)
                .findFirst()
                .orElse(figure);
    }

    /// A report of the file as its tab calls it.
    public String tab(int number) {
        ReadReport one = reports.get(number - 1);
        return number
                + ". "
                + (one.body() == null ? Text.t("report.brought.no-body") : one.body())
                + " "
                + (one.year() == null ? Text.t("report.brought.no-year") : one.year());
    }

    /// What is wrong with the form that registers.
    public String refused(String field) {
        return fields.containsKey("doubt") ? "" : Refused.at(field, problems);
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
