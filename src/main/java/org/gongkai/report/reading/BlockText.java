package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;

/// Writes the blocks of a file as text, one line per paragraph and one per table row with tabs
/// between its cells, and notes where each cell of its tables stands. A row that holds a table or
/// an article is there for the layout only and becomes lines.
final class BlockText {

    /// No cell of a form says as much.
    private static final int LONGEST_CELL = 300;

    /// No form is as wide; bounds what a hostile file can make of merged cells.
    private static final int MOST_COLUMNS = 200;

    private final StringBuilder text = new StringBuilder();
    private final List<Grid> grids = new ArrayList<>();

    static SourceText of(List<Block> blocks, boolean reflowable) {
        var written = new BlockText();
        blocks.forEach(written::write);
        return new SourceText(written.text.toString(), reflowable, List.copyOf(written.grids));
    }

    private void write(Block block) {
        switch (block) {
            case Block.Words words -> text.append(words.text()).append('\n');
            case Block.Table table -> write(table);
        }
    }

    private void write(Block.Table table) {
        var rows = new ArrayList<Grid.Row>();
        var spans = new Spans();
        for (Block.Row row : table.rows()) {
            if (isLayout(row)) {
                row.cells().forEach(cell -> cell.content().forEach(this::write));
                spans.clear();
            } else {
                rows.add(write(row, spans));
            }
        }
        if (!rows.isEmpty()) {
            grids.add(new Grid(rows));
        }
    }

    private static boolean isLayout(Block.Row row) {
        return row.cells().stream()
                .anyMatch(cell ->
                        cell.words().map(String::length).orElse(LONGEST_CELL + 1) > LONGEST_CELL);
    }

    private Grid.Row write(Block.Row row, Spans spans) {
        int start = text.length();
        spans.beginRow();
        boolean first = true;
        for (Block.Cell cell : row.cells()) {
            if (!first) {
                text.append('\t');
            }
            first = false;
            int from = text.length();
            text.append(cell.words().orElse(""));
            spans.put(cell, new Line(from, text.length()));
        }
        Line line = new Line(start, text.length());
        text.append('\n');
        return new Grid.Row(line, spans.endRow());
    }

    /// Which columns the cells of the rows above still take up.
    private static final class Spans {

        private record Span(Grid.Cell cell, int rowsLeft) {}

        private List<Span> above = List.of();
        private List<Span> now = new ArrayList<>();
        private int column;

        void clear() {
            above = List.of();
        }

        void beginRow() {
            now = new ArrayList<>();
            column = 0;
        }

        void put(Block.Cell cell, Line place) {
            takeFromAbove();
            if (column >= MOST_COLUMNS) {
                return;
            }
            if (cell.continued()) {
                for (Span span : above) {
                    if (span.cell().column() == column) {
                        now.add(span);
                        column += span.cell().columns();
                        return;
                    }
                }
            }
            int columns = Math.clamp(cell.columns(), 1, MOST_COLUMNS);
            now.add(new Span(new Grid.Cell(place, column, columns), cell.rows() - 1));
            column += columns;
        }

        List<Grid.Cell> endRow() {
            takeFromAbove();
            above = now;
            return now.stream().map(Span::cell).toList();
        }

        private void takeFromAbove() {
            for (Span span : above) {
                if (span.rowsLeft() > 0 && span.cell().column() == column) {
                    now.add(new Span(span.cell(), span.rowsLeft() - 1));
                    column += span.cell().columns();
                }
            }
        }
    }
}
