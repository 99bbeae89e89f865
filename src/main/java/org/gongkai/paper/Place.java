package org.gongkai.paper;

import java.util.ArrayList;
import java.util.List;

/// A cell of a form with the row and the column in which it begins, counted from 0.
public record Place(int row, int column, Block.Cell cell) {

    /// The row after its last.
    public int endRow() {
        return row + cell.down();
    }

    /// The column after its last.
    public int endColumn() {
        return column + cell.across();
    }

    /// In the order of reading. Refuses cells that do not cover a table, each square once.
    static List<Place> of(List<List<Block.Cell>> rows) {
        var taken = new boolean[rows.size()][Block.Form.columns(rows)];
        var places = new ArrayList<Place>();
        for (int row = 0; row < rows.size(); row++) {
            for (Block.Cell cell : rows.get(row)) {
                var place = new Place(row, free(taken[row]), cell);
                place.take(taken);
                places.add(place);
            }
            if (free(taken[row]) < taken[row].length) throw uncovered(row);
        }
        return places;
    }

    private void take(boolean[][] taken) {
        if (endRow() > taken.length || endColumn() > taken[row].length) throw uncovered(row);
        for (int y = row; y < endRow(); y++) {
            for (int x = column; x < endColumn(); x++) {
                if (taken[y][x]) throw uncovered(y);
                taken[y][x] = true;
            }
        }
    }

    private static int free(boolean[] row) {
        int column = 0;
        while (column < row.length && row[column]) column++;
        return column;
    }

    private static IllegalArgumentException uncovered(int row) {
        return new IllegalArgumentException("the cells do not cover row " + row + " of the table");
    }
}
