package org.gongkai.report.annual;

import java.util.Locale;

/// Where a report stands.
public enum ReportState {
    /// being written; nobody above has seen it
    DRAFT,
    /// handed in, waiting for the level above
    SUBMITTED,
    /// given back with remarks
    RETURNED,
    /// cleared by the level above, its figures frozen
    CLEARED,
    /// published as a document
    PUBLISHED,
    /// public as a document that was not made from here: nothing is left to do
    ELSEWHERE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ReportState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// Whether its text and its manual figures may be changed.
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /// Whether its figures are those of the day it was cleared.
    public boolean isFrozen() {
        return this == CLEARED || this == PUBLISHED;
    }
}
