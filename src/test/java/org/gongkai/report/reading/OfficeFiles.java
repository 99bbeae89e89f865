package org.gongkai.report.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// The headings, paragraphs and tables of a web page as a Word or Excel file, its merged cells
/// merged as those programs do it.
final class OfficeFiles {

    private OfficeFiles() {}

    static byte[] docx(String html) throws IOException {
        var xml = new StringBuilder();
        for (Element block : Jsoup.parse(html).body().children()) {
            if (block.normalName().equals("table")) {
                xml.append("<w:tbl>");
                var left = new HashMap<Integer, int[]>(); // column -> rows left, columns
                block.select("tr").forEach(row -> row(row, left, xml));
                xml.append("</w:tbl>");
            } else {
                xml.append(paragraph(block.text()));
            }
        }
        return zip(
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + xml
                        + "</w:body></w:document>");
    }

    private static void row(Element row, Map<Integer, int[]> left, StringBuilder xml) {
        xml.append("<w:tr>");
        int column = continued(0, left, xml);
        for (Element cell : row.children()) {
            int columns = span(cell, "colspan");
            int rows = span(cell, "rowspan");
            String merge = rows > 1 ? "<w:vMerge w:val=\"restart\"/>" : "";
            xml.append(cell(columns, merge, cell.text()));
            if (rows > 1) {
                left.put(column, new int[] {rows - 1, columns});
            }
            column = continued(column + columns, left, xml);
        }
        xml.append("</w:tr>");
    }

    private static int continued(int from, Map<Integer, int[]> left, StringBuilder xml) {
        int column = from;
        for (int[] above = left.get(column); above != null; above = left.get(column)) {
            xml.append(cell(above[1], "<w:vMerge/>", ""));
            if (--above[0] == 0) {
                left.remove(column);
            }
            column += above[1];
        }
        return column;
    }

    private static String cell(int columns, String merge, String words) {
        return "<w:tc><w:tcPr><w:gridSpan w:val=\"%d\"/>%s</w:tcPr>%s</w:tc>"
                .formatted(columns, merge, paragraph(words));
    }

    private static String paragraph(String words) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
    }

    static byte[] zip(String name, String content) throws IOException {
        return zip(Map.of(name, content));
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    static byte[] xlsx(String html) throws IOException {
        return workbook(html, new XSSFWorkbook());
    }

    static byte[] xls(String html) throws IOException {
        return workbook(html, new HSSFWorkbook());
    }

    /// A workbook of 97 with a password.
    static byte[] locked(String html) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("密码");
        try {
            return xls(html);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /// The container of Office 97 with one stream in it.
    static byte[] container(String stream) throws IOException {
        try (var container = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /// One sheet; numbers as numbers.
    private static byte[] workbook(String html, Workbook empty) throws IOException {
        try (Workbook workbook = empty;
                var bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("年报");
            int next = 0;
            for (Element block : Jsoup.parse(html).body().children()) {
                if (block.normalName().equals("table")) {
                    next = table(block, sheet, next);
                } else {
                    sheet.createRow(next++).createCell(0).setCellValue(block.text());
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static int table(Element table, Sheet sheet, int first) {
        int at = first;
        var until = new HashMap<Integer, Integer>(); // column -> first row that is free
        for (Element line : table.select("tr")) {
            Row row = sheet.createRow(at);
            int column = 0;
            for (Element cell : line.children()) {
                while (until.getOrDefault(column, 0) > at) {
                    column++;
                }
                int columns = span(cell, "colspan");
                int rows = span(cell, "rowspan");
                set(row, column, cell.text());
                if (columns * rows > 1) {
                    sheet.addMergedRegion(
                            new CellRangeAddress(at, at + rows - 1, column, column + columns - 1));
                }
                for (int c = column; c < column + columns; c++) {
                    until.put(c, at + rows);
                }
                column += columns;
            }
            at++;
        }
        return at;
    }

    private static void set(Row row, int column, String words) {
        if (words.matches("[0-9]+(\\.[0-9]+)?")) {
            row.createCell(column).setCellValue(Double.parseDouble(words));
        } else {
            row.createCell(column).setCellValue(words);
        }
    }

    private static int span(Element cell, String attribute) {
        return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
    }
}
