package org.gongkai.paper;

import java.util.ArrayList;
import java.util.List;

/// The bars of a chart as marks, whatever they are painted on: as wide as the type area, with its
/// upper left corner at 0, 0.
record Drawing(List<Mark> marks, float height) {

    private static final Style STYLE = Style.SMALL_CELL;
    private static final float LABELS = 0.4f * Sheet.AREA;
    private static final float VALUES = 0.14f * Sheet.AREA;
    private static final float GAP = 6;
    private static final float BAR = 9;
    private static final float PADDING = 2;

    static Drawing of(Block.Chart chart, Glyphs glyphs) {
        var marks = new ArrayList<Mark>();
        float y = 0;
        for (Block.Bar bar : chart.bars()) {
            List<Line> label = LineBreaker.lines(glyphs.of(bar.label(), STYLE), LABELS, 0);
            float height = label.size() * STYLE.lineHeight() + 2 * PADDING;
            float at = y + PADDING;
            for (Line line : label) {
                marks.addAll(line.marks(0, Flow.baseline(at, STYLE), LABELS, Line.Side.RIGHT));
                at += STYLE.lineHeight();
            }
            float width = bar.share() * (Sheet.AREA - LABELS - VALUES - 2 * GAP);
            float left = LABELS + GAP;
            if (width > 0) {
                Ink ink = bar.light() ? Ink.LIGHT : Ink.DARK;
                marks.add(new Mark.Bar(left, y + (height - BAR) / 2, width, BAR, ink));
            }
            float top = y + (height - STYLE.lineHeight()) / 2;
            var value = new Line(glyphs.of(bar.value(), STYLE), true);
            marks.addAll(
                    value.marks(
                            left + width + GAP, Flow.baseline(top, STYLE), VALUES, Line.Side.LEFT));
            y += height;
        }
        return new Drawing(marks, y);
    }

    /// The same marks at another place.
    List<Mark> at(float x, float y) {
        return marks.stream().map(mark -> mark.moved(x, y)).toList();
    }
}
