package org.gongkai.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Turns text into glyphs, and remembers which characters no face had.
final class Glyphs {

    private final Faces faces;
    private final Set<Integer> missing = new LinkedHashSet<>();

    Glyphs(Faces faces) {
        this.faces = faces;
    }

    Set<Integer> missing() {
        return missing;
    }

    List<Glyph> of(String text, Style style) {
        return of(text, style, false);
    }

    List<Glyph> of(List<Block.Words> words, Style style) {
        var glyphs = new ArrayList<Glyph>();
        for (Block.Words one : words) {
            glyphs.addAll(of(one.text().replace('\n', ' '), style, one.gap()));
        }
        return glyphs;
    }

    List<Glyph> of(String text, Style style, boolean gap) {
        var glyphs = new ArrayList<Glyph>(text.length());
        text.codePoints().forEach(character -> glyphs.add(of(character, style, gap)));
        return glyphs;
    }

    /// A lead and what follows it in one paragraph.
    List<Glyph> of(String lead, Style leadStyle, String text, Style style) {
        List<Glyph> glyphs = of(lead, leadStyle);
        glyphs.addAll(of(text, style));
        return glyphs;
    }

    private Glyph of(int character, Style style, boolean gap) {
        Face face = faces.find(character, style.wish());
        if (face != null) return glyph(character, face, style, gap);
        missing.add(character);
        return glyph(Faces.MISSING, faces.bundled(), style, gap);
    }

    private static Glyph glyph(int character, Face face, Style style, boolean gap) {
        return new Glyph(character, face, style, style.advance(face, character), gap);
    }
}
