package org.gongkai.letter.intake;

import java.util.List;
import java.util.Map;
import org.gongkai.pages.Refused;

/// What was typed into a form, and what is wrong with it.
public record Typed(Map<String, String> fields, List<Refused.Problem> problems) {

    /// For a form that nobody has sent.
    public static final Typed NOTHING = new Typed(Map.of(), List.of());

    /// What was typed, or else what stands there at first.
    public String value(String name, String otherwise) {
        return fields.getOrDefault(name, otherwise);
    }

    public String value(String name) {
        return value(name, "");
    }

    public String problem(String name) {
        return Refused.at(name, problems);
    }

    @Override
    public String toString() {
        return "Typed[" + problems.size() + " problems]";
    }
}
