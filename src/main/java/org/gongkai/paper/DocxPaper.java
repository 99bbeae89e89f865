package org.gongkai.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/// Writes a letter as a Word document, which is left to flow.
final class DocxPaper {

    private static final int INDENT = 2 * 16 * 20;

    private final Letter letter;
    private final Glyphs glyphs;

    /// @param faces by which the columns of forms are measured
    DocxPaper(Letter letter, Faces faces) {
        this.letter = letter;
        this.glyphs = new Glyphs(faces);
    }

    byte[] write() throws IOException {
        try (var document = new XWPFDocument()) {
            sheet(document);
            new DocxEdges(document).write(letter.code());
            if (letter.masthead() != null) DocxMasthead.write(letter.masthead(), document);
            head(document);
            for (Block block : letter.body()) block(block, document);
            closing(document);
            describe(document);
            var out = new ByteArrayOutputStream();
            document.write(out);
            return Archive.withoutTimes(out.toByteArray());
        }
    }

    private static void sheet(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        margins.setTop(twips(37));
        margins.setBottom(twips(35));
        margins.setLeft(twips(28));
        margins.setRight(twips(26));
        margins.setHeader(twips(7));
        margins.setFooter(twips(25));
    }

    static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * 1440 / 25.4));
    }

    private void describe(XWPFDocument document) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(letter.listedAs());
        properties.setCreator(letter.signature());
        Instant day =
                letter.date() == null
                        ? Instant.EPOCH
                        : letter.date().atStartOfDay().toInstant(ZoneOffset.UTC);
        properties.setCreated(Optional.of(Date.from(day)));
        properties.setModified(Optional.of(Date.from(day)));
    }

    private void head(XWPFDocument document) {
        if (!letter.title().isEmpty() || letter.masthead() == null) {
            centred(document, letter.title(), WordFace.TITLE);
        }
        if (!letter.documentNumber().isEmpty()) {
            centred(document, letter.documentNumber(), WordFace.BODY);
        }
        if (!letter.addressee().isEmpty()) {
            XWPFParagraph addressee = paragraph(document, 0);
            addressee.setSpacingBefore(290);
            WordFace.BODY.write(letter.salutation(), addressee);
        }
    }

    private void block(Block block, XWPFDocument document) {
        switch (block) {
            case Block.Heading(String text) -> {
                XWPFParagraph heading = paragraph(document, INDENT);
                heading.setKeepNext(true);
                WordFace.HEADING.write(text, heading);
            }
            case Block.Draft(List<Block.Words> words) -> draft(words, paragraph(document, INDENT));
            case Block.Chart chart -> DocxChart.write(chart, glyphs, document);
            case Block.Form form -> DocxForm.write(form, glyphs, document);
            case Block.Paragraph(String lead, String text) ->
                    paragraphs(document, lead, text, WordFace.BODY);
            case Block.Note(String lead, String text) ->
                    paragraphs(document, lead, text, WordFace.NOTE);
            case Block.Numbered(List<String> items) -> {
                int number = 0;
                for (String item : items) {
                    paragraphs(document, "", ++number + ". " + item, WordFace.BODY);
                }
            }
            case Block.Rows(List<Block.Row> rows) -> DocxTable.write(rows, document);
            case Block.Grid(List<String> head, List<List<String>> rows) ->
                    DocxTable.write(head, rows, document);
        }
    }

    private static void draft(List<Block.Words> words, XWPFParagraph paragraph) {
        for (Block.Words one : words) {
            XWPFRun run = WordFace.BODY.write(one.text(), paragraph);
            if (one.gap()) run.setTextHighlightColor("yellow");
        }
    }

    private static void paragraphs(XWPFDocument document, String lead, String text, WordFace face) {
        List<String> parts = text.lines().toList();
        for (int i = 0; i < Math.max(1, parts.size()); i++) {
            XWPFParagraph paragraph = paragraph(document, 2 * face.points() * 20);
            if (i == 0 && !lead.isEmpty()) face.write(lead, paragraph).setBold(true);
            if (i < parts.size()) face.write(parts.get(i), paragraph);
        }
    }

    private void closing(XWPFDocument document) {
        List<String> attachments = letter.attachments();
        for (int i = 0; i < attachments.size(); i++) {
            String number = attachments.size() == 1 ? "" : (i + 1) + ". ";
            XWPFParagraph line = paragraph(document, i == 0 ? INDENT : 5 * 16 * 20);
            if (i == 0) line.setSpacingBefore(580);
            WordFace.BODY.write((i == 0 ? "附件：" : "") + number + attachments.get(i), line);
        }
        signature(document);
        if (!letter.footNote().isEmpty()) {
            XWPFParagraph note = paragraph(document, INDENT);
            note.setSpacingBefore(290);
            WordFace.BODY.write(letter.footNote(), note);
        }
    }

    /// Name and date share one column at the right, each in its middle.
    private void signature(XWPFDocument document) {
        List<String> lines =
                List.of(letter.signature(), letter.writtenDate()).stream()
                        .filter(line -> !line.isEmpty())
                        .toList();
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph line = centred(document, lines.get(i), WordFace.BODY);
            line.setIndentationLeft(twips(60).intValue());
            if (i == 0) line.setSpacingBefore(2 * 580);
            line.setKeepNext(i + 1 < lines.size());
        }
    }

    private static XWPFParagraph centred(XWPFDocument document, String text, WordFace face) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        face.write(text, paragraph);
        return paragraph;
    }

    private static XWPFParagraph paragraph(XWPFDocument document, int indentTwips) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setFirstLineIndent(indentTwips);
        paragraph.setSpacingBetween(1.5);
        return paragraph;
    }
}
