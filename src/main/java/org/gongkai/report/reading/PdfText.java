package org.gongkai.report.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The lines and ruled tables of a PDF, page after page, in reading order.
final class PdfText extends PDFTextStripper {

    /// Of a character, in parts of its size.
    private static final float TALLEST = 0.75f;

    private final PageBlocks pages = new PageBlocks();
    private final StringBuilder line = new StringBuilder();
    private List<RuledTable> tables = List.of();
    private List<PageBlocks.Words> words = new ArrayList<>();
    private double y;

    private PdfText() {
        setSortByPosition(true);
    }

    static List<Block> of(byte[] bytes) throws UnreadableReport {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            var text = new PdfText();
            text.getText(document);
            return text.pages.blocks();
        } catch (InvalidPasswordException e) {
            throw new UnreadableReport("PDF 有密码，打不开", e);
        } catch (IOException e) {
            throw new UnreadableReport("PDF 损坏，打不开", e);
        }
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        tables = Lattice.of(PdfRules.of(page)).stream().map(RuledTable::new).toList();
        words = new ArrayList<>();
        super.processPage(page);
        endLine();
        pages.addPage(words, tables);
    }

    /// Fonts with all of Chinese have boxes much taller than their characters; lines that do not
    /// overlap would seem to, and be mixed.
    @Override
    protected float computeFontHeight(PDFont font) throws IOException {
        return Math.min(super.computeFontHeight(font), TALLEST);
    }

    @Override
    protected void processTextPosition(TextPosition character) {
        var glyph =
                new Glyph(
                        character.getUnicode(),
                        character.getXDirAdj(),
                        character.getYDirAdj(),
                        character.getWidthDirAdj(),
                        character.getHeightDir());
        if (tables.stream().noneMatch(table -> table.take(glyph))) {
            super.processTextPosition(character);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> characters) {
        if (line.isEmpty() && !characters.isEmpty()) {
            y = characters.getFirst().getYDirAdj();
        }
        line.append(text);
    }

    @Override
    protected void writeWordSeparator() {
        line.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endLine() {
        if (!line.toString().isBlank()) {
            words.add(new PageBlocks.Words(y, line.toString().replace('\n', ' ')));
        }
        line.setLength(0);
    }
}
