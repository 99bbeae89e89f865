package org.gongkai.paper;

import java.util.ArrayList;
import java.util.List;

/// A ruled table. A row stays on one page if it can; one that is higher than a page is cut between
/// its lines. The head is repeated on every page.
final class Table {

    private static final float PADDING = 5;
    private static final float HALF_PAGE = (Sheet.BOTTOM - Sheet.TOP) / 2;

    private final float[] widths;
    private final List<Row> head;
    private final List<Row> rows;

    private Table(float[] widths, List<Row> head, List<Row> rows) {
        this.widths = widths;
        this.head = head;
        this.rows = rows;
    }

    static Table of(List<Block.Row> rows, Glyphs glyphs) {
        var cells = new Cells(glyphs);
        float[] widths = {0.27f * Sheet.AREA, 0.73f * Sheet.AREA};
        List<Row> set =
                rows.stream()
                        .map(row ->
                                new Row(
                                        List.of(
                                                cells.label(row.label(), widths[0]),
                                                cells.value(row.value(), widths[1]))))
                        .toList();
        return new Table(widths, List.of(), set);
    }

    static Table of(List<String> head, List<List<String>> rows, Glyphs glyphs) {
        var cells = new Cells(glyphs);
        float[] widths = ColumnWidths.of(head, rows);
        Row titles = cells.row(head, widths, true);
        List<Row> set = rows.stream().map(row -> cells.row(row, widths, false)).toList();
        // A head that would leave no room for its rows is set once only, as a row.
        if (titles.height() <= HALF_PAGE) return new Table(widths, List.of(titles), set);
        var all = new ArrayList<Row>(List.of(titles));
        all.addAll(set);
        return new Table(widths, List.of(), all);
    }

    void set(Flow flow) {
        flow.gap(PADDING);
        float headHeight = height(head);
        float firstHeight = rows.isEmpty() ? 0 : Math.min(rows.getFirst().height(), HALF_PAGE);
        flow.need(headHeight + firstHeight);
        head.forEach(row -> draw(row, flow));
        for (Row row : rows) {
            Row rest = row;
            float page = Sheet.BOTTOM - Sheet.TOP - headHeight;
            if (row.height() <= page && row.height() > flow.left() + 0.1f) turn(flow);
            while (rest.height() > flow.left() + 0.1f) {
                int lines = Row.linesIn(flow.left());
                if (lines > 0) draw(rest.first(lines), flow);
                turn(flow);
                rest = rest.after(Math.max(0, lines));
            }
            draw(rest, flow);
        }
        flow.gap(PADDING);
    }

    private void turn(Flow flow) {
        flow.newPage();
        head.forEach(row -> draw(row, flow));
    }

    private static float height(List<Row> rows) {
        return (float) rows.stream().mapToDouble(Row::height).sum();
    }

    private void draw(Row row, Flow flow) {
        float top = flow.y();
        float bottom = top + row.height();
        Page page = flow.page();
        float x = Sheet.LEFT;
        for (int i = 0; i < widths.length; i++) {
            Cell cell = row.cells().get(i);
            float y = top + PADDING + (cell.centred() ? row.slack(cell) / 2 : 0);
            for (Line line : cell.lines()) {
                float baseline = Flow.baseline(y, Style.CELL);
                float width = widths[i] - 2 * PADDING;
                page.addAll(line.marks(x + PADDING, baseline, width, cell.side()));
                y += Style.CELL.lineHeight();
            }
            page.add(new Mark.Rule(x, top, x, bottom));
            x += widths[i];
        }
        page.add(new Mark.Rule(x, top, x, bottom));
        page.add(new Mark.Rule(Sheet.LEFT, top, x, top));
        page.add(new Mark.Rule(Sheet.LEFT, bottom, x, bottom));
        flow.down(row.height());
    }

    record Cell(List<Line> lines, Line.Side side) {

        boolean centred() {
            return side == Line.Side.CENTRE;
        }

        Cell cut(int from, int to) {
            int size = lines.size();
            return new Cell(lines.subList(Math.min(from, size), Math.min(to, size)), side);
        }
    }

    record Row(List<Cell> cells) {

        int lines() {
            return cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        }

        float height() {
            return Math.max(1, lines()) * Style.CELL.lineHeight() + 2 * PADDING;
        }

        float slack(Cell cell) {
            return (lines() - cell.lines().size()) * Style.CELL.lineHeight();
        }

        Row first(int lines) {
            return new Row(cells.stream().map(cell -> cell.cut(0, lines)).toList());
        }

        Row after(int lines) {
            int all = lines();
            return new Row(cells.stream().map(cell -> cell.cut(lines, all)).toList());
        }

        static int linesIn(float height) {
            return (int) ((height - 2 * PADDING) / Style.CELL.lineHeight());
        }
    }

    private record Cells(Glyphs glyphs) {

        Row row(List<String> texts, float[] widths, boolean isHead) {
            var cells = new ArrayList<Cell>();
            for (int i = 0; i < widths.length; i++) {
                cells.add(isHead ? label(texts.get(i), widths[i]) : value(texts.get(i), widths[i]));
            }
            return new Row(cells);
        }

        Cell label(String text, float width) {
            return new Cell(lines(text, Style.HEAD, width), Line.Side.CENTRE);
        }

        Cell value(String text, float width) {
            return new Cell(lines(text, Style.CELL, width), Line.Side.LEFT);
        }

        private List<Line> lines(String text, Style style, float width) {
            return text.lines()
                    .map(String::stripTrailing)
                    .map(part -> glyphs.of(part, style))
                    .flatMap(part -> LineBreaker.lines(part, width - 2 * PADDING, 0).stream())
                    .toList();
        }
    }
}
