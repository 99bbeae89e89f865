package org.gongkai.casework.open;

import java.util.List;
import java.util.Map;
import org.gongkai.calendar.Explanation;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Paper;
import org.gongkai.casework.Step;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;

/// What people see of a matter of their own, whatever its kind: only what is theirs to see.
///
/// @param body answerable at this moment
/// @param days why the due day is what it is, day by day; empty while no clock runs
/// @param steps those that are shown, oldest first
/// @param papers those that are shown
/// @param notice what just happened, as a sentence; empty when nothing did
/// @param typed what was typed into a form that was refused
public record OwnMatter(
        MatterDoor door,
        Matter matter,
        Body body,
        List<Explanation.Day> days,
        List<Step> steps,
        List<Paper> papers,
        String notice,
        Map<String, String> typed,
        List<Refused.Problem> problems) {

    public String problem(String field) {
        return Refused.at(field, problems);
    }

    /// What was typed, or nothing.
    public String typed(String field) {
        return typed(field, "");
    }

    /// What was typed, or what is kept when nothing was.
    public String typed(String field, String kept) {
        return typed.getOrDefault(field, kept);
    }
}
