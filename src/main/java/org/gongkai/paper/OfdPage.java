package org.gongkai.paper;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.StringJoiner;

/// Writes the content of one page of an OFD file. Lengths are in millimetres there.
final class OfdPage {

    private final Map<Face, OfdFont> fonts;
    private final OfdXml xml = new OfdXml("Page");
    private int lastId;

    OfdPage(Map<Face, OfdFont> fonts, int lastId) {
        this.fonts = fonts;
        this.lastId = lastId;
    }

    int lastId() {
        return lastId;
    }

    byte[] content(Page page) throws IOException {
        xml.open("Area").leaf("PhysicalBox", "0 0 210 297").close();
        xml.open("Content").open("Layer", "ID", nextId(), "Type", "Body");
        for (Mark mark : page.marks()) {
            switch (mark) {
                case Mark.Words words -> words(words);
                case Mark.Rule rule -> rule(rule);
                case Mark.Bar bar -> bar(bar);
            }
        }
        return xml.bytes();
    }

    /// The font's table of characters ends at U+FFFF: each character beyond gets an object of its
    /// own, which names its glyph. Readers count it as two.
    private void words(Mark.Words words) throws IOException {
        int from = 0;
        for (int i = 0; i < words.characters().length; i++) {
            if (Character.isBmpCodePoint(words.characters()[i])) continue;
            if (i > from) text(words, from, i);
            text(words, i, i + 1);
            from = i + 1;
        }
        if (from < words.characters().length) text(words, from, words.characters().length);
    }

    private void text(Mark.Words words, int from, int to) throws IOException {
        OfdFont font = font(words.face());
        float[] x = Arrays.copyOfRange(words.x(), from, to);
        float size = words.size();
        float top = words.baseline() - size;
        float last = words.face().width(words.characters()[to - 1]) * size;
        float width = x[x.length - 1] + last - x[0];
        xml.open(
                "TextObject",
                "ID",
                nextId(),
                "Boundary",
                box(x[0], top, width, 1.3f * size),
                "Font",
                String.valueOf(font.id()),
                "Size",
                millimetres(size),
                "Weight",
                words.bold() ? "700" : "400",
                "Stroke",
                String.valueOf(words.bold()),
                "LineWidth",
                millimetres(PdfPaper.BOLDNESS * size));
        xml.open("FillColor", "Value", value(words.ink())).close();
        if (words.bold()) xml.open("StrokeColor", "Value", value(words.ink())).close();
        int first = words.characters()[from];
        String text = new String(words.characters(), from, to - from);
        if (!Character.isBmpCodePoint(first)) {
            xml.open("CGTransform", "CodePosition", "0", "CodeCount", "2", "GlyphCount", "1")
                    .leaf("Glyphs", String.valueOf(font.part().glyph(first)))
                    .close();
        }
        if (x.length == 1) {
            xml.leaf("TextCode", text, "X", "0", "Y", millimetres(size));
        } else {
            xml.leaf("TextCode", text, "X", "0", "Y", millimetres(size), "DeltaX", steps(x));
        }
        xml.close();
    }

    private OfdFont font(Face face) {
        OfdFont font = fonts.get(face);
        if (font == null) throw new IllegalStateException("no font for " + face.name());
        return font;
    }

    private static String steps(float[] x) {
        var steps = new StringJoiner(" ");
        for (int i = 1; i < x.length; i++) steps.add(millimetres(x[i] - x[i - 1]));
        return steps.toString();
    }

    private void rule(Mark.Rule rule) {
        float half = Mark.Rule.THICKNESS / 2;
        float width = rule.toX() - rule.fromX();
        float height = rule.toY() - rule.fromY();
        xml.open(
                "PathObject",
                "ID",
                nextId(),
                "Boundary",
                box(rule.fromX() - half, rule.fromY() - half, width + 2 * half, height + 2 * half),
                "LineWidth",
                millimetres(Mark.Rule.THICKNESS));
        xml.open("StrokeColor", "Value", value(Ink.BLACK)).close();
        String start = point(half, half);
        xml.leaf("AbbreviatedData", "M " + start + " L " + point(half + width, half + height));
        xml.close();
    }

    private void bar(Mark.Bar bar) {
        String boundary = box(bar.x(), bar.y(), bar.width(), bar.height());
        xml.open(
                "PathObject",
                "ID",
                nextId(),
                "Boundary",
                boundary,
                "Stroke",
                "false",
                "Fill",
                "true");
        xml.open("FillColor", "Value", value(bar.ink())).close();
        xml.leaf(
                "AbbreviatedData",
                "M 0 0 L "
                        + point(bar.width(), 0)
                        + " L "
                        + point(bar.width(), bar.height())
                        + " L "
                        + point(0, bar.height())
                        + " C");
        xml.close();
    }

    private static String value(Ink ink) {
        return ink.red() + " " + ink.green() + " " + ink.blue();
    }

    private String nextId() {
        return String.valueOf(++lastId);
    }

    private static String box(float x, float y, float width, float height) {
        return point(x, y) + " " + point(width, height);
    }

    private static String point(float x, float y) {
        return millimetres(x) + " " + millimetres(y);
    }

    private static String millimetres(float points) {
        return String.valueOf(Math.round(points / Sheet.MILLIMETRE * 1000) / 1000.0);
    }
}
