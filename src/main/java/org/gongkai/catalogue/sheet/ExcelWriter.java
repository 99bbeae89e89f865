package org.gongkai.catalogue.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.catalogue.CatalogueEntry;
import org.gongkai.catalogue.Field;
import org.gongkai.catalogue.sheet.Layout.Out;

/// Lays a catalogue out for reading and printing: a title, two merged head rows that repeat on
/// every page, landscape, one page wide.
final class ExcelWriter {
    private static final int FIRST_DATA_ROW = 3;
    private static final int CHARACTER = 256;
    private static final double LINE_POINTS = 13.5;
    private static final double TALLEST_POINTS = 409;

    private final String title;
    private final Layout layout;
    private final Map<String, List<CatalogueEntry>> sheets = new LinkedHashMap<>();

    ExcelWriter(List<CatalogueEntry> entries, String title) {
        this.title = title;
        this.layout = Layout.of(entries);
        for (CatalogueEntry entry : entries) {
            sheets.computeIfAbsent(sheetName(entry), _ -> new ArrayList<>()).add(entry);
        }
        if (sheets.isEmpty()) {
            sheets.put("目录", List.of());
        }
    }

    void write(OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new ExcelStyles(workbook);
            sheets.forEach((name, entries) -> writeSheet(workbook, styles, name, entries));
            workbook.write(out);
        }
    }

    private void writeSheet(
            XSSFWorkbook workbook, ExcelStyles styles, String name, List<CatalogueEntry> entries) {
        XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
        writeTitle(sheet, styles, name);
        writeHead(sheet, styles);
        int row = FIRST_DATA_ROW;
        for (CatalogueEntry entry : entries) {
            writeEntry(sheet.createRow(row), row - FIRST_DATA_ROW + 1, entry, styles);
            row++;
        }
        mergeFirstLevel(sheet, entries);
        setPage(sheet);
    }

    private void writeTitle(XSSFSheet sheet, ExcelStyles styles, String name) {
        Row row = sheet.createRow(0);
        row.setHeightInPoints(32);
        styles.put(row, 0, title + "（" + name + "）", styles.title());
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, layout.columns().size()));
    }

    private void writeHead(XSSFSheet sheet, ExcelStyles styles) {
        Row upper = sheet.createRow(1);
        Row lower = sheet.createRow(2);
        upper.setHeightInPoints(22);
        lower.setHeightInPoints(34);
        styles.put(upper, 0, "序号", styles.head());
        styles.put(lower, 0, "", styles.head());
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
        sheet.setColumnWidth(0, 5 * CHARACTER);
        for (int index = 1; index <= layout.columns().size(); index++) {
            Out column = layout.columns().get(index - 1);
            boolean grouped = !column.group().isEmpty();
            styles.put(upper, index, grouped ? column.group() : column.heading(), styles.head());
            styles.put(lower, index, grouped ? column.heading() : "", styles.head());
            sheet.setColumnWidth(index, column.width() * CHARACTER);
            if (!grouped) {
                sheet.addMergedRegion(new CellRangeAddress(1, 2, index, index));
            } else if (isFirstOfGroup(index - 1)) {
                sheet.addMergedRegion(
                        new CellRangeAddress(1, 1, index, lastOfGroup(index - 1) + 1));
            }
        }
    }

    private boolean isFirstOfGroup(int column) {
        List<Out> columns = layout.columns();
        return column == 0 || !columns.get(column - 1).group().equals(columns.get(column).group());
    }

    private int lastOfGroup(int column) {
        List<Out> columns = layout.columns();
        int last = column;
        while (last + 1 < columns.size()
                && columns.get(last + 1).group().equals(columns.get(column).group())) {
            last++;
        }
        return last;
    }

    private void writeEntry(Row row, int number, CatalogueEntry entry, ExcelStyles styles) {
        int lines = 2;
        row.createCell(0).setCellValue(number);
        row.getCell(0).setCellStyle(styles.centred());
        for (int index = 1; index <= layout.columns().size(); index++) {
            Out column = layout.columns().get(index - 1);
            String text = column.cell().apply(entry);
            styles.put(row, index, text, column.centred() ? styles.centred() : styles.words());
            lines = Math.max(lines, linesOf(text, column.width()));
        }
        row.setHeightInPoints((float) Math.min(TALLEST_POINTS, lines * LINE_POINTS + 4));
    }

    /// A Chinese character is two wide; the width counts narrow ones.
    private static int linesOf(String text, int width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            int wide = line.chars().map(letter -> letter < 0x2e80 ? 1 : 2).sum();
            lines += Math.max(1, Math.ceilDiv(wide, Math.max(2, width - 1)));
        }
        return lines;
    }

    private static void mergeFirstLevel(XSSFSheet sheet, List<CatalogueEntry> entries) {
        int start = 0;
        for (int at = 1; at <= entries.size(); at++) {
            boolean goesOn =
                    at < entries.size()
                            && entries.get(at).level1().equals(entries.get(start).level1());
            if (!goesOn) {
                if (at - start > 1) {
                    sheet.addMergedRegion(
                            new CellRangeAddress(
                                    FIRST_DATA_ROW + start, FIRST_DATA_ROW + at - 1, 1, 1));
                }
                start = at;
            }
        }
    }

    private void setPage(XSSFSheet sheet) {
        sheet.createFreezePane(3, FIRST_DATA_ROW);
        sheet.setRepeatingRows(new CellRangeAddress(1, 2, -1, -1));
        sheet.setAutobreaks(true);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
    }

    private static String sheetName(CatalogueEntry entry) {
        Field field = entry.field();
        if (field != null) {
            return field.label();
        }
        return entry.branch().code().startsWith("20.") ? "条例第二十条" : "条例第二十一条";
    }
}
