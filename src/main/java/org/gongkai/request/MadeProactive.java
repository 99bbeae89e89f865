package org.gongkai.request;

/// A proactive publication that an answer was turned into.
///
/// @param editionId the draft it began as
/// @param published whether the public can read it now
public record MadeProactive(long documentId, long editionId, boolean published) {}
