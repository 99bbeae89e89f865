package org.gongkai.files.rows;

import java.io.Closeable;
import java.util.List;

/// The one table of a file, found and ready to be read from its beginning.
///
/// @param sheet its name; empty in a text
/// @param others further sheets that hold something and are not read
/// @param shifts whether one cell too many moves the others, as in a text
/// @param file what is to be closed when the records have been
record Table(
        Records records,
        Head head,
        String sheet,
        List<String> others,
        boolean shifts,
        Closeable file) {}
