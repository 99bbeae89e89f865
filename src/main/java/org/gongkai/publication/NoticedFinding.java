package org.gongkai.publication;

import org.jspecify.annotations.Nullable;

/// A finding of the screening as it stands beside an edition, with what a person did about it.
///
/// @param attachmentId the attachment it is in, or null when it is in the text
/// @param state `open` or `waived`
/// @param suggestion the masked or mended form, or empty
public record NoticedFinding(
        long id,
        long editionId,
        @Nullable Long attachmentId,
        String rule,
        String severity,
        String place,
        String quote,
        String message,
        String suggestion,
        String state,
        String reason) {

    public boolean isOpen() {
        return state.equals("open");
    }

    public boolean isBlocking() {
        return severity.equals("blocking");
    }

    /// Whether the program itself may put the suggestion in place: never inside a file.
    public boolean canBeMasked() {
        return isOpen() && attachmentId == null && !suggestion.isEmpty();
    }
}
