package org.gongkai.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A longer term, proposed and then approved or refused.
///
/// @param days working days
/// @param approved absent while nobody decided
public record Extension(
        long id,
        int days,
        String reason,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Boolean approved) {}
