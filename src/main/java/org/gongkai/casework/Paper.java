package org.gongkai.casework;

import java.time.Instant;

/// A paper of a matter; its content is sealed.
///
/// @param kind what it is, in the words of the matter's module: `identity`, `reply`
/// @param name as a file, may hold personal data
/// @param by user name, or `applicant`
/// @param shown whether the applicant may take it
public record Paper(
        long id,
        long matterId,
        String kind,
        String name,
        String mediaType,
        long sizeBytes,
        Instant addedAt,
        String by,
        boolean shown) {}
