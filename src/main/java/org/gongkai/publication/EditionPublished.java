package org.gongkai.publication;

/// An edition went live.
public record EditionPublished(long documentId, long editionId) {}
