package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A row of a table, however the source laid it out (cells, one line, one line per cell, torn over
/// lines and pages): words, then numbers or blank cells. A row of words only has no cells: it may
/// be a head.
///
/// @param label the words before the numbers; several cells, or lines of a text
/// @param unit the unit in a cell of its own, or after the last number
/// @param own what the row takes up in the source, its quote
/// @param heads the head cells over the columns, by column; empty when the source has no columns
/// @param columned whether every cell of the row is known, blank or not
record TableRow(
        List<Line> label,
        List<Cell> cells,
        @Nullable String unit,
        Line own,
        Map<Integer, String> heads,
        boolean columned) {

    /// @param column the first column, and how many it takes up; -1 when the source has none
    record Cell(CellWords words, Line place, int column, int columns) {

        boolean isBlank() {
            return words.kind() == CellWords.Kind.BLANK;
        }
    }

    /// The rows of the tables and of the lines that look like rows, in the order of the source.
    static List<TableRow> of(SourceText source, Line part, List<Line> lines) {
        List<Grid> grids = source.grids().stream().map(grid -> grid.within(part)).toList();
        var byStart = new TreeMap<Integer, Line>();
        grids.stream()
                .flatMap(grid -> grid.rows().stream())
                .forEach(row -> byStart.put(row.line().start(), row.line()));
        List<Line> loose =
                lines.stream()
                        .filter(line -> {
                            var row = byStart.floorEntry(line.start());
                            return row == null || row.getValue().end() < line.end();
                        })
                        .toList();
        return Stream.concat(
                        grids.stream().flatMap(grid -> RowsOfGrid.of(source.text(), grid).stream()),
                        RowsOfText.of(source.text(), loose).stream())
                .sorted(java.util.Comparator.comparingInt(row -> row.own().start()))
                .toList();
    }

    NormalText labelText(String source) {
        return NormalText.of(source, label);
    }

    /// The words nearest the numbers only, when other lines stand before them.
    NormalText lastLabelText(String source) {
        return NormalText.of(source, label.isEmpty() ? label : List.of(label.getLast()));
    }

    /// The cells without blank ones beyond what the form has.
    List<Cell> trimmedTo(int most) {
        var trimmed = new ArrayList<>(cells);
        while (trimmed.size() > most && trimmed.getLast().isBlank()) {
            trimmed.removeLast();
        }
        return trimmed;
    }
}
