package org.gongkai.publication;

import java.time.Instant;
import org.gongkai.organization.BodyPath;
import org.jspecify.annotations.Nullable;

/// One state of a document as the office sees it.
///
/// @param number 1 for the first edition of a document
/// @param awaiting the review step it waits for, while in review
/// @param interpretsId the document it explains (政策解读)
/// @param saveCount rises with each save; a save that names an older count is refused
public record Edition(
        long id,
        long documentId,
        long bodyId,
        BodyPath bodyPath,
        String bodyName,
        @Nullable String indexNumber,
        int number,
        EditionState state,
        @Nullable ReviewStep awaiting,
        Draft content,
        String contentHash,
        String draftedBy,
        Instant changedAt,
        int saveCount,
        @Nullable Instant publishAt,
        @Nullable Instant publishedAt,
        @Nullable Instant endedAt,
        String endReason,
        @Nullable Long interpretsId) {

    /// Whether it is on its way and may still be changed.
    public boolean isOpen() {
        return switch (state) {
            case DRAFT, IN_REVIEW, SIGNED -> true;
            case LIVE, SUPERSEDED, WITHDRAWN, EXPIRED, DISCARDED -> false;
        };
    }
}
