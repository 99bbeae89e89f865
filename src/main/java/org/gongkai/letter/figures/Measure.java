package org.gongkai.letter.figures;

import java.util.Locale;
import java.util.Map;
import org.gongkai.letter.LetterConditions;

/// What is counted of letters in a period; the condition is the one its list is filtered by.
public enum Measure {
    /// came in
    IN(Map.of("set", "in")),
    /// open when the period began
    CARRIED_IN(Map.of("set", "carried-in")),
    /// answered, or ended without an answer
    ANSWERED(Map.of("set", "answered")),
    ON_TIME(Map.of("set", "answered", "time", "on")),
    LATE(Map.of("set", "answered", "time", "late")),
    /// open when the period ended
    CARRIED_OUT(Map.of("set", "carried-out")),
    RATED(Map.of("set", "rated")),
    LEVEL_5(Map.of("set", "rated", "level", "5")),
    LEVEL_4(Map.of("set", "rated", "level", "4")),
    LEVEL_3(Map.of("set", "rated", "level", "3")),
    LEVEL_2(Map.of("set", "rated", "level", "2")),
    LEVEL_1(Map.of("set", "rated", "level", "1"));

    // made by Map.of, which nobody can change
    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<String, String> filters;

    Measure(Map<String, String> filters) {
        this.filters = filters;
    }

    /// What narrows the list to what this counts.
    Map<String, String> filters() {
        return filters;
    }

    String condition() {
        String level = filters.getOrDefault("level", "");
        if (!level.isEmpty()) return LetterConditions.ratedAt(level);
        return LetterConditions.set(filters.getOrDefault("set", "in"))
                + " AND "
                + LetterConditions.time(filters.getOrDefault("time", ""));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
