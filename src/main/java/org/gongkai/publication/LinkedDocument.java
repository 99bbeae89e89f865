package org.gongkai.publication;

/// A document at the other end of an interpretation, as the office sees it.
///
/// @param editionId its public edition, or the one being worked on when none is public
public record LinkedDocument(
        long documentId,
        long editionId,
        String title,
        String docNumber,
        String bodyName,
        EditionState state) {}
