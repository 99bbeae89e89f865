package org.gongkai.catalogue.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook put together row by row, as an office would have it.
final class Workbooks {
    private final Workbook workbook;
    private Sheet sheet;

    private Workbooks(Workbook workbook, String sheetName) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(sheetName);
    }

    static Workbooks xlsx(String sheetName) {
        return new Workbooks(new XSSFWorkbook(), sheetName);
    }

    static Workbooks xls(String sheetName) {
        return new Workbooks(new HSSFWorkbook(), sheetName);
    }

    Workbooks sheet(String name) {
        sheet = workbook.createSheet(name);
        return this;
    }

    /// Adds a row; an empty text makes no cell.
    Workbooks row(String... cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                row.createCell(column).setCellValue(cells[column]);
            }
        }
        return this;
    }

    Workbooks merge(String... ranges) {
        List.of(ranges).forEach(range -> sheet.addMergedRegion(CellRangeAddress.valueOf(range)));
        return this;
    }

    byte[] bytes() throws IOException {
        try (workbook;
                var out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        }
    }

    ImportedCatalogue read() throws IOException {
        return CatalogueSheets.read("目录.xlsx", new ByteArrayInputStream(bytes()));
    }
}
