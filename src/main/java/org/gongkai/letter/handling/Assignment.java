package org.gongkai.letter.handling;

import java.time.LocalDate;
import org.gongkai.organization.BodyPath;
import org.jspecify.annotations.Nullable;

/// A letter was given to another body to lead (转办).
///
/// @param returnBy last day to send it back; after it, it counts as taken
/// @param words of who gave it; may hold personal data
/// @param state `pending`, `taken`, `returned` or `withdrawn`
/// @param reason why it was sent back; empty otherwise
public record Assignment(
        long id,
        long matterId,
        long fromId,
        String fromName,
        long toId,
        BodyPath toPath,
        String toName,
        String by,
        LocalDate onDay,
        LocalDate returnBy,
        String words,
        String state,
        @Nullable LocalDate endedOn,
        String reason) {

    public boolean isPending() {
        return state.equals("pending");
    }

    /// Says nothing: the words may hold personal data.
    @Override
    public String toString() {
        return "Assignment[sealed]";
    }
}
