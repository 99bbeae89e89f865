package org.gongkai.letter.intake.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A key of a platform, without the key.
///
/// @param label what it is for, in the words of who made it
/// @param usedAt to the minute; absent when it never was
/// @param revokedAt since when it opens nothing
public record SourceKey(
        long id,
        String label,
        String madeBy,
        Instant madeAt,
        @Nullable Instant usedAt,
        @Nullable Instant revokedAt) {

    public boolean isValid() {
        return revokedAt == null;
    }
}
