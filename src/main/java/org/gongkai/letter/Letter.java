package org.gongkai.letter;

import org.jspecify.annotations.Nullable;

/// What is special about a letter, beside its matter.
///
/// @param outsideNumber by which the platform it came from knows it; absent for our own
/// @param complexity absent until it is decided
/// @param consent that question and answer may be published without what tells who wrote it
/// @param againstId the body whose official a complaint is about
/// @param firstBodyId who received it first, and stays answerable until it is handed over
/// @param round which answer is being given: more than one after a bad rating
public record Letter(
        long matterId,
        Source source,
        @Nullable String outsideNumber,
        LetterKind kind,
        @Nullable Complexity complexity,
        @Nullable Category category,
        boolean consent,
        ReplyWay replyWay,
        Content content,
        @Nullable Long againstId,
        long firstBodyId,
        int round) {}
