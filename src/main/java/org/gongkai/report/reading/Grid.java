package org.gongkai.report.reading;

import java.util.List;

/// A table of the source text. A merged cell is a cell of every row it spans.
record Grid(List<Row> rows) {

    /// The rows of it that stand in a part of the source.
    Grid within(Line part) {
        return new Grid(
                rows.stream()
                        .filter(row -> row.line().start() >= part.start())
                        .filter(row -> row.line().start() < part.end())
                        .toList());
    }

    /// @param line the part of the source this row takes up
    record Row(Line line, List<Cell> cells) {}

    /// @param place the cell's words in the source; empty for a blank cell
    /// @param column the first column it takes up
    /// @param columns how many it takes up
    record Cell(Line place, int column, int columns) {

        boolean covers(int other) {
            return other >= column && other < column + columns;
        }
    }
}
