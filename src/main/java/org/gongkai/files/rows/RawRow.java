package org.gongkai.files.rows;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A record as it comes from the file, before anybody looked at its cells.
///
/// @param cells cleaned of what no text needs; of a broken record the line that began it
/// @param broken why it has no cells, or null
record RawRow(
        int number,
        int until,
        List<String> cells,
        Set<Row.Remark> remarks,
        BadRow.@Nullable Reason broken) {

    static RawRow of(int number, int until, List<String> raw, Set<Row.Remark> found) {
        var remarks = EnumSet.noneOf(Row.Remark.class);
        remarks.addAll(found);
        List<String> cells = raw.stream().map(cell -> CellText.clean(cell, remarks)).toList();
        return new RawRow(number, until, cells, remarks, null);
    }

    static RawRow broken(int number, int until, String line, BadRow.Reason reason) {
        return new RawRow(number, until, List.of(line), Set.of(), reason);
    }

    /// Whether nothing is in it, or delimiters of another kind only.
    boolean isBlank() {
        return broken == null
                && cells.stream()
                        .allMatch(cell -> cell.chars().allMatch(c -> c == ',' || c == ';'));
    }

    BadRow bad(BadRow.Reason reason, String... arguments) {
        return new BadRow(number, until, reason, List.of(arguments), CellText.quote(cells));
    }
}
