package org.gongkai.catalogue.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The few styles of an exported catalogue.
final class ExcelStyles {
    private final XSSFWorkbook workbook;
    private final XSSFCellStyle title;
    private final XSSFCellStyle head;
    private final XSSFCellStyle words;
    private final XSSFCellStyle centred;
    private final Map<XSSFCellStyle, XSSFCellStyle> quoted = new HashMap<>();

    ExcelStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = style("黑体", 16, false, HorizontalAlignment.CENTER);
        head = style("黑体", 10, true, HorizontalAlignment.CENTER);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        words = style("宋体", 10, true, HorizontalAlignment.LEFT);
        centred = style("宋体", 10, true, HorizontalAlignment.CENTER);
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle head() {
        return head;
    }

    XSSFCellStyle words() {
        return words;
    }

    XSSFCellStyle centred() {
        return centred;
    }

    /// Writes text as text: what starts like a formula is marked so that editing the cell, or
    /// saving it in another form, does not make one of it.
    void put(Row row, int column, String text, XSSFCellStyle style) {
        Cell cell = row.createCell(column);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        cell.setCellStyle(
                Texts.startsFormula(text)
                        ? quoted.computeIfAbsent(style, this::quotedCopy)
                        : style);
    }

    private XSSFCellStyle quotedCopy(XSSFCellStyle style) {
        XSSFCellStyle copy = workbook.createCellStyle();
        copy.cloneStyleFrom(style);
        copy.setQuotePrefixed(true);
        return copy;
    }

    private XSSFCellStyle style(
            String fontName, int points, boolean bordered, HorizontalAlignment alignment) {
        XSSFFont font = workbook.createFont();
        font.setFontName(fontName);
        font.setFontHeightInPoints((short) points);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (bordered) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }
}
