package org.gongkai.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/// What stands in the margins of a Word document: page numbers below, and the code of the letter
/// above its first page.
final class DocxEdges {

    private static final double CODE_POINTS = Sheet.CODE;
    private static final int PIXELS = 6;
    private static final int CAPTION_POINTS = 9;

    private final XWPFDocument document;

    DocxEdges(XWPFDocument document) {
        this.document = document;
    }

    void write(Letter.@Nullable Code code) throws IOException {
        folio(HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
        folio(HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
        document.setEvenAndOddHeadings(true);
        if (code != null) {
            folio(HeaderFooterType.FIRST, ParagraphAlignment.RIGHT);
            code(code);
        }
    }

    private void folio(HeaderFooterType pages, ParagraphAlignment side) {
        XWPFHeaderFooter footer = document.createFooter(pages);
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setAlignment(side);
        paragraph.setIndentationLeft(side == ParagraphAlignment.LEFT ? 280 : 0);
        paragraph.setIndentationRight(side == ParagraphAlignment.RIGHT ? 280 : 0);
        WordFace.FOLIO.write("— ", paragraph);
        var number = paragraph.getCTP().addNewFldSimple();
        number.setInstr("PAGE");
        var shown = number.addNewR();
        shown.addNewRPr().addNewSz().setVal(BigInteger.valueOf(2L * WordFace.FOLIO.points()));
        shown.addNewT().setStringValue("1");
        WordFace.FOLIO.write(" —", paragraph);
    }

    private void code(Letter.Code code) throws IOException {
        XWPFHeaderFooter header = document.createHeader(HeaderFooterType.FIRST);
        XWPFParagraph paragraph = header.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        try {
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(picture(QrCode.of(code.text()))),
                            PictureType.PNG,
                            "code.png",
                            Units.toEMU(CODE_POINTS),
                            Units.toEMU(CODE_POINTS));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        XWPFParagraph caption = header.createParagraph();
        caption.setAlignment(ParagraphAlignment.RIGHT);
        WordFace.NOTE.write(code.caption(), caption).setFontSize(CAPTION_POINTS);
    }

    private static byte[] picture(QrCode code) throws IOException {
        int edge = code.size() * PIXELS;
        var image = new BufferedImage(edge, edge, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < edge; y++) {
            for (int x = 0; x < edge; x++) {
                boolean isDark = code.isDark(x / PIXELS, y / PIXELS);
                image.setRGB(x, y, isDark ? 0x000000 : 0xFFFFFF);
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
