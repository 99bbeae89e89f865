package org.gongkai.report.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.report.annual.AnnualReport;
import org.gongkai.report.annual.ReportsBelow;
import org.gongkai.report.figure.Figure;
import org.gongkai.report.figure.Figures;

/// The numbers people give for a report.
///
/// @param below how far the reports of the bodies below are
/// @param manual the figures that have no record, by which they are listed as people gave them
/// @param given what the body itself gave, by figure
/// @param zeros those not given yet that are usually 0 for this kind of body
/// @param recorded whether there were records in the year; else every number is to be given
/// @param fields what was typed before something was refused
public record NumbersView(
        AnnualReport report,
        ReportsBelow below,
        List<Figure> manual,
        Map<String, BigDecimal> given,
        List<Figure> zeros,
        boolean recorded,
        boolean writes,
        Figures registry,
        Actor reader,
        Map<String, String> fields,
        List<Refused.Problem> problems) {

    /// What a field of the form of a figure is called on the page.
    public static String field(String name, String figure) {
        return name + "-" + figure.replace('.', '-');
    }

    public String value(Figure figure) {
        BigDecimal value = given.get(figure.id());
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }

    public String address(Figure figure) {
        return registry.address(reader, report.scope(), false, figure.id());
    }

    public long missing() {
        return manual.stream().filter(figure -> !given.containsKey(figure.id())).count();
    }

    /// What was typed for the figure, else the number that is kept.
    public String shown(Figure figure) {
        return fields.getOrDefault(field("value", figure.id()), value(figure));
    }

    public String reason(Figure figure) {
        return fields.getOrDefault(field("reason", figure.id()), "");
    }

    public String problem(Figure figure, String field) {
        return Refused.at(field(field, figure.id()), problems);
    }
}
