package org.gongkai.publication;

import java.time.Instant;

/// One thing that happened to a document.
///
/// @param what message key: `publication.history.submit`, or the step that was decided
/// @param outcome `approved`, `returned`, or empty for what is no decision
/// @param who name of the person
/// @param words opinion or reason, or empty
/// @param edition number of the edition it happened to, 0 when it is about the document
public record HistoryLine(
        Instant at, String what, String outcome, String who, String words, int edition) {}
