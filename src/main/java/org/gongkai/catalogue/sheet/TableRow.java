package org.gongkai.catalogue.sheet;

import java.util.List;
import org.gongkai.catalogue.sheet.Column.Meaning;

/// One row of data with what its columns mean; 同上 is already resolved in it.
///
/// @param number as the spreadsheet counts, from 1
record TableRow(
        String sheet, int number, List<Column> columns, List<String> cells, Problems problems) {

    boolean has(Meaning meaning) {
        return columns.stream().anyMatch(column -> column.meaning().equals(meaning));
    }

    boolean hasAny(Class<? extends Meaning> kind) {
        return columns.stream().anyMatch(column -> kind.isInstance(column.meaning()));
    }

    /// The cell as it stands, with its line breaks; empty when the table has no such column.
    String text(Meaning meaning) {
        return columns.stream()
                .filter(column -> column.meaning().equals(meaning))
                .findFirst()
                .map(this::cell)
                .orElse("");
    }

    String line(Meaning meaning) {
        return Texts.oneLine(text(meaning));
    }

    String cell(Column column) {
        return column.index() < cells.size() ? cells.get(column.index()) : "";
    }

    void problem(Meaning meaning, String what, String mend) {
        String place =
                columns.stream()
                        .filter(column -> column.meaning().equals(meaning))
                        .findFirst()
                        .map(Column::place)
                        .orElse("");
        problems.ofCell(sheet, number, place, what, mend);
    }

    void problem(Column column, String what, String mend) {
        problems.ofCell(sheet, number, column.place(), what, mend);
    }
}
