package org.gongkai.files.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;

/// Carries the value of a cell that was merged over several rows down to each of them. What is
/// merged over columns stays in its first: a remark that runs across a table is no row.
final class Merges {

    /// More than any table needs; the rest is left as the file has it.
    private static final int MOST = 100_000;

    private final Map<Integer, List<CellRangeAddress>> byFirstRow = new HashMap<>();
    private final Map<Integer, Open> byColumn = new HashMap<>();
    private int count;

    private record Open(int lastRow, String value) {}

    void add(CellRangeAddress range) {
        boolean several = range.getLastRow() > range.getFirstRow();
        if (several && range.getFirstColumn() < Records.MOST_COLUMNS && count < MOST) {
            count++;
            byFirstRow.computeIfAbsent(range.getFirstRow(), row -> new ArrayList<>()).add(range);
        }
    }

    /// Fills the blank cells of a row that lie in a range begun above.
    ///
    /// @param row counted from 0; rows come in their order
    void fill(int row, List<String> cells) {
        byColumn.values().removeIf(open -> open.lastRow() < row);
        byColumn.forEach((column, open) -> {
            pad(cells, column + 1);
            if (cells.get(column).isBlank()) {
                cells.set(column, open.value());
            }
        });
        for (CellRangeAddress range : byFirstRow.getOrDefault(row, List.of())) {
            int column = range.getFirstColumn();
            if (column < cells.size()) {
                byColumn.put(column, new Open(range.getLastRow(), cells.get(column)));
            }
        }
    }

    static void pad(List<String> cells, int width) {
        while (cells.size() < width) cells.add("");
    }
}
