package org.gongkai.files.rows;

/// What stands in one place of a table that is being read.
public sealed interface Line permits Row, BadRow {

    /// The line of the text file or the row of the sheet where it begins, from 1.
    int number();
}
