package org.gongkai.paper;

import java.util.ArrayList;
import java.util.List;

/// Fills sheet after sheet from above.
final class Flow {

    private final List<Page> pages = new ArrayList<>(List.of(new Page()));
    private float y = Sheet.TOP;

    Page page() {
        return pages.getLast();
    }

    List<Page> pages() {
        return pages;
    }

    /// Where the next thing begins.
    float y() {
        return y;
    }

    float left() {
        return Sheet.BOTTOM - y;
    }

    boolean isAtTop() {
        return y == Sheet.TOP;
    }

    void newPage() {
        pages.add(new Page());
        y = Sheet.TOP;
    }

    /// Turns the page unless so much is left on it.
    void need(float height) {
        if (left() + 0.1f < height && !isAtTop()) newPage();
    }

    void down(float height) {
        y += height;
    }

    /// Free room, which is not carried over to a new page.
    void gap(float height) {
        if (!isAtTop()) y = Math.min(y + height, Sheet.BOTTOM);
    }

    /// One line of text in a column.
    void line(Line line, Style style, float x, float width, Line.Side side) {
        need(style.lineHeight());
        page().addAll(line.marks(x, baseline(y, style), width, side));
        down(style.lineHeight());
    }

    /// The line of writing inside a line that begins at top.
    static float baseline(float top, Style style) {
        return top + (style.lineHeight() - style.size()) / 2 + 0.86f * style.size();
    }
}
