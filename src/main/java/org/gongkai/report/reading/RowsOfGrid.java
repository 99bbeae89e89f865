package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The rows of a table whose cells are known.
final class RowsOfGrid {

    private static final int MOST_CELLS = 200;

    /// Heads over several columns of an official table; the cells beside them may be empty instead
    /// of merged.
    private static final Pattern HEAD_OF_SEVERAL =
            Pattern.compile("申请人情况|法人或(?:者)?其[他它]组织|行政复议|行政诉讼|未经复议直接起诉|复议后起诉");

    private static final Pattern HEAD_OF_ONE = Pattern.compile("自然人|商业企业|结果维持|结果纠正|其[他它]结果|尚未审结");

    private final String source;
    private final Map<Integer, String> heads = new TreeMap<>();
    private final List<TableRow> rows = new ArrayList<>();
    private List<Line> lastHead = List.of();
    private boolean inHead = true;

    private RowsOfGrid(String source) {
        this.source = source;
    }

    static List<TableRow> of(String source, Grid grid) {
        var rows = new RowsOfGrid(source);
        grid.rows().forEach(rows::take);
        return rows.rows;
    }

    private record Said(Grid.Cell cell, String text, CellWords words) {

        boolean isNumber() {
            return switch (words.kind()) {
                case NUMBER, UNCLEAR -> true;
                case BLANK, UNIT, WORDS -> false;
            };
        }
    }

    private void take(Grid.Row row) {
        List<Said> cells =
                row.cells().stream()
                        .limit(MOST_CELLS)
                        .map(cell -> {
                            String text = cell.place().normal(source);
                            return new Said(cell, text, CellWords.of(text));
                        })
                        .toList();
        int first = firstWords(cells);
        int data = firstData(cells, first);
        boolean ownWords =
                cells.stream().anyMatch(cell -> cell.cell().place().start() >= row.line().start());
        if (!ownWords || cells.isEmpty()) {
            return;
        }
        boolean head =
                cells.stream().noneMatch(Said::isNumber) && (data >= cells.size() || isHead(cells));
        if (head) {
            head(row, cells);
        } else {
            data(row, cells.subList(first, data), cells.subList(data, cells.size()));
        }
    }

    /// A number before the words is the number of the row.
    private static int firstWords(List<Said> cells) {
        for (int i = 0; i < Math.min(3, cells.size()); i++) {
            if (cells.get(i).words().kind() == CellWords.Kind.WORDS) {
                return i;
            }
        }
        return 0;
    }

    /// Behind the words before the first number, blank cells among them or not; without a number,
    /// behind the first words.
    private static int firstData(List<Said> cells, int first) {
        int data = first;
        while (data < cells.size() && isLabel(cells.get(data))) {
            data++;
        }
        int number = data;
        while (number < cells.size() && !cells.get(number).isNumber()) {
            number++;
        }
        for (int i = data; number < cells.size() && i < number; i++) {
            data = isLabel(cells.get(i)) ? i + 1 : data;
        }
        return data;
    }

    private static boolean isLabel(Said cell) {
        return cell.words().kind() == CellWords.Kind.WORDS;
    }

    /// Words in several columns, blank ones among them: the corner over the labels, for instance.
    private static boolean isHead(List<Said> cells) {
        long words = cells.stream().filter(RowsOfGrid::isLabel).count();
        return words >= 2 && (isLabel(cells.getLast()) || isOverEmptyCells(cells));
    }

    private static boolean isOverEmptyCells(List<Said> cells) {
        return cells.stream()
                .skip(1)
                .map(Said::text)
                .anyMatch(text ->
                        HEAD_OF_SEVERAL.matcher(text).matches()
                                || HEAD_OF_ONE.matcher(text).matches());
    }

    private void head(Grid.Row row, List<Said> cells) {
        if (!inHead) {
            heads.clear();
            inHead = true;
        }
        for (Said cell : cells) {
            int to = cell.cell().column() + cell.cell().columns();
            for (int column = cell.cell().column(); column < to; column++) {
                if (cell.text().isBlank()) continue;
                String above = heads.getOrDefault(column, "");
                // a cell over two rows of heads is one head
                if (!above.endsWith("\t" + cell.text())) {
                    heads.put(column, above + "\t" + cell.text());
                }
            }
        }
        List<Line> label =
                cells.stream()
                        .map(cell -> cell.cell().place())
                        .filter(RowsOfGrid::isThere)
                        .toList();
        lastHead = label;
        rows.add(new TableRow(label, List.of(), null, row.line(), Map.of(), true));
    }

    private void data(Grid.Row row, List<Said> label, List<Said> rest) {
        inHead = false;
        var cells = new ArrayList<TableRow.Cell>();
        String unit = null;
        for (Said cell : rest) {
            boolean first = cells.stream().allMatch(TableRow.Cell::isBlank);
            if (cell.words().kind() == CellWords.Kind.UNIT && first) {
                cells.clear();
                unit = cell.text().replaceAll("[()]|单位:", "");
            } else {
                Grid.Cell place = cell.cell();
                cells.add(
                        new TableRow.Cell(
                                cell.words(), place.place(), place.column(), place.columns()));
            }
        }
        if (label.isEmpty() && cells.stream().allMatch(TableRow.Cell::isBlank)) {
            return;
        }
        List<Line> words =
                label.stream()
                        .map(cell -> cell.cell().place())
                        .filter(RowsOfGrid::isThere)
                        .toList();
        rows.add(
                new TableRow(
                        words.isEmpty() ? lastHead : words,
                        List.copyOf(cells),
                        unit,
                        row.line(),
                        Map.copyOf(heads),
                        true));
    }

    private static boolean isThere(Line place) {
        return place.start() < place.end();
    }
}
