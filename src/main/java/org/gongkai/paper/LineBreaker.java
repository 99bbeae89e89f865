package org.gongkai.paper;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines by the rules of Chinese setting: no closing sign begins a line, no
/// opening sign ends one, dashes and dots of two squares stay together, and a sign whose right half
/// is blank may hang over the end by that half.
final class LineBreaker {

    private final List<Glyph> glyphs;
    private final float width;

    private LineBreaker(List<Glyph> glyphs, float width) {
        this.glyphs = glyphs;
        this.width = width;
    }

    /// The lines of one paragraph; always at least one. The indent is of the first line only, in
    /// points, and is not part of the line.
    static List<Line> lines(List<Glyph> paragraph, float width, float indent) {
        return new LineBreaker(paragraph, width).lines(indent);
    }

    /// The width that a column must have so that nothing is broken where it should not be.
    static float widestPiece(List<Glyph> text) {
        float widest = 0;
        float piece = 0;
        for (int i = 0; i < text.size(); i++) {
            Glyph glyph = text.get(i);
            if (i > 0 && Glyph.mayBreak(text.get(i - 1), glyph)) piece = 0;
            piece += glyph.advance();
            widest = Math.max(widest, glyph.endsBlank() ? piece - glyph.advance() / 2 : piece);
        }
        return widest;
    }

    private List<Line> lines(float indent) {
        var lines = new ArrayList<Line>();
        int start = 0;
        float limit = width - indent;
        do {
            int end = end(start, limit);
            int shown = end;
            boolean last = end == glyphs.size();
            while (!last && shown > start && glyphs.get(shown - 1).isSpace()) shown--;
            lines.add(new Line(List.copyOf(glyphs.subList(start, shown)), last));
            start = end;
            limit = width;
        } while (start < glyphs.size());
        return lines;
    }

    /// Where the line that begins at start ends.
    private int end(int start, float limit) {
        float used = 0;
        int lastBreak = start;
        for (int i = start; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (i > start && Glyph.mayBreak(glyphs.get(i - 1), glyph)) lastBreak = i;
            used += glyph.advance();
            float needed = glyph.endsBlank() ? used - glyph.advance() / 2 : used;
            if (needed > limit + 0.01f && !glyph.isSpace()) {
                return lastBreak > start ? lastBreak : Math.max(i, start + 1);
            }
        }
        return glyphs.size();
    }
}
