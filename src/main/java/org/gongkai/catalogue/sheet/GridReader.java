package org.gongkai.catalogue.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongkai.catalogue.CatalogueEntry;
import org.gongkai.catalogue.Field;
import org.gongkai.catalogue.sheet.Column.Text;

/// Reads one sheet whose head has been found: walks its rows, resolves 同上 and names that stand only
/// in the first of several rows, and says of every other row why it is not an entry.
final class GridReader {
    private static final Pattern DITTO = Pattern.compile("同上(?:行|项)?|同前|〃|″");

    private final Grid grid;
    private final Header header;
    private final Problems problems;
    private final EntryReader entryReader;

    GridReader(Grid grid, Header header, String fileName, Codes codes, Problems problems) {
        this.grid = grid;
        this.header = header;
        this.problems = problems;
        Optional<Field> ofSheet =
                Field.find(grid.name())
                        .or(() -> Field.find(header.title()))
                        .or(() -> Field.find(fileName));
        this.entryReader = new EntryReader(ofSheet, codes);
    }

    List<CatalogueEntry> read() {
        var entries = new ArrayList<CatalogueEntry>();
        List<String> above = List.of();
        for (int row = header.firstDataRow(); row < grid.rows().size(); row++) {
            if (isBlank(row) || header.isRepeatedAt(grid, row)) {
                continue;
            }
            if (Header.looksLikeHead(grid, row)) {
                problems.ofLostRow(
                        grid.name(), row + 1, "", "中间又出现一行不同的表头，其后各列仍按第一个表头读入", "请把两张表分放在两个工作表");
                continue;
            }
            if (isRemark(row)) {
                problems.ofLostRow(
                        grid.name(),
                        row + 1,
                        "",
                        "只有“" + shortened(distinctCells(row).getFirst()) + "”，看来是小标题或说明，没有作为事项读入",
                        "如果是公开事项，请补全该行各列");
                continue;
            }
            List<String> cells = resolved(row, above);
            var tableRow = new TableRow(grid.name(), row + 1, header.columns(), cells, problems);
            above = cells;
            if (tableRow.line(Text.LEVEL1).isEmpty()) {
                problems.ofLostRow(
                        grid.name(),
                        row + 1,
                        column(Text.LEVEL1).map(Column::place).orElse(""),
                        "没有事项名称，该行没有读入",
                        "请填写一级事项后重新导入");
                continue;
            }
            entries.add(entryReader.read(tableRow));
        }
        return entries;
    }

    private List<String> resolved(int row, List<String> above) {
        var cells = new ArrayList<String>();
        IntStream.range(0, grid.width()).forEach(index -> cells.add(grid.cell(row, index)));
        for (Column column : header.columns()) {
            int index = column.index();
            if (DITTO.matcher(Texts.oneLine(cells.get(index))).matches()) {
                if (above.isEmpty()) {
                    problems.ofCell(
                            grid.name(), row + 1, column.place(), "写了“同上”，但上面没有事项", "请写出具体内容");
                }
                cells.set(index, above.isEmpty() ? "" : above.get(index));
            }
        }
        for (Column column : header.columns()) {
            boolean lowerName = column.meaning() == Text.LEVEL2 || column.meaning() == Text.LEVEL3;
            if (lowerName && grid.copiedAcross().contains(new Grid.Cell(row, column.index()))) {
                cells.set(column.index(), "");
            }
        }
        carryDown(row, cells, above);
        return cells;
    }

    /// The first level is written once for several rows; so is the second where there is a third.
    private void carryDown(int row, List<String> cells, List<String> above) {
        if (above.isEmpty()) {
            return;
        }
        boolean third = isFilled(cells, Text.LEVEL3);
        boolean named = isFilled(cells, Text.LEVEL2) || third;
        if (!isFilled(cells, Text.LEVEL1) && (named || isFilled(cells, Text.ELEMENTS))) {
            copyDown(cells, above, Text.LEVEL1);
        }
        boolean gap = equalAbove(cells, above, Text.LEVEL1) && !isFilled(cells, Text.LEVEL2);
        if (gap && third) {
            copyDown(cells, above, Text.LEVEL2);
        } else if (gap && isFilled(above, Text.LEVEL2)) {
            problems.ofCell(
                    grid.name(),
                    row + 1,
                    column(Text.LEVEL2).map(Column::place).orElse(""),
                    "没有填写二级事项，已作为“"
                            + cells.get(column(Text.LEVEL1).orElseThrow().index())
                            + "”下单独一项读入",
                    "如果是上一行内容的延续，请与上一行合并；否则请填写名称");
        }
    }

    private boolean isFilled(List<String> cells, Text meaning) {
        return column(meaning).map(column -> !cells.get(column.index()).isBlank()).orElse(false);
    }

    private boolean equalAbove(List<String> cells, List<String> above, Text meaning) {
        return column(meaning)
                .map(column -> cells.get(column.index()).equals(above.get(column.index())))
                .orElse(true);
    }

    private void copyDown(List<String> cells, List<String> above, Text meaning) {
        column(meaning).ifPresent(column -> cells.set(column.index(), above.get(column.index())));
    }

    private Optional<Column> column(Text meaning) {
        return header.columns().stream().filter(column -> column.meaning() == meaning).findFirst();
    }

    private boolean isBlank(int row) {
        return grid.rows().get(row).stream().allMatch(String::isBlank);
    }

    private boolean isRemark(int row) {
        return distinctCells(row).size() == 1;
    }

    private List<String> distinctCells(int row) {
        var distinct = new HashSet<String>();
        return grid.rows().get(row).stream()
                .filter(cell -> !cell.isBlank() && distinct.add(cell))
                .toList();
    }

    private static String shortened(String text) {
        String line = Texts.oneLine(text);
        return line.length() <= 30 ? line : line.substring(0, 30) + "…";
    }
}
