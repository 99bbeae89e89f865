package org.gongkai.letter.intake.table;

import java.util.Locale;

/// Where an import stands.
public enum ImportState {
    /// was looked at, and waits for somebody to start it
    READY,
    RUNNING,
    DONE,
    /// somebody ended it, or nobody started it in thirty days; what was taken in stays
    CANCELLED,
    /// its file could not be read any more; what was taken in stays
    FAILED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ImportState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// Whether its file is still there.
    public boolean isOpen() {
        return this == READY || this == RUNNING;
    }
}
