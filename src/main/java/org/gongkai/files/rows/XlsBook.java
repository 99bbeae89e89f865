package org.gongkai.files.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;

/// An .xls of Excel 97–2003, held in memory: the format ends at 65,536 rows.
final class XlsBook implements Book {

    private final HSSFWorkbook workbook;
    private final List<Sheet> sheets;

    XlsBook(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            workbook = new HSSFWorkbook(in);
        }
        sheets =
                IntStream.range(0, workbook.getNumberOfSheets())
                        .filter(i -> workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE)
                        .limit(MOST_SHEETS)
                        .<Sheet>mapToObj(workbook::getSheetAt)
                        .toList();
    }

    @Override
    public List<String> sheets() {
        return sheets.stream().map(Sheet::getSheetName).toList();
    }

    @Override
    public Records records(int number) {
        Sheet sheet = sheets.get(number);
        var merges = new Merges();
        sheet.getMergedRegions().forEach(merges::add);
        boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
        return new XlsRecords(sheet, merges, from1904);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
