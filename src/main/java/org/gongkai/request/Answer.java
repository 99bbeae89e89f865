package org.gongkai.request;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An answer: prepared, then sent back or signed, then delivered.
///
/// @param text of the reply, as it goes out
/// @param contentHash of outcome and text; a signature is for exactly these
/// @param letterNumber given at the signature
public record Answer(
        long id,
        Outcome outcome,
        String text,
        String contentHash,
        String preparedBy,
        Instant preparedAt,
        @Nullable String returnedBy,
        String returnReason,
        @Nullable String signedBy,
        @Nullable String letterNumber,
        @Nullable LocalDate deliveredOn) {}
