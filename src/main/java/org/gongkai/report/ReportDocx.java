package org.gongkai.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.gongkai.paper.WordFace;
import org.gongkai.report.CompiledReport.Block;
import org.gongkai.report.CompiledReport.Run;

/// Writes a compiled report as a Word document, in the usual faces and sizes of official papers.
public final class ReportDocx {

    private ReportDocx() {}

    public static void write(CompiledReport report, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            XWPFParagraph title = document.createParagraph();
            title.setAlignment(ParagraphAlignment.CENTER);
            WordFace.TITLE.write(report.title(), title);
            for (Block block : report.blocks()) {
                switch (block) {
                    case Block.Heading heading ->
                            WordFace.HEADING.write(heading.text(), indented(document));
                    case Block.Paragraph paragraph ->
                            paragraph(indented(document), paragraph.runs());
                    case Block.Table table -> {
                        if (!table.caption().isEmpty()) {
                            WordFace.BODY.write(table.caption(), indented(document));
                        }
                        ReportDocxTable.write(table, document);
                    }
                }
            }
            document.write(out);
        }
    }

    private static XWPFParagraph indented(XWPFDocument document) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setFirstLineIndent(2 * WordFace.BODY.points() * 20);
        paragraph.setSpacingBetween(1.5);
        return paragraph;
    }

    private static void paragraph(XWPFParagraph paragraph, List<Run> runs) {
        for (Run run : runs) {
            XWPFRun written = WordFace.BODY.write(run.text(), paragraph);
            if (run.gap()) written.setTextHighlightColor("yellow");
        }
    }
}
