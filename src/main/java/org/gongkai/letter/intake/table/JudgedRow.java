package org.gongkai.letter.intake.table;

import java.util.List;
import org.gongkai.letter.TakeInLetter;
import org.jspecify.annotations.Nullable;

/// A row, and whether it can become a letter.
///
/// @param line in the file where it begins, counted from 1
/// @param until the last line it takes
/// @param incoming absent when it cannot
/// @param keys by any of which the letter may be known; empty when it cannot be one
/// @param reason why not, in words that name nobody; empty when it can
/// @param cells of one that cannot, to be mended; empty where nobody but the supervision office may
///   read them
record JudgedRow(
        int line,
        int until,
        TakeInLetter.@Nullable Incoming incoming,
        List<String> keys,
        String reason,
        List<String> cells) {

    static JudgedRow bad(int line, int until, String reason, List<String> cells) {
        return new JudgedRow(line, until, null, List.of(), reason, cells);
    }

    boolean isBad() {
        return incoming == null;
    }

    /// The same as one that cannot be taken in after all.
    JudgedRow failed(String why) {
        return bad(line, until, why, List.of());
    }

    /// Says nothing of what it holds.
    @Override
    public String toString() {
        return "JudgedRow[" + line + "]";
    }
}
