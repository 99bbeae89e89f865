package org.gongkai.files.rows;

/// How a text file writes its table.
///
/// @param width how many cells its head has, blank ones at the end included; 0 while not known
record CsvShape(char delimiter, int width) {

    /// A table of fewer columns than this has commas in its sentences as often as in its rows.
    private static final int WIDE = 4;

    boolean isWide() {
        return width >= WIDE;
    }

    /// Whether a line has the delimiters of a row of a wide table, whatever its quotes.
    boolean looksLikeRow(String line) {
        return isWide() && delimiters(line) == width - 1;
    }

    long delimiters(String line) {
        return line.chars().filter(c -> c == delimiter).count();
    }
}
