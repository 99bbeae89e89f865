package org.gongkai.files.rows;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The records of one table, forward only.
interface Records extends Closeable {

    /// What lies further to the right is not looked at.
    int MOST_COLUMNS = 256;

    /// The next record, or null after the last.
    @Nullable RawRow next() throws IOException;

    /// The first records that hold anything.
    default List<RawRow> start(int most) throws IOException {
        var start = new ArrayList<RawRow>();
        for (RawRow row = next(); row != null && start.size() < most; row = next()) {
            if (!row.isBlank()) {
                start.add(row);
            }
        }
        return start;
    }
}
