package org.gongkai.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
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
                    case Block.Table table -> table(document, table);
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

    private static void table(XWPFDocument document, Block.Table table) {
        WordFace.BODY.write(table.caption(), indented(document));
        XWPFTable grid = document.createTable(table.rows().size() + 1, table.head().size());
        grid.setWidth("100%");
        for (int column = 0; column < table.head().size(); column++) {
            cell(grid, 0, column, new Run(table.head().get(column), "", false));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            List<Run> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                cell(grid, row + 1, column, cells.get(column));
            }
        }
    }

    private static void cell(XWPFTable grid, int row, int column, Run content) {
        XWPFParagraph paragraph = grid.getRow(row).getCell(column).getParagraphs().getFirst();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun written = WordFace.CELL.write(content.text(), paragraph);
        if (content.gap()) written.setTextHighlightColor("yellow");
    }
}
