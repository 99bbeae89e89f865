package org.gongkai.opinion.web;

import java.util.List;
import java.util.Map;
import org.gongkai.pages.Refused;

/// What was typed into a form, and what is wrong with it.
public record Typed(Map<String, String> fields, List<Refused.Problem> problems) {

    static final Typed NOTHING = new Typed(Map.of(), List.of());

    /// For a form that nobody has sent.
    public static Typed nothing() {
        return NOTHING;
    }

    /// What was typed, or else what stands there at first.
    public String value(String name, String otherwise) {
        return fields.getOrDefault(name, otherwise);
    }

    public String value(String name) {
        return value(name, "");
    }

    /// Whether a box is ticked; a form that was sent says nothing of empty boxes.
    public boolean ticked(String name, boolean otherwise) {
        return fields.isEmpty() ? otherwise : fields.containsKey(name);
    }

    public String problem(String name) {
        return Refused.at(name, problems);
    }

    /// Whether one of these fields is wrong.
    public boolean wrong(String... names) {
        return List.of(names).stream().anyMatch(name -> !problem(name).isEmpty());
    }
}
