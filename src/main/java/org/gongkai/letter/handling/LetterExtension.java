package org.gongkai.letter.handling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// More time that was asked for.
///
/// @param days of the kind of the term
/// @param approved absent until it is decided
public record LetterExtension(
        long id,
        int days,
        String reason,
        String proposedBy,
        LocalDate proposedOn,
        @Nullable Boolean approved) {

    public boolean isOpen() {
        return approved == null;
    }

    public boolean isRefused() {
        return Boolean.FALSE.equals(approved);
    }
}
