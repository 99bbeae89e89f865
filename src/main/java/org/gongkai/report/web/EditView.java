package org.gongkai.report.web;

import java.util.List;
import java.util.Map;
import org.gongkai.pages.Refused;
import org.gongkai.report.annual.AnnualReport;
import org.gongkai.report.annual.ComposedReport;
import org.gongkai.report.figure.Figure;

/// The form in which the texts of a report are written.
///
/// @param texts by part, as typed or as kept, with the names of figures in their fields
/// @param figures to choose a field from
/// @param writes whether the reader may change them now
public record EditView(
        ComposedReport composed,
        Map<String, String> texts,
        List<Figure> figures,
        boolean writes,
        Map<String, String> typed,
        List<Refused.Problem> problems) {

    public AnnualReport report() {
        return composed.report();
    }

    public List<ComposedReport.Part> parts() {
        return composed.parts().stream().filter(part -> part.form().text()).toList();
    }

    public String saveCount() {
        return typed.getOrDefault("saveCount", Integer.toString(report().saveCount()));
    }

    public String problem(String field) {
        return Refused.at(field, problems);
    }
}
