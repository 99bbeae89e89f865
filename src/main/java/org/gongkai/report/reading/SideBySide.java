package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A table that saves height: the second half of its rows stands beside the first (`指标 数量 指标 数量`).
/// Each half is a table of its own, read after the one left of it.
final class SideBySide {

    private static final int MOST_PARTS = 3;

    /// Fewer rows that look alike may be chance.
    private static final int FEWEST_ROWS = 2;

    /// A part has words and a number at least.
    private static final int NARROWEST = 2;

    private final String source;
    private final Grid grid;

    private SideBySide(String source, Grid grid) {
        this.source = source;
        this.grid = grid;
    }

    /// The tables a table is made of, from left to right; most are one.
    static List<Grid> of(String source, Grid grid) {
        var table = new SideBySide(source, grid);
        int width = table.width();
        for (int parts = MOST_PARTS; parts > 1; parts--) {
            if (width % parts == 0
                    && width / parts >= NARROWEST
                    && table.isMadeOf(width / parts, width)) {
                return table.cut(width / parts, width);
            }
        }
        return List.of(grid);
    }

    private int width() {
        return grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.column() + cell.columns())
                .max()
                .orElse(0);
    }

    /// Whether every row with numbers has words and then numbers in each part, or nothing.
    private boolean isMadeOf(int partWidth, int width) {
        int full = 0;
        for (Grid.Row row : grid.rows()) {
            if (row.cells().stream().noneMatch(cell -> kind(cell) == CellWords.Kind.NUMBER)) {
                continue;
            }
            int said = 0;
            for (int from = 0; from < width; from += partWidth) {
                int to = from + partWidth;
                List<Grid.Cell> part = part(row, from, to);
                if (part.stream().anyMatch(cell -> cell.column() + cell.columns() > to)
                        || !isRow(part)) {
                    return false;
                }
                said += part.stream().anyMatch(cell -> kind(cell) == CellWords.Kind.NUMBER) ? 1 : 0;
            }
            full += said > 1 ? 1 : 0;
        }
        return full >= FEWEST_ROWS;
    }

    /// The number of the row or none, its words, then no more words; or nothing at all.
    private boolean isRow(List<Grid.Cell> part) {
        List<CellWords.Kind> kinds = part.stream().map(this::kind).toList();
        if (kinds.stream().allMatch(kind -> kind == CellWords.Kind.BLANK)) {
            return true;
        }
        int first = kinds.indexOf(CellWords.Kind.WORDS);
        int last = kinds.lastIndexOf(CellWords.Kind.WORDS);
        return (first == 0 || first == 1)
                && last < kinds.size() - 1
                && kinds.subList(first, last).stream().allMatch(CellWords.Kind.WORDS::equals);
    }

    private CellWords.Kind kind(Grid.Cell cell) {
        return CellWords.of(cell.place().normal(source)).kind();
    }

    private static List<Grid.Cell> part(Grid.Row row, int from, int to) {
        return row.cells().stream()
                .filter(cell -> from <= cell.column() && cell.column() < to)
                .toList();
    }

    private List<Grid> cut(int partWidth, int width) {
        return Stream.iterate(0, from -> from < width, from -> from + partWidth)
                .map(from -> new Grid(rowsOf(from, from + partWidth)))
                .toList();
    }

    private List<Grid.Row> rowsOf(int from, int to) {
        var rows = new ArrayList<Grid.Row>();
        for (Grid.Row row : grid.rows()) {
            List<Grid.Cell> part = part(row, from, to);
            int start = row.line().start();
            part.stream()
                    .map(Grid.Cell::place)
                    .filter(place -> place.start() >= start)
                    .reduce((first, last) -> new Line(first.start(), last.end()))
                    .ifPresent(line -> rows.add(new Grid.Row(line, part)));
        }
        return rows;
    }

    /// The tables of lines with tabs that are side by side; other lines are left alone.
    static List<Grid> inLines(String source, List<Line> lines) {
        var found = new ArrayList<Grid>();
        var rows = new ArrayList<Grid.Row>();
        for (Line line : lines) {
            Grid.Row row = tabbed(source, line.toItsEnd(source));
            if (row.cells().size() > 1) {
                rows.add(row);
            } else {
                addIfCut(source, rows, found);
            }
        }
        addIfCut(source, rows, found);
        return found;
    }

    private static void addIfCut(String source, List<Grid.Row> rows, List<Grid> found) {
        var grid = new Grid(List.copyOf(rows));
        if (of(source, grid).size() > 1) {
            found.add(grid);
        }
        rows.clear();
    }

    private static Grid.Row tabbed(String source, Line line) {
        var cells = new ArrayList<Grid.Cell>();
        int from = line.start();
        for (int at = from; at <= line.end(); at++) {
            if (at == line.end() || source.charAt(at) == '\t') {
                cells.add(new Grid.Cell(new Line(from, at), cells.size(), 1));
                from = at + 1;
            }
        }
        return new Grid.Row(line, cells);
    }
}
