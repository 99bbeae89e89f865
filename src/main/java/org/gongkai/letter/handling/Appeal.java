package org.gongkai.letter.handling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A rating that the body takes to be mistaken or malicious.
///
/// @param round which answer was rated
/// @param upheld whether the rating does not count; absent until it is decided
public record Appeal(
        int round,
        String reason,
        String by,
        LocalDate onDay,
        @Nullable String decidedBy,
        @Nullable Boolean upheld,
        String words) {

    public boolean isOpen() {
        return upheld == null;
    }

    /// Says nothing: the words may hold personal data.
    @Override
    public String toString() {
        return "Appeal[sealed]";
    }
}
