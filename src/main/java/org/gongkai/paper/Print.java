package org.gongkai.paper;

import java.util.List;

/// The sizes of print in tables, each with the space between words and rules, in points.
enum Print {
    LARGE(Style.CELL, Style.HEAD, 5),
    SMALL(Style.SMALL_CELL, Style.SMALL_HEAD, 3),
    FINE(Style.FINE_CELL, Style.FINE_HEAD, 2.2f);

    /// A table of more columns is never in large print: its labels would be towers.
    private static final int LARGE_COLUMNS = 6;

    private final Style cell;
    private final Style head;
    private final float padding;

    Print(Style cell, Style head, float padding) {
        this.cell = cell;
        this.head = head;
        this.padding = padding;
    }

    /// From the largest to the smallest.
    static List<Print> listFor(int columns) {
        return columns > LARGE_COLUMNS ? List.of(SMALL, FINE) : List.of(values());
    }

    Style cell() {
        return cell;
    }

    Style head() {
        return head;
    }

    float padding() {
        return padding;
    }

    float height(int lines) {
        return Math.max(1, lines) * cell.lineHeight() + 2 * padding;
    }

    int linesIn(float height) {
        return (int) ((height - 2 * padding + 0.1f) / cell.lineHeight());
    }
}
