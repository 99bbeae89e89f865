package org.gongkai.report;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.gongkai.paper.WordFace;
import org.gongkai.report.CompiledReport.Block;
import org.gongkai.report.CompiledReport.Cell;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/// Writes a table of a report, with the cells that take several columns or rows as the official
/// forms have them.
final class ReportDocxTable {

    private final @Nullable Cell[][] places;
    private final XWPFTable grid;

    private ReportDocxTable(Block.Table table, XWPFDocument document) {
        int columns = table.rows().getFirst().stream().mapToInt(Cell::across).sum();
        places = new Cell[table.rows().size()][columns];
        grid = document.createTable(table.rows().size(), columns);
        grid.setWidth("100%");
    }

    static void write(Block.Table table, XWPFDocument document) {
        var writing = new ReportDocxTable(table, document);
        for (int row = 0; row < table.rows().size(); row++) {
            writing.row(row, table.rows().get(row));
        }
    }

    private void row(int row, List<Cell> cells) {
        int column = 0;
        for (Cell cell : cells) {
            column = free(row, column);
            for (int down = 0; down < cell.down(); down++) {
                for (int across = 0; across < cell.across(); across++) {
                    places[row + down][column + across] = cell;
                }
                merge(row + down, column, cell, down == 0);
            }
            content(cell, grid.getRow(row).getCell(column));
        }
        for (int last = places[row].length - 1; last > 0; last--) {
            // what a cell beside it has taken is no cell of its own
            if (isTaken(row, last)) grid.getRow(row).getCtRow().removeTc(last);
        }
    }

    private int free(int row, int from) {
        int column = from;
        while (places[row][column] != null) column++;
        return column;
    }

    @SuppressWarnings("ReferenceEquality") // equal cells may stand side by side
    private boolean isTaken(int row, int column) {
        return places[row][column] == places[row][column - 1];
    }

    private void merge(int row, int column, Cell cell, boolean begins) {
        if (cell.across() == 1 && cell.down() == 1) return;
        var xml = grid.getRow(row).getCell(column).getCTTc();
        CTTcPr properties = xml.isSetTcPr() ? xml.getTcPr() : xml.addNewTcPr();
        if (cell.across() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.across()));
        }
        if (cell.down() > 1) {
            properties.addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
        }
    }

    private static void content(Cell cell, XWPFTableCell written) {
        XWPFParagraph paragraph = written.getParagraphs().getFirst();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun run = WordFace.CELL.write(cell.run().text(), paragraph);
        if (cell.run().gap()) run.setTextHighlightColor("yellow");
    }
}
