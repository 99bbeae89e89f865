package org.gongkai.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/// A chart in a Word document: a picture that says in words what it shows, and its caption.
final class DocxChart {

    private DocxChart() {}

    static void write(Block.Chart chart, Glyphs glyphs, XWPFDocument document) {
        Drawing drawing = Drawing.of(chart, glyphs);
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setKeepNext(true);
        XWPFRun run = paragraph.createRun();
        try {
            byte[] picture = Picture.png(drawing.marks(), Sheet.AREA, drawing.height());
            run.addPicture(
                    new ByteArrayInputStream(picture),
                    PictureType.PNG,
                    "chart.png",
                    Units.toEMU(Sheet.AREA),
                    Units.toEMU(drawing.height()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a picture is refused", e);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(chart.inWords());
        XWPFParagraph caption = document.createParagraph();
        caption.setAlignment(ParagraphAlignment.CENTER);
        caption.setSpacingAfter(240);
        WordFace.NOTE.write(chart.caption(), caption);
    }
}
