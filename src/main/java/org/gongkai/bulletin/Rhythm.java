package org.gongkai.bulletin;

import java.time.LocalDate;
import java.util.Locale;

/// How often a series comes out.
public enum Rhythm {
    DAILY(1),
    WEEKLY(7),
    AS_NEEDED(7);

    private final int days;

    Rhythm(int days) {
        this.days = days;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws IllegalArgumentException for a rhythm that is none
    public static Rhythm of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// The first of the days that an issue begun on this day looks back on.
    LocalDate covers(LocalDate today) {
        return today.minusDays(days);
    }
}
