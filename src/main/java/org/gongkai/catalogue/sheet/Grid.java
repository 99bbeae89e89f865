package org.gongkai.catalogue.sheet;

import java.util.List;
import java.util.Set;

/// One sheet as text. Merged cells carry their value in every cell they cover; blank cells are
/// empty strings; rows may differ in length.
///
/// @param copiedAcross the cells whose value comes from a merged cell to their left
/// @param width of the widest row
record Grid(String name, List<List<String>> rows, Set<Cell> copiedAcross, int width) {

    Grid(String name, List<List<String>> rows, Set<Cell> copiedAcross) {
        this(name, rows, copiedAcross, rows.stream().mapToInt(List::size).max().orElse(0));
    }

    /// Counted from 0.
    record Cell(int row, int column) {}

    /// More columns than any catalogue has; what lies beyond is not looked at.
    static final int MOST_COLUMNS = 120;

    /// What a spreadsheet lets one cell hold.
    static final int LONGEST_CELL = 32_767;

    /// More rows than any catalogue has; a sheet that goes on is cut, with a problem.
    static final int MOST_ROWS = 20_000;

    String cell(int row, int column) {
        if (row >= rows.size() || column < 0) {
            return "";
        }
        List<String> cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return rows.stream().allMatch(row -> row.stream().allMatch(String::isBlank));
    }

    /// “A”, “B” … “AA”, as the spreadsheet names its columns.
    static String letter(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }
}
