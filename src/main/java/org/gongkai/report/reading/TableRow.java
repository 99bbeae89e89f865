package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
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

    /// @param place where the row is read in the order of the source
    private record Placed(int place, TableRow row) {}

    /// The rows of the tables and of the lines that look like rows, in the order of the source;
    /// those of the second half of a table beside the first follow all of the first.
    static List<TableRow> of(SourceText source, Line part, List<Line> lines) {
        String text = source.text();
        List<Grid> grids = source.grids().stream().map(grid -> grid.within(part)).toList();
        List<Line> loose = outside(grids, lines);
        List<Grid> tabbed = SideBySide.inLines(text, loose);
        Stream<Placed> ofCells =
                Stream.concat(grids.stream(), tabbed.stream())
                        .flatMap(grid -> placed(text, grid).stream());
        Stream<Placed> ofLines =
                RowsOfText.of(text, outside(tabbed, loose)).stream()
                        .map(row -> new Placed(row.own().start(), row));
        return Stream.concat(ofCells, ofLines)
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::row)
                .toList();
    }

    private static List<Line> outside(List<Grid> grids, List<Line> lines) {
        var byStart = new TreeMap<Integer, Line>();
        grids.stream()
                .flatMap(grid -> grid.rows().stream())
                .forEach(row -> byStart.put(row.line().start(), row.line()));
        return lines.stream()
                .filter(line -> {
                    var row = byStart.floorEntry(line.start());
                    return row == null || row.getValue().end() < line.end();
                })
                .toList();
    }

    private static List<Placed> placed(String source, Grid grid) {
        var rows = new ArrayList<Placed>();
        int least = 0;
        for (Grid half : SideBySide.of(source, grid)) {
            for (TableRow row : RowsOfGrid.of(source, half)) {
                rows.add(new Placed(Math.max(least, row.own().start()), row));
            }
            least = grid.rows().isEmpty() ? 0 : grid.rows().getLast().line().start();
        }
        return rows;
    }

    NormalText labelText(String source) {
        return NormalText.of(source, label);
    }

    /// The words of the last `lines` lines before the numbers only.
    NormalText labelText(String source, int lines) {
        return NormalText.of(source, label.subList(label.size() - lines, label.size()));
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
