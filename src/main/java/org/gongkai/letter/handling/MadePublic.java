package org.gongkai.letter.handling;

/// A document for everybody that a letter and its answer were turned into (来信选登).
///
/// @param editionId the draft it began as
/// @param published whether the public can read it now
public record MadePublic(long documentId, long editionId, boolean published) {}
