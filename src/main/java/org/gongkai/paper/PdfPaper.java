package org.gongkai.paper;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Paints pages as PDF, with the used part of each face inside.
final class PdfPaper {

    /// How much thicker a bold stroke is, in parts of the size.
    static final float BOLDNESS = 0.028f;

    private final PDDocument document;
    private final Map<Face, PDType0Font> fonts = new IdentityHashMap<>();

    private PdfPaper(PDDocument document) {
        this.document = document;
    }

    static byte[] write(Letter letter, List<Page> pages) throws IOException {
        try (var document = new PDDocument()) {
            // The number in the file's trailer is made from this, else from the time of day.
            document.setDocumentId((long) letter.hashCode());
            describe(document, letter);
            var paper = new PdfPaper(document);
            for (Page page : pages) paper.paint(page);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void describe(PDDocument document, Letter letter) {
        var information = new PDDocumentInformation();
        information.setTitle(letter.listedAs());
        if (!letter.signature().isEmpty()) information.setAuthor(letter.signature());
        information.setProducer("Gongkai");
        document.setDocumentInformation(information);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("zh-CN");
        var preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private void paint(Page page) throws IOException {
        var sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        try (var content = new PDPageContentStream(document, sheet)) {
            for (Mark mark : page.marks()) {
                switch (mark) {
                    case Mark.Words words -> paint(words, content);
                    case Mark.Rule rule -> paint(rule, content);
                    case Mark.Bar bar -> paint(bar, content);
                }
            }
        }
    }

    private void paint(Mark.Words words, PDPageContentStream content) throws IOException {
        PDType0Font font = fonts.get(words.face());
        if (font == null) {
            font = PDType0Font.load(document, words.face().font(), true);
            fonts.put(words.face(), font);
        }
        ink(words.ink(), content);
        content.beginText();
        content.setFont(font, words.size());
        content.setLineWidth(BOLDNESS * words.size());
        content.setRenderingMode(words.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        content.newLineAtOffset(words.x()[0], PDRectangle.A4.getHeight() - words.baseline());
        content.showTextWithPositioning(positioned(words));
        content.endText();
    }

    private static void ink(Ink ink, PDPageContentStream content) throws IOException {
        var colour = new Color(ink.red(), ink.green(), ink.blue());
        content.setStrokingColor(colour);
        content.setNonStrokingColor(colour);
    }

    /// The text, and after each piece of it how far the next is moved, in thousandths of the size
    /// to the left.
    private static Object[] positioned(Mark.Words words) {
        var pieces = new ArrayList<Object>();
        var piece = new StringBuilder();
        for (int i = 0; i < words.characters().length; i++) {
            piece.appendCodePoint(words.characters()[i]);
            if (i + 1 == words.characters().length) break;
            float own = words.face().width(words.characters()[i]) * words.size();
            float moved = own - (words.x()[i + 1] - words.x()[i]);
            if (Math.abs(moved) > 0.01f) {
                pieces.add(piece.toString());
                pieces.add(Math.round(moved * 1000 / words.size()) * 1f);
                piece.setLength(0);
            }
        }
        pieces.add(piece.toString());
        return pieces.toArray();
    }

    private static void paint(Mark.Rule rule, PDPageContentStream content) throws IOException {
        ink(Ink.BLACK, content);
        content.setLineWidth(Mark.Rule.THICKNESS);
        content.moveTo(rule.fromX(), PDRectangle.A4.getHeight() - rule.fromY());
        content.lineTo(rule.toX(), PDRectangle.A4.getHeight() - rule.toY());
        content.stroke();
    }

    private static void paint(Mark.Bar bar, PDPageContentStream content) throws IOException {
        ink(bar.ink(), content);
        float bottom = PDRectangle.A4.getHeight() - bar.y() - bar.height();
        content.addRect(bar.x(), bottom, bar.width(), bar.height());
        content.fill();
    }
}
