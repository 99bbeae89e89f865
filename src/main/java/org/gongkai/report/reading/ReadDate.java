package org.gongkai.report.reading;

/// A date that matters: `published` (发布), `signed` (成文), or `mended`: one that lost characters on
/// its way here and has only one possible reading.
///
/// @param value ISO, a day or a month
public record ReadDate(String role, String value, int offset, String quote) {}
