package org.gongkai.letter;

import java.util.Locale;

/// How much a letter takes, which decides its term.
public enum Complexity {
    SIMPLE,
    /// acknowledged first where the source promises so
    COMPLEX;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException for one that is none
    public static Complexity of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
