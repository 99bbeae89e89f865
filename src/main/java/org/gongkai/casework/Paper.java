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
        boolean shown) {

    /// What a letter that the program wrote is kept as; it is taken in a format of one's choice.
    public static final String WRITTEN = "application/vnd.gongkai.letter+json";

    public boolean isWritten() {
        return mediaType.equals(WRITTEN);
    }
}
