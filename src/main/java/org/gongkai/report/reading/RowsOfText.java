package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The rows that lines of text make: the words since the last number, then numbers without words
/// between them. Where tabs part the cells, a blank cell is seen as one.
final class RowsOfText {

    /// More numbers than any form has columns are no row.
    private static final Pattern TAIL =
            Pattern.compile(
                    "^(?<label>.*?)(?<cells>(?<![\\d.,年月/-])(?:"
                            + CellWords.NUMBER
                            + ")(?:[ \\t]+(?:"
                            + CellWords.NUMBER
                            + ")|"
                            + CellWords.CHANGE
                            + "){0,60})[ \\t]*(?<unit>"
                            + CellWords.UNITS
                            + ")?$");

    /// A cell; between a number and words for a change no space is kept.
    private static final Pattern CELL =
            Pattern.compile(CellWords.CHANGE + "|(?:" + CellWords.NUMBER + ")");

    private static final Pattern HEAD =
            Pattern.compile("(?:本年度?|当年|本期|今年|全年|20\\d\\d年度?|历年|累计|上年度?|去年|同期|合计|总计)+(?:数量?)?");

    private static final int MOST_CELLS = 60;

    private final String source;
    private final List<TableRow> rows = new ArrayList<>();
    private final List<Line> label = new ArrayList<>();
    private final List<TableRow.Cell> cells = new ArrayList<>();
    private Map<Integer, String> heads = new TreeMap<>();
    private int headColumns;
    private List<String> names = List.of();
    private @Nullable String unit;
    private boolean columned;
    private int end;

    private RowsOfText(String source) {
        this.source = source;
    }

    static List<TableRow> of(String source, List<Line> lines) {
        var rows = new RowsOfText(source);
        lines.forEach(rows::take);
        rows.endRow();
        return rows.rows;
    }

    private void take(Line line) {
        if (line.toItsEnd(source).in(source).indexOf('\t') >= 0) {
            takeTabbed(line);
            return;
        }
        NormalText normal = NormalText.of(source, List.of(line));
        Matcher tail = TAIL.matcher(normal.text());
        boolean numbers = tail.matches();
        if (!numbers || tail.start("cells") > 0) {
            startRow();
            if (normal.text().endsWith("。")) {
                // a sentence is said to its end, and names no row that follows
                label.clear();
                return;
            }
            int to = numbers ? normal.sourceEnd(tail.start("cells")) : line.end();
            label.add(new Line(line.start(), to));
        }
        List<String> found = namesIn(line.in(source));
        names = found.isEmpty() ? names : found;
        if (numbers) {
            int at = tail.start("cells");
            Matcher cell = CELL.matcher(tail.group("cells"));
            while (cell.find()) {
                cells.add(cell(cell.group(), normal, at + cell.start()));
            }
            unit = tail.group("unit");
            end = line.end();
        }
    }

    private static TableRow.Cell cell(String piece, NormalText normal, int at) {
        Line place = new Line(normal.sourceStart(at), normal.sourceEnd(at + piece.length()));
        return new TableRow.Cell(CellWords.of(piece), place, -1, 1);
    }

    /// The heads of the last columns, in a line of words parted by spaces (指标 单位 本年 累计).
    private static List<String> namesIn(String line) {
        List<String> words = List.of(line.strip().split("\\s+"));
        int from = words.size();
        while (from > 0 && HEAD.matcher(words.get(from - 1)).matches()) {
            from--;
        }
        return words.size() - from < 2 ? List.of() : words.subList(from, words.size());
    }

    /// Heads and cells by columns, when the row has as many numbers as there are heads.
    private void nameColumns() {
        if (columned || names.size() != cells.size()) {
            return;
        }
        heads = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            heads.put(i, names.get(i));
            TableRow.Cell cell = cells.get(i);
            cells.set(i, new TableRow.Cell(cell.words(), cell.place(), i, 1));
        }
    }

    private void takeTabbed(Line line) {
        var found = new ArrayList<TableRow.Cell>();
        int from = line.start();
        int to = line.toItsEnd(source).end();
        int labelEnd = -1;
        String ownUnit = null;
        var words = new TreeMap<Integer, String>();
        int columns = 0;
        for (int column = 0; from <= to && column < MOST_CELLS; column++) {
            columns = column + 1;
            int tab = source.indexOf('\t', from);
            int stop = tab < 0 || tab > to ? to : tab;
            Line place = new Line(from, stop);
            String text = place.normal(source);
            CellWords said = CellWords.of(text);
            boolean before = found.stream().allMatch(TableRow.Cell::isBlank);
            if (said.kind() == CellWords.Kind.WORDS && before) {
                found.clear();
                labelEnd = stop;
                words.put(column, "\t" + text);
            } else if (said.kind() == CellWords.Kind.UNIT && found.isEmpty()) {
                ownUnit = text;
            } else if (labelEnd >= 0 || said.kind() != CellWords.Kind.BLANK) {
                found.add(new TableRow.Cell(said, place, column, 1));
            }
            from = stop + 1;
        }
        if (labelEnd >= 0) {
            startRow();
            label.add(new Line(line.start(), labelEnd));
        }
        if (found.isEmpty()) {
            headColumns = words.size() > 1 ? columns : headColumns;
            heads = words.size() > 1 ? words : heads;
            return;
        }
        shiftHeads(columns);
        cells.addAll(found);
        unit = ownUnit;
        columned = true;
        end = line.end();
    }

    /// A head over a blank first cell lost it, and stands one column too far left.
    private void shiftHeads(int columns) {
        if (columns == headColumns + 1 && heads.getOrDefault(0, "").endsWith("单位")) {
            var shifted = new TreeMap<Integer, String>();
            heads.forEach((column, words) -> shifted.put(column + 1, words));
            heads = shifted;
            headColumns = columns;
        }
    }

    private void startRow() {
        if (!cells.isEmpty()) {
            endRow();
        }
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            nameColumns();
            int start =
                    label.isEmpty() ? cells.getFirst().place().start() : label.getFirst().start();
            rows.add(
                    new TableRow(
                            List.copyOf(label),
                            List.copyOf(cells),
                            unit,
                            new Line(start, Math.max(end, start)),
                            columned || cells.getFirst().column() >= 0
                                    ? Map.copyOf(heads)
                                    : Map.of(),
                            columned));
        }
        label.clear();
        cells.clear();
        unit = null;
        columned = false;
    }
}
