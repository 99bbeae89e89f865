package org.gongkai.files.rows;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/// A workbook, of which only the sheets that are not hidden are seen.
interface Book extends Closeable {

    /// Workbooks of more sheets are not looked through to their end.
    int MOST_SHEETS = 50;

    List<String> sheets();

    /// The rows of a sheet from its first.
    Records records(int sheet) throws IOException;
}
