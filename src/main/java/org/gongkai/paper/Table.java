package org.gongkai.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// A ruled table. A row stays on one page if it can; one that is higher than a page is cut between
/// its lines. The head is repeated on every page, and so are the words of a cell that goes on
/// there.
final class Table {

    private static final float SPACE = 5;
    private static final float HALF_PAGE = (Sheet.BOTTOM - Sheet.TOP) / 2;

    private final float[] widths;
    private final Print print;
    private final TableCell[][] squares;
    private final int headRows;

    /// @param setting breaks the text of a cell into lines
    Table(Block.Form form, FormWidths.Fitted fitted, Function<Place, TableCell> setting) {
        this.widths = fitted.widths();
        this.print = fitted.print();
        this.squares = new TableCell[form.rows().size()][widths.length];
        for (Place place : form.places()) {
            TableCell cell = setting.apply(place);
            for (int row = place.row(); row < place.endRow(); row++) {
                for (int x = place.column(); x < place.endColumn(); x++) squares[row][x] = cell;
            }
        }
        // A head that would leave no room for its rows is set once only, as rows.
        boolean hasRoom = sum(heights(0, form.headRows(), part -> part)) <= HALF_PAGE;
        this.headRows = hasRoom ? form.headRows() : 0;
    }

    /// The height of the head and the first row, which must not be parted.
    float opening() {
        float head = height(0, headRows);
        return SPACE + head + Math.min(HALF_PAGE, height(headRows, Math.min(headRows + 1, rows())));
    }

    void set(Flow flow) {
        flow.need(opening());
        flow.gap(SPACE);
        draw(0, headRows, cell -> cell, flow);
        float page = Sheet.BOTTOM - Sheet.TOP - height(0, headRows);
        int row = headRows;
        while (row < rows()) {
            int end = fitting(row, flow.left());
            if (end > row) {
                draw(row, end, cell -> cell, flow);
                row = end;
            } else if (height(row, row + 1) <= page) {
                turn(flow);
            } else {
                cut(row++, flow);
            }
        }
        flow.gap(SPACE);
    }

    private int rows() {
        return squares.length;
    }

    private void turn(Flow flow) {
        flow.newPage();
        draw(0, headRows, cell -> cell, flow);
    }

    /// The row after the last of those that fit.
    private int fitting(int from, float room) {
        int to = from;
        while (to < rows() && height(from, to + 1) <= room + 0.1f) to++;
        return to;
    }

    private void cut(int row, Flow flow) {
        int lines = 0;
        for (TableCell cell : squares[row]) lines = Math.max(lines, cell.lines().size());
        int done = 0;
        while (done < lines) {
            if (print.linesIn(flow.left()) < 1) turn(flow);
            int from = done;
            int to = Math.min(lines, from + print.linesIn(flow.left()));
            draw(row, row + 1, cell -> cell.lines(from, to), flow);
            done = to;
        }
    }

    private float height(int from, int to) {
        return sum(heights(from, to, cell -> cell));
    }

    /// The heights of some rows that stand alone on a page. A cell over several of them that needs
    /// more than they have widens each by the same.
    private float[] heights(int from, int to, UnaryOperator<TableCell> part) {
        var heights = new float[to - from];
        for (TableCell cell : met(from, to)) {
            int first = Math.max(cell.place().row(), from) - from;
            int count = cell.rowsIn(from, to);
            float missing = print.height(part.apply(cell).lines().size());
            for (int i = first; i < first + count; i++) missing -= heights[i];
            for (int i = first; i < first + count && missing > 0; i++) {
                heights[i] += missing / count;
            }
        }
        return heights;
    }

    /// The cells of some rows, those of fewer rows first.
    private List<TableCell> met(int from, int to) {
        List<TableCell> cells = inOrder(from, to);
        cells.sort(Comparator.comparingInt(cell -> cell.rowsIn(from, to)));
        return cells;
    }

    private List<TableCell> inOrder(int from, int to) {
        var cells = new ArrayList<TableCell>();
        for (int row = from; row < to; row++) {
            for (int column = 0; column < widths.length; column++) {
                TableCell cell = squares[row][column];
                if (cell.isFirstMet(row, column, from)) cells.add(cell);
            }
        }
        return cells;
    }

    private void draw(int from, int to, UnaryOperator<TableCell> part, Flow flow) {
        if (from == to) return;
        float[] heights = heights(from, to, part);
        float[] y = edges(flow.y(), heights);
        float[] x = edges(Sheet.LEFT, widths);
        for (TableCell whole : inOrder(from, to)) {
            Place place = whole.place();
            float left = x[place.column()];
            float top = y[Math.max(place.row(), from) - from];
            float right = x[place.endColumn()];
            float bottom = y[Math.min(place.endRow(), to) - from];
            write(part.apply(whole), left, top, right - left, bottom - top, flow.page());
            flow.page().add(new Mark.Rule(left, top, left, bottom));
            flow.page().add(new Mark.Rule(left, top, right, top));
        }
        float right = x[widths.length];
        float bottom = y[to - from];
        flow.page().add(new Mark.Rule(right, y[0], right, bottom));
        flow.page().add(new Mark.Rule(Sheet.LEFT, bottom, right, bottom));
        flow.down(bottom - y[0]);
    }

    private void write(
            TableCell cell, float left, float top, float width, float height, Page page) {
        float slack = height - print.height(cell.lines().size());
        float y = top + print.padding() + (cell.middle() ? slack / 2 : 0);
        float column = width - 2 * print.padding();
        for (Line line : cell.lines()) {
            float baseline = Flow.baseline(y, print.cell());
            page.addAll(line.marks(left + print.padding(), baseline, column, cell.side()));
            y += print.cell().lineHeight();
        }
    }

    private static float[] edges(float start, float[] lengths) {
        var edges = new float[lengths.length + 1];
        edges[0] = start;
        for (int i = 0; i < lengths.length; i++) edges[i + 1] = edges[i] + lengths[i];
        return edges;
    }

    private static float sum(float[] lengths) {
        float sum = 0;
        for (float length : lengths) sum += length;
        return sum;
    }
}
