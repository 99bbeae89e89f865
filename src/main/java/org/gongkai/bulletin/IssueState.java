package org.gongkai.bulletin;

import java.util.Locale;

/// Where an issue stands.
public enum IssueState {
    DRAFT,
    /// its content is fixed and waits for whoever issues it
    SUBMITTED,
    /// numbered and sent; never changed again
    ISSUED,
    DISCARDED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static IssueState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
