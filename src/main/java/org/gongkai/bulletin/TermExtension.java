package org.gongkai.bulletin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// More time for an instruction, asked for and then approved or refused.
///
/// @param days of the kind of the term
/// @param proposedBy user name
/// @param approved absent while nobody decided
public record TermExtension(
        long id,
        int days,
        String reason,
        String proposedBy,
        Instant proposedAt,
        @Nullable Boolean approved) {

    @Override
    public String toString() {
        return "TermExtension[" + id + "]";
    }
}
