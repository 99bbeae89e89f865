package org.gongkai.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/// The red head of a bulletin in a Word document.
final class DocxMasthead {

    private static final int NAME_POINTS = 42;
    private static final int EIGHTHS_OF_A_POINT = 16;

    private DocxMasthead() {}

    static void write(Masthead head, XWPFDocument document) {
        XWPFParagraph name = document.createParagraph();
        name.setAlignment(ParagraphAlignment.CENTER);
        var run = WordFace.TITLE.write(head.name(), name);
        run.setFontSize(NAME_POINTS);
        run.setBold(true);
        run.setColor(Ink.RED.hex());
        XWPFParagraph number = document.createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.setSpacingBefore(160);
        number.setSpacingAfter(160);
        WordFace.BODY.write(head.number(), number);
        line(head, document.createParagraph());
    }

    /// The body at the left, the day at the right, over the red line.
    private static void line(Masthead head, XWPFParagraph line) {
        var tab = line.getCTP().addNewPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(DocxPaper.twips(156).longValue()));
        WordFace.BODY.write(head.body(), line);
        line.createRun().addTab();
        WordFace.BODY.write(head.writtenDate(), line);
        var border = line.getCTP().getPPr().addNewPBdr().addNewBottom();
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(EIGHTHS_OF_A_POINT));
        border.setSpace(BigInteger.valueOf(4));
        border.setColor(Ink.RED.hex());
        line.setSpacingAfter(360);
    }
}
