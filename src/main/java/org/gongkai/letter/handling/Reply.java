package org.gongkai.letter.handling;

import java.time.Instant;
import java.time.LocalDate;
import org.gongkai.letter.LetterOutcome;
import org.gongkai.letter.ReplyWay;
import org.jspecify.annotations.Nullable;

/// An answer to a letter.
///
/// @param round which answer, counted from 1
/// @param text may hold personal data
/// @param contentHash what a review is for
/// @param returnReason why it was sent back; empty otherwise
public record Reply(
        long id,
        int round,
        LetterOutcome outcome,
        String text,
        String contentHash,
        String preparedBy,
        Instant preparedAt,
        @Nullable String returnedBy,
        String returnReason,
        @Nullable String reviewedBy,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate deliveredOn,
        @Nullable ReplyWay deliveredBy) {

    public boolean isReturned() {
        return returnedBy != null;
    }

    public boolean isDelivered() {
        return deliveredOn != null;
    }

    /// Says nothing: an answer may hold personal data.
    @Override
    public String toString() {
        return "Reply[sealed]";
    }
}
