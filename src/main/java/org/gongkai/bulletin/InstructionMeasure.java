package org.gongkai.bulletin;

import java.util.Locale;
import java.util.Map;

/// What is counted of instructions in a period; the filter is the one its list has.
public enum InstructionMeasure {
    /// written in the period
    WRITTEN(Map.of()),
    /// done with in the period: the day of the report that the leader took, or of taking it back
    FINISHED(Map.of("set", "finished")),
    IN_TIME(Map.of("set", "finished", "light", "in-time")),
    LATE(Map.of("set", "finished", "light", "was-late")),
    /// not done with when the period ended
    OPEN(Map.of("set", "open"));

    // made by Map.of, which nobody can change
    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<String, String> filters;

    InstructionMeasure(Map<String, String> filters) {
        this.filters = filters;
    }

    Map<String, String> filters() {
        return filters;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
