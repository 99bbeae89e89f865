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
        var glyphs = new ArrayList<Glyph>(text.length());
        text.codePoints().forEach(character -> glyphs.add(of(character, style)));
        return glyphs;
    }

    /// A lead and what follows it in one paragraph.
    List<Glyph> of(String lead, Style leadStyle, String text, Style style) {
        List<Glyph> glyphs = of(lead, leadStyle);
        glyphs.addAll(of(text, style));
        return glyphs;
    }

    private Glyph of(int character, Style style) {
        Face face = faces.find(character, style.wish());
        if (face != null) return glyph(character, face, style);
        missing.add(character);
        return glyph(Faces.MISSING, faces.bundled(), style);
    }

    private static Glyph glyph(int character, Face face, Style style) {
        return new Glyph(character, face, style, style.advance(face, character));
    }
}
