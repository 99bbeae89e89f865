package org.gongkai.publication;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One line of the office's list of editions.
public record EditionRow(
        long id,
        long documentId,
        int number,
        EditionState state,
        @Nullable ReviewStep awaiting,
        String title,
        String docNumber,
        String indexNumber,
        DocumentKind kind,
        String branchCode,
        String bodyName,
        String draftedBy,
        @Nullable LocalDate madeOn,
        Instant changedAt,
        @Nullable Instant publishAt,
        @Nullable Instant publishedAt) {}
