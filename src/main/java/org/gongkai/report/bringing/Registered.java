package org.gongkai.report.bringing;

import java.time.Instant;

/// That a report of a file was put among the published documents.
///
/// @param number which of the file's reports, from 1
/// @param editionId the public edition of the document
public record Registered(int number, long documentId, long editionId, String by, Instant at) {}
