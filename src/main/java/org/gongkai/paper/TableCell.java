package org.gongkai.paper;

import java.util.List;

/// A cell of a table with its text broken into lines.
///
/// @param middle whether it stands in the middle between its upper and its lower rule
record TableCell(Place place, List<Line> lines, Line.Side side, boolean middle) {

    /// How many of the rows from `from` to before `to` it takes.
    int rowsIn(int from, int to) {
        return Math.min(place.endRow(), to) - Math.max(place.row(), from);
    }

    /// Whether it is met first here when the rows from `from` on are gone through.
    boolean isFirstMet(int row, int column, int from) {
        return column == place.column() && row == Math.max(place.row(), from);
    }

    TableCell lines(int from, int to) {
        int size = lines.size();
        return new TableCell(
                place, lines.subList(Math.min(from, size), Math.min(to, size)), side, middle);
    }
}
