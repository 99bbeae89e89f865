package org.gongkai.report.reading;

/// A cell of an official table that holds nothing. Nothing is not zero: no figure is read from it.
///
/// @param id the figure that would stand there
/// @param offset where `quote`, the row, begins in the source text
public record BlankCell(String id, String name, int offset, String quote) {}
