package org.gongkai.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An answer: prepared, then sent back or signed, then delivered.
///
/// @param text of the reply, as it goes out
/// @param withheld what a partial disclosure leaves out, and why
/// @param enclosures files that go out with it
/// @param contentHash of all of these; a signature is for exactly them
/// @param letterNumber given at the signature
public record Answer(
        long id,
        Outcome outcome,
        String text,
        List<Withheld> withheld,
        List<Enclosure> enclosures,
        String contentHash,
        String preparedBy,
        Instant preparedAt,
        @Nullable String returnedBy,
        String returnReason,
        @Nullable String signedBy,
        @Nullable String letterNumber,
        @Nullable LocalDate deliveredOn) {}
