package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;

/// A row that a page break tore: its words and numbers stand in two rows of cells, one after the
/// other.
final class TornRow {

    private TornRow() {}

    static TableRow join(TableRow upper, TableRow lower) {
        var label = new ArrayList<>(upper.label());
        label.addAll(lower.label());
        TableRow full = upper.cells().size() > lower.cells().size() ? upper : lower;
        TableRow other = full == upper ? lower : upper;
        var cells = new ArrayList<TableRow.Cell>();
        for (int i = 0; i < full.cells().size(); i++) {
            TableRow.Cell cell = full.cells().get(i);
            boolean filled = cell.isBlank() && i < other.cells().size();
            cells.add(filled ? other.cells().get(i) : cell);
        }
        return new TableRow(
                label,
                List.copyOf(cells),
                lower.unit(),
                new Line(
                        Math.min(upper.own().start(), lower.own().start()),
                        Math.max(upper.own().end(), lower.own().end())),
                full.heads(),
                full.columned());
    }
}
