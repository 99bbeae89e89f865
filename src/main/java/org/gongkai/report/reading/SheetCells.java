package org.gongkai.report.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The cells of one sheet of a workbook by row and column, and what is merged, as a table.
final class SheetCells {

    private static final int MOST_CELLS = 300_000;
    private static final int MOST_COLUMNS = 200;

    private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
    private final Map<List<Integer>, int[]> merged = new HashMap<>();
    private final Map<Integer, Integer> reaches = new HashMap<>();
    private int cells;
    private int width;

    /// A cell of a table is there even when it is blank.
    void put(int row, int column, String value) throws UnreadableReport {
        reaches.merge(row, column, Math::max);
        if (value.isBlank()) return;
        if (++cells > MOST_CELLS) {
            throw new UnreadableReport("Excel 表格过大，不像一份年度报告");
        }
        width = Math.max(width, column + 1);
        rows.computeIfAbsent(row, _ -> new TreeMap<>())
                .put(column, value.replaceAll("\\s*[\\r\\n]\\s*", " "));
    }

    /// @param rows how many it spans, as `columns`
    void merge(int row, int column, int rows, int columns) {
        if (merged.size() < MOST_CELLS) {
            merged.put(List.of(row, column), new int[] {rows, columns});
        }
    }

    /// A binary fraction such as 113.96000000000001 is the decimal it was typed as.
    static String number(BigDecimal value) {
        return Quantities.plain(value.round(new MathContext(14))).toPlainString();
    }

    Block.Table table() {
        var table = new ArrayList<Block.Row>();
        var covered = new HashMap<Integer, Integer>(); // column -> last row a cell reaches down
        int most = Math.min(width, MOST_COLUMNS);
        for (var row : rows.entrySet()) {
            var line = new ArrayList<Block.Cell>();
            int end = Math.min(most, reaches.getOrDefault(row.getKey(), most) + 1);
            for (int column = 0; column < end; column++) {
                if (covered.getOrDefault(column, -1) >= row.getKey()) {
                    continue;
                }
                int[] size = merged.getOrDefault(List.of(row.getKey(), column), new int[] {1, 1});
                int columns = Math.clamp(size[1], 1, most - column);
                int last = row.getKey() + Math.max(size[0], 1) - 1;
                int height = rows.subMap(row.getKey(), true, last, true).size();
                String words = row.getValue().getOrDefault(column, "");
                line.add(new Block.Cell(columns, height, false, List.of(new Block.Words(words))));
                for (int c = column; c < column + columns; c++) {
                    covered.put(c, last);
                }
                column += columns - 1;
            }
            table.add(new Block.Row(line));
        }
        return new Block.Table(table);
    }
}
