package org.gongkai.paper;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/// Writes the tables of a letter into a Word document.
final class DocxTable {

    private DocxTable() {}

    static void write(List<Block.Row> rows, XWPFDocument document) {
        if (rows.isEmpty()) return;
        XWPFTable table = table(document, rows.size(), 2);
        for (int i = 0; i < rows.size(); i++) {
            XWPFTableCell label = table.getRow(i).getCell(0);
            label.setWidth("27%");
            cell(label, rows.get(i).label(), WordFace.CELL_HEAD, ParagraphAlignment.CENTER);
            XWPFTableCell value = table.getRow(i).getCell(1);
            value.setWidth("73%");
            cell(value, rows.get(i).value(), WordFace.CELL, ParagraphAlignment.LEFT);
        }
    }

    static void write(List<String> head, List<List<String>> rows, XWPFDocument document) {
        XWPFTable table = table(document, rows.size() + 1, head.size());
        table.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < head.size(); column++) {
            XWPFTableCell cell = table.getRow(0).getCell(column);
            cell(cell, head.get(column), WordFace.CELL_HEAD, ParagraphAlignment.CENTER);
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < head.size(); column++) {
                XWPFTableCell cell = table.getRow(row + 1).getCell(column);
                String text = rows.get(row).get(column);
                cell(cell, text, WordFace.CELL, ParagraphAlignment.LEFT);
            }
        }
    }

    private static XWPFTable table(XWPFDocument document, int rows, int columns) {
        XWPFTable table = document.createTable(rows, columns);
        table.setWidth("100%");
        // Word joins two tables that nothing stands between.
        document.createParagraph();
        return table;
    }

    private static void cell(
            XWPFTableCell cell, String text, WordFace face, ParagraphAlignment alignment) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph paragraph =
                    i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
            paragraph.setAlignment(alignment);
            face.write(lines.get(i), paragraph);
        }
    }
}
