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

    /// The cells of the last row of heads by column; of a torn one, all pieces of each.
    private final Map<Integer, List<Line>> lastHead = new TreeMap<>();

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
        boolean words = cells.stream().noneMatch(Said::isNumber);
        boolean torn = words && endsTornHeads(cells);
        if (torn || (words && (data >= cells.size() || isHead(cells)))) {
            head(row, cells, torn);
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

    /// The rest of a row of heads that a page break tore.
    private boolean endsTornHeads(List<Said> cells) {
        return inHead
                && cells.stream().anyMatch(RowsOfGrid::isLabel)
                && cells.stream()
                        .filter(RowsOfGrid::isLabel)
                        .allMatch(cell -> {
                            String above = heads.getOrDefault(cell.cell().column(), "");
                            return isTorn(upper(above), cell.text());
                        });
    }

    private void head(Grid.Row row, List<Said> cells, boolean torn) {
        if (!inHead) {
            heads.clear();
            inHead = true;
        }
        for (Said cell : cells) {
            int to = cell.cell().column() + cell.cell().columns();
            for (int column = cell.cell().column(); column < to; column++) {
                if (cell.text().isBlank()) continue;
                heads.merge(column, "\t" + cell.text(), RowsOfGrid::under);
            }
        }
        if (!torn) lastHead.clear();
        for (Said cell : cells) {
            Line place = cell.cell().place();
            if (isThere(place)) {
                lastHead.computeIfAbsent(cell.cell().column(), _ -> new ArrayList<>()).add(place);
            }
        }
        rows.add(new TableRow(lastHead(), List.of(), null, row.line(), Map.of(), true));
    }

    private List<Line> lastHead() {
        return lastHead.values().stream().flatMap(List::stream).toList();
    }

    /// A cell over two rows of heads is one head, and so is one that a page break tore.
    private static String under(String above, String head) {
        if (above.endsWith(head)) return above;
        String lower = head.substring(1);
        return isTorn(upper(above), lower) ? above + lower : above + head;
    }

    private static boolean isTorn(String upper, String lower) {
        return HEAD_OF_ONE.matcher(upper + lower).matches()
                && !HEAD_OF_ONE.matcher(upper).matches()
                && !HEAD_OF_ONE.matcher(lower).matches();
    }

    private static String upper(String heads) {
        return heads.substring(heads.lastIndexOf('\t') + 1);
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
                        words.isEmpty() ? lastHead() : words,
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
