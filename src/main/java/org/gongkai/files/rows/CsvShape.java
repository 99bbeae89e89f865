package org.gongkai.files.rows;

/// How a text file writes its table.
///
/// @param width how many cells its head has, blank ones at the end included; 0 while not known
record CsvShape(char delimiter, int width) {

    long delimiters(String line) {
        return line.chars().filter(c -> c == delimiter).count();
    }
}
