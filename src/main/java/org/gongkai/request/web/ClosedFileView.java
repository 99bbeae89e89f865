package org.gongkai.request.web;

import java.util.List;
import java.util.Map;
import org.gongkai.casework.Matter;
import org.gongkai.pages.Refused;
import org.gongkai.request.ApplicantKind;

/// A closed file from outside.
///
/// @param mayOpen whether this person may open it
/// @param typed what was typed into a form that was refused
public record ClosedFileView(
        Matter matter,
        ApplicantKind applicant,
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
