package org.gongkai.paper;

import java.util.ArrayList;
import java.util.List;

/// Glyphs that stand on one line. `last` is the last line of its paragraph, which is not spread.
record Line(List<Glyph> glyphs, boolean last) {

    private static final float WIDEST_GAP = 0.6f;

    enum Side {
        LEFT,
        RIGHT,
        CENTRE,
        /// Both edges straight, but for the last line.
        BOTH
    }

    float width() {
        float width = 0;
        for (Glyph glyph : glyphs) width += glyph.advance();
        return width;
    }

    /// The marks of this line in a column that begins at x.
    List<Mark> marks(float x, float baseline, float columnWidth, Side side) {
        float spare = columnWidth - width();
        float start =
                switch (side) {
                    case LEFT, BOTH -> x;
                    case RIGHT -> x + spare;
                    case CENTRE -> x + spare / 2;
                };
        float gap = side == Side.BOTH && (!last || spare < 0) ? gap(spare) : 0;
        var marks = new ArrayList<Mark>();
        var run = new ArrayList<Glyph>();
        var starts = new ArrayList<Float>();
        float at = start;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (!run.isEmpty() && !isAlike(run.getFirst(), glyph)) {
                add(run, starts, baseline, marks);
                run.clear();
                starts.clear();
            }
            run.add(glyph);
            starts.add(at);
            at += glyph.advance();
            if (i + 1 < glyphs.size() && isStretchable(glyph, glyphs.get(i + 1))) at += gap;
        }
        if (!run.isEmpty()) add(run, starts, baseline, marks);
        return marks;
    }

    private static void add(List<Glyph> run, List<Float> starts, float baseline, List<Mark> marks) {
        Glyph last = run.getLast();
        if (last.gap()) {
            float size = last.style().size();
            float from = starts.getFirst();
            float width = starts.getLast() + last.advance() - from;
            marks.add(new Mark.Bar(from, baseline - 0.95f * size, width, 1.2f * size, Ink.YELLOW));
        }
        marks.add(words(run, starts, baseline));
    }

    private float gap(float spare) {
        int gaps = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            if (isStretchable(glyphs.get(i - 1), glyphs.get(i))) gaps++;
        }
        if (gaps == 0) return 0;
        float gap = spare / gaps;
        return gap > WIDEST_GAP * glyphs.getFirst().style().size() ? 0 : gap;
    }

    private static boolean isStretchable(Glyph before, Glyph after) {
        return !before.isLetter() || !after.isLetter();
    }

    private static boolean isAlike(Glyph one, Glyph other) {
        return one.face() == other.face()
                && one.style() == other.style()
                && one.gap() == other.gap();
    }

    private static Mark words(List<Glyph> run, List<Float> starts, float baseline) {
        int[] characters = run.stream().mapToInt(Glyph::character).toArray();
        float[] x = new float[starts.size()];
        for (int i = 0; i < x.length; i++) x[i] = starts.get(i);
        Glyph first = run.getFirst();
        Style style = first.style();
        return new Mark.Words(
                first.face(), style.size(), style.bold(), style.ink(), characters, x, baseline);
    }
}
