package org.gongkai.letter.setting;

import java.util.List;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;

/// A source in its form.
///
/// @param kept whether it is kept already, so that code and body stay
/// @param body code of the body of a new one; the name of that of a kept one
public record SourceView(
        boolean kept,
        String body,
        List<Body> bodies,
        SourceForm form,
        List<Refused.Problem> problems) {

    public String problem(String field) {
        return Refused.at(field, problems);
    }
}
