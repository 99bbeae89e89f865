package org.gongkai.report.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// The lines and ruled tables of a PDF, page after page, in reading order.
final class PdfText extends PDFTextStripper {

    /// Of a character, in parts of its size.
    private static final float TALLEST = 0.75f;

    private record Words(double y, String text) {}

    private static final Pattern PAGE_NUMBER = Pattern.compile("[\\s\\d/第页共·.—–―－-]{1,14}");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private List<PdfTable> tables = List.of();
    private List<Words> words = new ArrayList<>();
    private double y;

    /// The last table, as long as nothing but the number of the page follows it.
    private @Nullable PdfTable open;

    private int openBlock;

    private PdfText() {
        setSortByPosition(true);
    }

    static List<Block> of(byte[] bytes) throws UnreadableReport {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            var text = new PdfText();
            text.getText(document);
            return text.blocks;
        } catch (InvalidPasswordException e) {
            throw new UnreadableReport("PDF 有密码，打不开", e);
        } catch (IOException e) {
            throw new UnreadableReport("PDF 损坏，打不开", e);
        }
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        tables = Lattice.of(PdfRules.of(page)).stream().map(PdfTable::new).toList();
        words = new ArrayList<>();
        super.processPage(page);
        endLine();
        int next = 0;
        List<PdfTable> downwards =
                tables.stream()
                        .sorted(java.util.Comparator.comparingDouble(PdfTable::top))
                        .toList();
        for (Words written : words) {
            while (next < downwards.size() && downwards.get(next).top() < written.y()) {
                add(downwards.get(next++));
            }
            blocks.add(new Block.Words(written.text()));
            if (!PAGE_NUMBER.matcher(written.text()).matches()) open = null;
        }
        downwards.subList(next, downwards.size()).forEach(this::add);
    }

    /// A table over several pages is one: its heads stand on the first.
    private void add(PdfTable table) {
        if (open != null
                && blocks.get(openBlock) instanceof Block.Table above
                && table.hasColumnsOf(open)) {
            var rows = new ArrayList<>(above.rows());
            rows.addAll(table.block().rows());
            blocks.set(openBlock, new Block.Table(rows));
        } else {
            openBlock = blocks.size();
            blocks.add(table.block());
        }
        open = table;
    }

    /// Fonts with all of Chinese have boxes much taller than their characters; lines that do not
    /// overlap would seem to, and be mixed.
    @Override
    protected float computeFontHeight(PDFont font) throws IOException {
        return Math.min(super.computeFontHeight(font), TALLEST);
    }

    @Override
    protected void processTextPosition(TextPosition character) {
        if (tables.stream().noneMatch(table -> table.take(character))) {
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
            words.add(new Words(y, line.toString().replace('\n', ' ')));
        }
        line.setLength(0);
    }
}
