package org.gongkai.files.rows;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/// The rows of one sheet of an .xls.
final class XlsRecords implements Records {

    private final Iterator<org.apache.poi.ss.usermodel.Row> rows;
    private final Merges merges;
    private final boolean from1904;

    XlsRecords(Sheet sheet, Merges merges, boolean from1904) {
        this.rows = sheet.rowIterator();
        this.merges = merges;
        this.from1904 = from1904;
    }

    @Override
    public @Nullable RawRow next() {
        if (!rows.hasNext()) {
            return null;
        }
        var row = rows.next();
        var cells = new ArrayList<String>();
        Set<Row.Remark> remarks = EnumSet.noneOf(Row.Remark.class);
        for (Cell cell : row) {
            String text = text(cell, remarks);
            if (!text.isEmpty()) {
                Merges.pad(cells, cell.getColumnIndex() + 1);
                cells.set(cell.getColumnIndex(), text);
            }
        }
        if (!cells.isEmpty()) {
            merges.fill(row.getRowNum(), cells);
        }
        return RawRow.of(row.getRowNum() + 1, row.getRowNum() + 1, cells, remarks);
    }

    private String text(Cell cell, Set<Row.Remark> remarks) {
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case NUMERIC ->
                    SheetNumber.text(
                            cell.getNumericCellValue(),
                            DateUtil.isCellDateFormatted(cell),
                            from1904,
                            remarks);
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> {
                remarks.add(Row.Remark.FORMULA_ERROR);
                yield "";
            }
            case BLANK, FORMULA, _NONE -> "";
        };
    }

    @Override
    public void close() {
        // the rows are in memory; the book closes them
    }
}
