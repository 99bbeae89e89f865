package org.gongkai.casework;

import java.util.List;
import java.util.Map;
import org.gongkai.pages.Refused;

/// A closed file from outside.
///
/// @param place address of the list it belongs to
/// @param label of what kind it is, as the next says
/// @param about what kind it is, in words that tell nothing of a person
/// @param mayOpen whether this person may open it
/// @param typed what was typed into a form that was refused
public record ClosedFileView(
        Matter matter,
        String place,
        String label,
        String about,
        boolean mayOpen,
        String formKey,
        Map<String, String> typed,
        List<Refused.Problem> problems) {

    public String problem(String field) {
        return Refused.at(field, problems);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
