package org.gongkai.files.rows;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A row that could be read.
///
/// @param cells one for each name of the head, cleaned; blank ones are empty. They may hold
///   personal data, so [#toString] does not show them.
/// @param remarks what an importing officer may want to look at
public record Row(int number, List<String> cells, Set<Remark> remarks) implements Line {

    public Row {
        cells = List.copyOf(cells);
        remarks = Set.copyOf(remarks);
    }

    /// What was done to a row so that it could be read.
    public enum Remark {
        /// Control characters, which no keyboard writes, were left out.
        CONTROL_CHARACTERS,
        /// The row was written in another encoding than the file.
        OTHER_ENCODING,
        /// A number of more than 15 digits, whose last digits the spreadsheet does not keep.
        ROUNDED_NUMBER,
        /// A formula whose value is an error; its cell counts as blank.
        FORMULA_ERROR,
        /// Cells to the right of the head were left out.
        BEYOND_HEAD;

        /// The key of the sentence that says so.
        public String key() {
            return "files.remark." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public String toString() {
        return "Row[" + number + ", " + cells.size() + " cells, " + remarks + "]";
    }
}
