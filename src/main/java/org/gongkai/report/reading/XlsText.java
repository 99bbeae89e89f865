package org.gongkai.report.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;

/// The sheets of an Excel workbook of 97 to 2003 (xls), each a table, in their order, without
/// hidden ones.
final class XlsText {

    private XlsText() {}

    /// @throws IOException or a runtime exception when the file is damaged
    static List<Block> of(ByteArrayInputStream file) throws IOException, UnreadableReport {
        var blocks = new ArrayList<Block>();
        try (var book = new HSSFWorkbook(file)) {
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    blocks.add(table(book.getSheetAt(i)));
                }
            }
        }
        return blocks;
    }

    private static Block.Table table(Sheet sheet) throws UnreadableReport {
        var cells = new SheetCells();
        for (Row row : sheet) {
            for (Cell cell : row) cells.put(cell.getRowIndex(), cell.getColumnIndex(), said(cell));
        }
        for (var merged : sheet.getMergedRegions()) {
            cells.merge(
                    merged.getFirstRow(),
                    merged.getFirstColumn(),
                    merged.getLastRow() - merged.getFirstRow() + 1,
                    merged.getLastColumn() - merged.getFirstColumn() + 1);
        }
        return cells.table();
    }

    private static String said(Cell cell) {
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case NUMERIC -> SheetCells.number(BigDecimal.valueOf(cell.getNumericCellValue()));
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case BLANK, ERROR, FORMULA, _NONE -> "";
        };
    }
}
