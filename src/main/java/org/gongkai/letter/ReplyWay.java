package org.gongkai.letter;

import java.util.Locale;

/// How a writer wants to hear the answer. It stands on the page of the query code in any case.
public enum ReplyWay {
    PAGE(true),
    /// on the page, and a message says that it is there
    SMS(true),
    EMAIL(true),
    TELEPHONE(false),
    POST(false),
    DESK(false);

    private final boolean atOnce;

    ReplyWay(boolean atOnce) {
        this.atOnce = atOnce;
    }

    /// Whether the program hands it over by itself, as soon as it was reviewed.
    public boolean isAtOnce() {
        return atOnce;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException for one that is none
    public static ReplyWay of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
