package org.gongkai.report.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A row of a table, however the source laid it out (one line, one line per cell, torn over lines
/// and pages): the words since the last number, then numbers without words between them.
///
/// @param label the lines, or parts of lines, before the numbers
/// @param unit the unit after the last number, if there is one
record TableRow(List<Line> label, List<Cell> cells, @Nullable String unit) {

    /// A number at its place in the source; no value when the cell is blank.
    record Cell(@Nullable BigDecimal value, Line place) {}

    private static final String NUMBER =
            "[-+]?\\d[\\d,]*(?:\\.\\d+)?(?:[万亿]?元)?|[增减](?:加|少)?\\d+|0/0";

    private static final String UNITS = "条|件|次|篇|个|人次|人|万元|元|份|期|场|处";

    /// More numbers than any form has columns are no row.
    private static final Pattern TAIL =
            Pattern.compile(
                    "^(?<label>.*?)(?<cells>(?<![\\d.,年月/-])(?:"
                            + NUMBER
                            + ")(?:[ \\t]+(?:"
                            + NUMBER
                            + ")){0,60})[ \\t]*(?<unit>"
                            + UNITS
                            + ")?$");

    private static final Pattern ONE = Pattern.compile(NUMBER);

    static List<TableRow> of(String source, List<Line> lines) {
        var rows = new ArrayList<TableRow>();
        var label = new ArrayList<Line>();
        var cells = new ArrayList<Cell>();
        String unit = null;
        for (Line line : lines) {
            NormalText normal = NormalText.of(source, List.of(line));
            Split split = split(normal, line);
            if (split.label() != null && !cells.isEmpty()) {
                rows.add(new TableRow(List.copyOf(label), List.copyOf(cells), unit));
                label.clear();
                cells.clear();
                unit = null;
            }
            if (split.label() != null) {
                label.add(split.label());
            }
            if (!split.cells().isEmpty()) {
                cells.addAll(split.cells());
                unit = split.unit();
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new TableRow(List.copyOf(label), List.copyOf(cells), unit));
        }
        return rows;
    }

    int start() {
        return label.isEmpty() ? cells.getFirst().place().start() : label.getFirst().start();
    }

    int end() {
        return cells.getLast().place().end();
    }

    private record Split(@Nullable Line label, List<Cell> cells, @Nullable String unit) {}

    private static Split split(NormalText normal, Line line) {
        String text = normal.text();
        Matcher tail = TAIL.matcher(text);
        if (!tail.matches()) {
            return new Split(line, List.of(), null);
        }
        var cells = new ArrayList<Cell>();
        int from = tail.start("cells");
        int firstCell = blankCellsBefore(text, from);
        int at = firstCell;
        for (String piece : text.substring(firstCell, tail.end("cells")).split("[\\t ]", -1)) {
            Matcher number = ONE.matcher(piece);
            int start = normal.sourceStart(Math.min(at, text.length() - 1));
            int end = piece.isEmpty() ? start : normal.sourceEnd(at + piece.length());
            cells.add(new Cell(number.matches() ? value(piece) : null, new Line(start, end)));
            at += piece.length() + 1;
        }
        int labelEnd = firstCell;
        while (labelEnd > 0 && text.charAt(labelEnd - 1) == '\t') {
            labelEnd--;
        }
        Line label = labelEnd == 0 ? null : new Line(line.start(), normal.sourceEnd(labelEnd));
        return new Split(label, cells, tail.group("unit"));
    }

    /// Where the run of blank cells (tabs only) before the numbers begins.
    private static int blankCellsBefore(String text, int from) {
        int first = from;
        while (first >= 2 && text.charAt(first - 1) == '\t' && text.charAt(first - 2) == '\t') {
            first--;
        }
        return first;
    }

    private static BigDecimal value(String digits) {
        if (digits.equals("0/0")) {
            return BigDecimal.ZERO;
        }
        String sign = digits.startsWith("减") || digits.startsWith("-") ? "-" : "";
        BigDecimal value = new BigDecimal(sign + digits.replaceAll("[^\\d.]", ""));
        int power = digits.endsWith("万元") ? 4 : digits.endsWith("亿元") ? 8 : 0;
        return Quantities.plain(value.scaleByPowerOfTen(power));
    }
}
