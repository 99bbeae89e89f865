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
/// @param theirs what somebody else wrote meanwhile, for the parts where it is something else
/// @param marks of the texts as they are kept, by part
/// @param figures to choose a field from
/// @param writes whether the reader may change them now
/// @param typedCount the count of saves a refused form carried, or empty
public record EditView(
        ComposedReport composed,
        Map<String, String> texts,
        Map<String, String> theirs,
        Map<String, String> marks,
        List<Figure> figures,
        boolean writes,
        String typedCount,
        List<Refused.Problem> problems) {

    public AnnualReport report() {
        return composed.report();
    }

    public List<ComposedReport.Part> parts() {
        return composed.parts().stream().filter(part -> part.form().text()).toList();
    }

    public String saveCount() {
        return typedCount.isEmpty() ? Integer.toString(report().saveCount()) : typedCount;
    }

    public String problem(String field) {
        return Refused.at(field, problems);
    }
}
