package org.gongkai.files.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;

/// A spreadsheet of Excel 97–2003 (xls).
final class OldSheets {

    private OldSheets() {}

    static void read(Path file, Sink sink) throws IOException {
        try (var in = Files.newInputStream(file);
                var book = new HSSFWorkbook(in)) {
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                boolean hidden = book.getSheetVisibility(i) != SheetVisibility.VISIBLE;
                Sheet sheet = book.getSheetAt(i);
                sink.within(
                        "工作表“" + sheet.getSheetName() + "”" + (hidden ? "（隐藏）" : ""),
                        () -> readSheet(sheet, sink));
            }
            OldProperties.read(book, sink);
            if (!book.getAllPictures().isEmpty()) {
                sink.note("内有图片，机器读不出图片里的文字，请人工查看。");
            }
        } catch (OldExcelFormatException excel95) {
            throw new UnreadableFile("是 Excel 95 或更早的格式，读不出内容。请用 Excel 或 WPS 另存为 .xlsx 后上传。");
        }
    }

    private static void readSheet(Sheet sheet, Sink sink) throws IOException {
        for (Row row : sheet) {
            for (Cell cell : row) {
                boolean hidden = row.getZeroHeight() || sheet.isColumnHidden(cell.getColumnIndex());
                String place = cell.getAddress().formatAsString();
                sink.part(place + (hidden ? "（隐藏）" : ""), show(cell));
                if (cell.getCellComment() != null) {
                    sink.part(place + "的批注", cell.getCellComment().getString().getString());
                    sink.part("批注作者", String.valueOf(cell.getCellComment().getAuthor()));
                }
            }
        }
        var header = sheet.getHeader();
        var footer = sheet.getFooter();
        sink.part("页眉页脚", header.getLeft() + " " + header.getCenter() + " " + header.getRight());
        sink.part("页眉页脚", footer.getLeft() + " " + footer.getCenter() + " " + footer.getRight());
    }

    private static String show(Cell cell) {
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case NUMERIC ->
                    DateUtil.isCellDateFormatted(cell)
                            ? Numbers.date(cell.getNumericCellValue())
                            : Numbers.plain(cell.getNumericCellValue());
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case BLANK, ERROR, FORMULA, _NONE -> "";
        };
    }
}
