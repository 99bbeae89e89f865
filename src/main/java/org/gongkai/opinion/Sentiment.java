package org.gongkai.opinion;

import java.util.Locale;

/// How a post speaks of what it is about. A person's judgement, never a machine's.
public enum Sentiment {
    POSITIVE,
    NEUTRAL,
    NEGATIVE;

    /// As it stands in the database, in forms and in addresses.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws IllegalArgumentException when there is no such code
    public static Sentiment of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
