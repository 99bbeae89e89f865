package org.gongkai.letter.intake.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What became of a row.
public enum RowResult {
    NEW,
    /// is a letter that was there before
    AGAIN,
    /// could not be taken in
    BAD;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RowResult of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    static Optional<RowResult> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
