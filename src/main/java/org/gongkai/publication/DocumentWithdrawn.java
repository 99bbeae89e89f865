package org.gongkai.publication;

/// A document was taken down; a tombstone with the reason stands in its place.
public record DocumentWithdrawn(long documentId) {}
