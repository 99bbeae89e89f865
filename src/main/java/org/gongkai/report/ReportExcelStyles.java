package org.gongkai.report;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.paper.Block;

/// The four looks of a cell in the workbook of a report.
final class ReportExcelStyles {

    private static final short POINTS = 11;

    private final XSSFCellStyle head;
    private final XSSFCellStyle label;
    private final XSSFCellStyle value;
    private final XSSFCellStyle gap;

    ReportExcelStyles(XSSFWorkbook workbook) {
        head = style(workbook, "黑体", HorizontalAlignment.CENTER);
        label = style(workbook, "宋体", HorizontalAlignment.LEFT);
        value = style(workbook, "宋体", HorizontalAlignment.CENTER);
        gap = style(workbook, "宋体", HorizontalAlignment.CENTER);
        gap.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
        gap.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    XSSFCellStyle of(Block.Cell cell, boolean isHead) {
        if (cell.words().gap()) return gap;
        if (isHead) return head;
        return cell.label() && cell.down() == 1 ? label : value;
    }

    private static XSSFCellStyle style(
            XSSFWorkbook workbook, String face, HorizontalAlignment alignment) {
        XSSFFont font = workbook.createFont();
        font.setFontName(face);
        font.setFontHeightInPoints(POINTS);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
