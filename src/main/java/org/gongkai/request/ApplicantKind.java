package org.gongkai.request;

import java.util.Locale;

/// Who asks: the columns of table 3.
public enum ApplicantKind {
    NATURAL,
    BUSINESS,
    RESEARCH,
    WELFARE,
    LEGAL_SERVICE,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws IllegalArgumentException when there is none
    public static ApplicantKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
