package org.gongkai.report.reading;

import org.jspecify.annotations.Nullable;

/// Something that may be a figure but is not certain, with the reason in Chinese.
///
/// @param about the figure it would be, or the beginning of the names of all that a row or table
///   would have given: `table4`, `table3.new`; null when that is not known
public record Unsure(String quote, int offset, String why, @Nullable String about) {

    public Unsure(String quote, int offset, String why) {
        this(quote, offset, why, null);
    }
}
