package org.gongkai.publication;

import java.time.Instant;
import java.time.LocalDate;

/// One public state of a document, now or earlier.
///
/// @param number counted from 1
/// @param changeNote what changed against the edition before
/// @param current whether this is the edition that readers get
/// @param html sanitised body; empty in lists
public record PublicEdition(
        int number,
        String title,
        Instant publishedAt,
        String changeNote,
        boolean current,
        String html) {

    /// The day of publication in China.
    public LocalDate publishedOn() {
        return LocalDate.ofInstant(publishedAt, PublicRow.CHINA);
    }
}
