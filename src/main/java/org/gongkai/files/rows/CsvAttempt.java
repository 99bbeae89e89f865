package org.gongkai.files.rows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The record that would begin with a certain line, if the quotes are believed.
final class CsvAttempt {

    private static final int MOST_LINES = 50_000;
    private static final int MOST_LINES_ABOVE_HEAD = 50;
    private static final int MOST_CHARACTERS = ByteLines.LONGEST;

    private final TextLines lines;
    private final int from;
    private final CsvShape shape;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int used;
    private int length;
    private int rowsInside;
    private int othersInside;
    private boolean quoted;
    private boolean foreign;
    private boolean stray;

    CsvAttempt(TextLines lines, int from, CsvShape shape) {
        this.lines = lines;
        this.from = from;
        this.shape = shape;
    }

    List<String> cells() {
        return cells;
    }

    /// How many lines it takes.
    int used() {
        return used;
    }

    boolean foreign() {
        return foreign;
    }

    /// Whether a cell without quotes around it has an odd number of them inside.
    boolean hasStrayQuote() {
        return stray;
    }

    /// Reads until the end of a line outside of quotes. False when a quote closes in the middle of
    /// a cell or not at all, and when the record has swallowed others.
    boolean succeeds() throws IOException {
        do {
            TextLine line = lines.peek(from + used);
            if (line == null || line.cut() || used > mostLines() || length > MOST_CHARACTERS) {
                return false;
            }
            if (used > 0) {
                cell.append('\n');
            }
            used++;
            length += line.text().length() + 1;
            foreign |= line.foreign();
            boolean began = !quoted;
            if (!read(line.text())) {
                return false;
            }
            if (!began) {
                noteInside(line.text());
            }
        } while (quoted && (used == 1 || cells.size() < mostCells()));
        return !quoted && !hasSwallowedRows();
    }

    private int mostLines() {
        return shape.width() == 0 ? MOST_LINES_ABOVE_HEAD : MOST_LINES;
    }

    private int mostCells() {
        return shape.width() == 0 ? Records.MOST_COLUMNS : shape.width();
    }

    private boolean read(String text) {
        int at = 0;
        while (true) {
            if (quoted) {
                int quote = text.indexOf('"', at);
                cell.append(text, at, quote < 0 ? text.length() : quote);
                if (quote < 0) {
                    return true;
                }
                at = quote + 1;
                if (at < text.length() && text.charAt(at) == '"') {
                    cell.append('"');
                    at++;
                    continue;
                }
                while (at < text.length() && text.charAt(at) == ' ') at++;
                if (at < text.length() && text.charAt(at) != shape.delimiter()) {
                    return false;
                }
                quoted = false;
                add(cell.toString());
                cell.setLength(0);
            } else if (at < text.length() && text.charAt(at) == '"') {
                quoted = true;
                at++;
                continue;
            } else {
                int end = text.indexOf(shape.delimiter(), at);
                String plain = text.substring(at, end < 0 ? text.length() : end);
                stray |= plain.chars().filter(c -> c == '"').count() % 2 != 0;
                add(plain);
                at = end < 0 ? text.length() : end;
            }
            if (at >= text.length()) {
                return true;
            }
            at++;
        }
    }

    private void add(String text) {
        if (cells.size() < Records.MOST_COLUMNS) {
            cells.add(text);
        } else if (!text.isBlank()) {
            cells.set(Records.MOST_COLUMNS - 1, text);
        }
    }

    private void noteInside(String line) {
        boolean row = shape.width() > 1 && shape.delimiters(line) == shape.width() - 1;
        rowsInside += row ? 1 : 0;
        othersInside += row || line.isBlank() ? 0 : 1;
    }

    /// A quote left open may find another, some rows below, that seems to close it.
    ///
    /// Then the record has mostly not as many cells as the head, and a line of it looks like a row.
    /// When it has as many, every line after the first looks like a row, that with the other quote
    /// too; a text of several lines hardly has just so many delimiters in each. It takes two such
    /// lines to be believed, in narrow tables three: one broken row that is closed by the next
    /// cannot be told from a text of two lines.
    private boolean hasSwallowedRows() {
        if (rowsInside > 0 && cells.size() != shape.width()) {
            return true;
        }
        return othersInside == 0 && rowsInside >= (shape.isWide() ? 2 : 3);
    }
}
