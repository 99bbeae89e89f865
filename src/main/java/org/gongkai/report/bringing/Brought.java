package org.gongkai.report.bringing;

import java.time.Instant;

/// A file with reports that somebody brought.
///
/// @param by user name of who brought it
public record Brought(long id, String name, String blobHash, String by, Instant at) {}
