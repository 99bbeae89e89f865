package org.gongkai.files.rows;

import java.util.List;
import java.util.Locale;

/// A row that could not be read, and why.
///
/// @param until the last line it takes; more than `number` when a quote was left open
/// @param arguments of the reason's sentence
/// @param quote how it begins: short, without control characters and without long numbers. It may
///   still name somebody, so [#toString] does not show it.
public record BadRow(int number, int until, Reason reason, List<String> arguments, String quote)
        implements Line {

    public BadRow {
        arguments = List.copyOf(arguments);
    }

    /// Why a row is bad.
    public enum Reason {
        /// Neither clean in the encoding of the file nor surely in another.
        ENCODING,
        /// A double quote that opens or closes nothing.
        QUOTE,
        /// More cells than the head has: arguments are the head's number and the row's.
        TOO_MANY_CELLS,
        /// A cell of more characters than a spreadsheet takes: the name of its column and how many.
        LONG_CELL,
        /// A line of more than a million bytes.
        LONG_LINE,
        /// Stands below a second head that has other columns than the first.
        OTHER_HEAD,
        /// The table has more rows than the argument says; none from here on was read.
        TOO_MANY_ROWS,
        /// The file is damaged from here on; nothing that follows was read.
        DAMAGED;

        /// The key of the sentence that says so.
        public String key() {
            return "files.row." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public String toString() {
        return "BadRow[" + number + "–" + until + ", " + reason + ", " + arguments + "]";
    }
}
