package org.gongkai.letter.setting;

import java.util.List;
import org.gongkai.letter.Source;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;

/// The sources as they are listed.
///
/// @param supervision code of the supervision office, or empty
/// @param maySet whether this person may name it
public record SourcesView(
        List<Source> sources,
        List<Body> bodies,
        String supervision,
        boolean maySet,
        List<Refused.Problem> problems) {

    public String problem(String field) {
        return Refused.at(field, problems);
    }
}
