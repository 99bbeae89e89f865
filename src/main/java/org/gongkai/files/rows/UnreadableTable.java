package org.gongkai.files.rows;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A file of which nothing at all can be read as a table.
public final class UnreadableTable extends IOException {

    private final Fault fault;

    UnreadableTable(Fault fault) {
        this(fault, null);
    }

    UnreadableTable(Fault fault, @Nullable Exception cause) {
        super(fault.name(), cause);
        this.fault = fault;
    }

    /// What is wrong with it.
    public enum Fault {
        /// No row in it holds anything.
        EMPTY,
        /// HTML under the name of a table, as some older systems export it.
        WEB_PAGE,
        /// Opens with a password only.
        PASSWORD,
        /// Neither text nor a workbook.
        NOT_A_TABLE,
        /// A workbook that is broken or made to do harm.
        DAMAGED,
        /// More bytes than are read.
        TOO_LARGE;

        /// The key of the sentence that says so and how to mend it.
        public String key() {
            return "files.table." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Fault fault() {
        return fault;
    }
}
