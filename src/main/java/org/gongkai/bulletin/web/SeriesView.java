package org.gongkai.bulletin.web;

import java.util.List;
import java.util.Map;
import org.gongkai.bulletin.Series;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.jspecify.annotations.Nullable;

/// The form of a series.
///
/// @param series absent while it is new
/// @param fields as they are typed
/// @param recipients names of those who would get an issue today
public record SeriesView(
        @Nullable Series series,
        Map<String, String> fields,
        List<Body> bodies,
        List<String> recipients,
        List<Refused.Problem> problems) {

    public String address() {
        return "/office/bulletins/series" + (series == null ? "" : "/" + series.id());
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public String problem(String name) {
        return Refused.at(name, problems);
    }

    /// How many rows of roles there are.
    public int rows() {
        return SeriesForm.ROWS;
    }
}
