package org.gongkai.paper;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// One TrueType face, read whole into memory; unchangeable from then on.
final class Face {

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final float unitsPerEm;
    private final String name;

    private Face(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
        this.name = font.getName();
    }

    static Face read(InputStream in) throws IOException {
        return new Face(new TTFParser().parse(new RandomAccessReadBuffer(in)));
    }

    TrueTypeFont font() {
        return font;
    }

    String name() {
        return name;
    }

    /// Whether the maker allows a part of it inside a paper (OS/2 table, `fsType`).
    boolean mayBeEmbedded() throws IOException {
        OS2WindowsMetricsTable rights = font.getOS2Windows();
        if (rights == null) return false;
        boolean isRestricted =
                (rights.getFsType() & 0xF) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED;
        return !isRestricted
                && (rights.getFsType() & OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING) == 0;
    }

    boolean has(int character) {
        return glyphs.getGlyphId(character) != 0;
    }

    /// The width of a character in parts of the size.
    float width(int character) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(character)) / unitsPerEm;
        } catch (IOException e) {
            throw new IllegalStateException("a face in memory cannot be read: " + name, e);
        }
    }

    /// The outline of a character, in parts of the size, upwards from the line of writing; nothing
    /// for one that leaves no ink.
    Shape outline(int character) {
        try {
            GlyphData glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(character));
            return glyph == null
                    ? new GeneralPath()
                    : AffineTransform.getScaleInstance(1 / unitsPerEm, 1 / unitsPerEm)
                            .createTransformedShape(glyph.getPath());
        } catch (IOException e) {
            throw new IllegalStateException("a face in memory cannot be read: " + name, e);
        }
    }

    /// A TrueType file of its own with the glyphs of these characters alone.
    Part part(Set<Integer> characters) throws IOException {
        var subset = new TTFSubsetter(font);
        IntPredicate basic = Character::isBmpCodePoint;
        subset.addAll(characters.stream().filter(basic::test).collect(Collectors.toSet()));
        // The table of characters that fontbox writes ends at U+FFFF: glyphs beyond it go in by id.
        Set<Integer> beyond =
                characters.stream()
                        .filter(basic.negate()::test)
                        .map(glyphs::getGlyphId)
                        .collect(Collectors.toSet());
        subset.addGlyphIds(beyond);
        return new Part(this, subset);
    }

    record Part(Face face, TTFSubsetter subset) {

        void write(OutputStream out) throws IOException {
            subset.writeToStream(out);
        }

        /// The id of a character's glyph in this part.
        int glyph(int character) throws IOException {
            int whole = face.glyphs.getGlyphId(character);
            return subset.getGIDMap().entrySet().stream()
                    .filter(entry -> entry.getValue() == whole)
                    .mapToInt(entry -> entry.getKey())
                    .findFirst()
                    .orElse(0);
        }
    }
}
