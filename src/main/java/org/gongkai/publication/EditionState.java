package org.gongkai.publication;

/// Where an edition stands in its life. Only a draft may change.
public enum EditionState {
    DRAFT("draft"),
    IN_REVIEW("in-review"),
    SIGNED("signed"),
    LIVE("live"),
    SUPERSEDED("superseded"),
    WITHDRAWN("withdrawn"),
    EXPIRED("expired"),
    DISCARDED("discarded");

    private final String code;

    EditionState(String code) {
        this.code = code;
    }

    /// As it stands in the database and in form fields.
    public String code() {
        return code;
    }

    /// @throws IllegalArgumentException when there is no such code
    public static EditionState of(String code) {
        for (EditionState value : values()) {
            if (value.code.equals(code)) return value;
        }
        throw new IllegalArgumentException("no such EditionState: " + code);
    }
}
