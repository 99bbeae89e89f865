package org.gongkai.files.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTableTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readsWhatAnOfficeMakes(boolean old) throws IOException {
        try (Workbook book = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
            fill(book.createSheet("旧"), "编号", "标题", "内容");
            book.setSheetHidden(0, true);
            fill(book.createSheet("空"), "", "");
            fill(book.createSheet("说明"), "请按下表填写");
            Sheet sheet = book.createSheet("来信");
            fill(sheet, "明镜区来信登记表");
            fill(sheet, "编号", "姓名", "电话", "日期", "内容");
            var row = sheet.createRow(3);
            row.createCell(0).setCellFormula("1+1");
            row.createCell(1).setCellValue("张三");
            row.createCell(2).setCellValue(13_800_001_111d);
            row.createCell(3).setCellValue(LocalDate.of(2026, 3, 1));
            row.getCell(3).setCellStyle(dates(book));
            row.createCell(4).setCellValue("第一行\r\n第二行😀");
            row = sheet.createRow(4);
            row.createCell(0).setCellValue(0.1);
            row.createCell(2).setCellValue(1.1010119900101123E17);
            row.createCell(3).setCellValue(LocalDateTime.of(2026, 3, 1, 9, 30));
            row.getCell(3).setCellStyle(dates(book));
            row.createCell(6).setCellValue("表外");
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 1, 1));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();

            var found = read(book);

            assertThat(found.sheet()).isEqualTo("来信");
            assertThat(found.others()).containsExactly("说明");
            assertThat(found.head().number()).isEqualTo(2);
            assertThat(found.rows()).extracting(Row::number).containsExactly(4, 5);
            assertThat(found.cells())
                    .containsExactly(
                            List.of("2", "张三", "13800001111", "2026-03-01", "第一行\n第二行😀"),
                            List.of("0.1", "张三", "110101199001011230", "2026-03-01 09:30", ""));
            assertThat(found.rows().get(1).remarks())
                    .containsExactlyInAnyOrder(Row.Remark.ROUNDED_NUMBER, Row.Remark.BEYOND_HEAD);
        }
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
        try (var book = new XSSFWorkbook()) {
            book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            Sheet sheet = book.createSheet();
            fill(sheet, "编号", "日期");
            sheet.createRow(1).createCell(1).setCellValue(1);
            sheet.getRow(1).getCell(1).setCellStyle(dates(book));

            assertThat(read(book).cells()).containsExactly(List.of("", "1904-01-02"));
        }
    }

    @Test
    void readsAllDigitsThatOtherProgramsWrite() throws IOException {
        var found =
                TableFile.read(
                        sheet(
                                row("编号", "标题")
                                        + "<row><c><v>110101199001011234</v></c>"
                                        + "<c t=\"inlineStr\"><is><t>甲_x000D_\n乙</t><rPh><t>注</t></rPh></is></c></row>"
                                        + "<row r=\"9\"><c r=\"B9\" t=\"e\"><v>#N/A</v></c><c r=\"A9\"><v>1</v></c></row>"),
                        TableFile.NAMES);

        assertThat(found.cells())
                .containsExactly(List.of("110101199001011234", "甲\n乙"), List.of("1", ""));
        assertThat(found.rows()).extracting(Row::number).containsExactly(2, 9);
        assertThat(found.rows().get(1).remarks()).isEqualTo(Set.of(Row.Remark.FORMULA_ERROR));
    }

    @Test
    void keepsTheRowsBeforeADamage() throws IOException {
        Path file = sheet(row("编号", "标题") + row("1", "甲").repeat(100) + "<row><c></row>");

        var found = TableFile.read(file, TableFile.NAMES);

        assertThat(found.rows()).hasSize(100);
        assertThat(found.faults()).containsExactly("102–102 DAMAGED");
    }

    @Test
    void refusesABombAndACellOfMegabytes() throws IOException {
        Path bomb = sheet(row("编号", "标题") + "<row><c t=\"str\"><v>甲", 60 << 20, "</v></c></row>");

        assertThatThrownBy(() -> TableFile.read(bomb, TableFile.NAMES))
                .isInstanceOfSatisfying(
                        UnreadableTable.class,
                        no -> assertThat(no.fault()).isEqualTo(UnreadableTable.Fault.DAMAGED));

        Path wide = sheet(row("编号", "标题") + row("1", "甲" + "乙".repeat(40_000)) + row("2", "丙"));
        assertThat(TableFile.read(wide, TableFile.NAMES).faults()).containsExactly("2–2 LONG_CELL");
    }

    @Test
    void saysThatAWorkbookHasAPassword() throws IOException {
        try (var book = new HSSFWorkbook()) {
            fill(book.createSheet(), "编号", "标题");
            Biff8EncryptionKey.setCurrentUserPassword("密码");

            assertThatThrownBy(() -> read(book, false))
                    .isInstanceOfSatisfying(
                            UnreadableTable.class,
                            no -> assertThat(no.fault()).isEqualTo(UnreadableTable.Fault.PASSWORD));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private TableFile.Found read(Workbook book) throws IOException {
        return read(book, true);
    }

    private TableFile.Found read(Workbook book, boolean open) throws IOException {
        Path file = Files.createTempFile(folder, "表", ".bin");
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        if (!open) Biff8EncryptionKey.setCurrentUserPassword(null);
        return TableFile.read(file, TableFile.NAMES);
    }

    private static void fill(Sheet sheet, String... cells) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }

    private static CellStyle dates(Workbook book) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat((short) 22);
        return style;
    }

    private static String row(String... cells) {
        var row = new StringBuilder("<row>");
        for (String cell : cells) {
            row.append("<c t=\"str\"><v>").append(cell).append("</v></c>");
        }
        return row.append("</row>").toString();
    }

    /// A workbook of as few parts as there may be, as small programs write it.
    private Path sheet(String rows) throws IOException {
        return sheet(rows, 0, "");
    }

    /// @param spaces how many stand between; they are written piece by piece, not held at once
    private Path sheet(String rows, int spaces, String rest) throws IOException {
        Path file = Files.createTempFile(folder, "表", ".xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"一\" r:id=\"a\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"a\" Target=\"/xl/s.xml\"/></Relationships>");
            part(zip, "xl/s.xml", "<worksheet><sheetData>" + rows);
            byte[] piece = " ".repeat(1 << 10).getBytes(StandardCharsets.UTF_8);
            for (int sent = 0; sent < spaces; sent += piece.length) zip.write(piece);
            zip.write((rest + "</sheetData></worksheet>").getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
