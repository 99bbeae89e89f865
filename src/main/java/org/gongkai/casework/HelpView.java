package org.gongkai.casework;

import java.util.List;
import java.util.Map;
import org.gongkai.pages.Refused;

/// What a body that is asked for help sees of a matter: what it is asked, by whom and until when.
///
/// @param papers what it may take
/// @param seen number of the newest step, which the forms carry back
/// @param mayAnswer whether this person may answer now
/// @param typed what was typed into a form that was refused
public record HelpView(
        Help help,
        List<Paper> papers,
        long seen,
        boolean mayAnswer,
        Map<String, String> typed,
        List<Refused.Problem> problems) {

    public String problem(String field) {
        return Refused.at(field, problems);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
