package org.gongkai.publication.screening;

/// Something the machine noticed.
public record Finding(
        String rule, Severity severity, String place, int offset, String quote, String message, String suggestion) {
    /// How bad it is.
    public enum Severity { BLOCKING, HINT }
}
