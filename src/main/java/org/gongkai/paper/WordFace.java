package org.gongkai.paper;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/// The usual faces and sizes of official papers in a Word document; whoever opens it has them.
enum WordFace {
    TITLE("方正小标宋简体", 22),
    HEADING("黑体", 16),
    BODY("仿宋", 16),
    CELL("仿宋", 12),
    CELL_HEAD("黑体", 12),
    NOTE("仿宋", 12),
    FOLIO("宋体", 14);

    private final String chinese;
    private final int points;

    WordFace(String chinese, int points) {
        this.chinese = chinese;
        this.points = points;
    }

    int points() {
        return points;
    }

    /// Adds text in this face to the end of a paragraph.
    XWPFRun write(String text, XWPFParagraph paragraph) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontFamily(chinese, XWPFRun.FontCharRange.eastAsia);
        run.setFontFamily("Times New Roman", XWPFRun.FontCharRange.ascii);
        run.setFontSize(points);
        return run;
    }
}
