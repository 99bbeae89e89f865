package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.paper.Place;
import org.gongkai.report.reading.ReadReport;
import org.gongkai.report.reading.ReportReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The tables of the 2021 form as a workbook.
class ReportExcelTest {

    private final CompiledReport report = OfficialReport.of(1);
    private final XSSFWorkbook workbook =
            new XSSFWorkbook(new ByteArrayInputStream(ReportExcel.write(report)));

    ReportExcelTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    @Test
    void hasASheetForEachTableNamedByPartAndCaption() {
        assertThat(
                        IntStream.range(0, workbook.getNumberOfSheets())
                                .mapToObj(workbook::getSheetName))
                .containsExactly(
                        "标题",
                        "第二部分 第二十条第（一）项",
                        "第二部分 第二十条第（五）项",
                        "第二部分 第二十条第（六）项",
                        "第二部分 第二十条第（八）项",
                        "第三部分",
                        "第四部分");
    }

    @Test
    void holdsEveryCellWhereTheFormHasIt() {
        for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            var merged = new ArrayList<CellRangeAddress>();
            for (Place place : places(i)) {
                Cell cell = sheet.getRow(place.row()).getCell(place.column());
                assertThat(text(cell)).isEqualTo(place.cell().words().text());
                boolean isNumber = !place.cell().label() && !place.cell().words().gap();
                assertThat(cell.getCellType())
                        .isEqualTo(isNumber ? CellType.NUMERIC : CellType.STRING);
                var range =
                        new CellRangeAddress(
                                place.row(),
                                place.endRow() - 1,
                                place.column(),
                                place.endColumn() - 1);
                if (range.getNumberOfCells() > 1) merged.add(range);
            }
            assertThat(sheet.getMergedRegions()).containsExactlyInAnyOrderElementsOf(merged);
        }
    }

    @Test
    void marksGapsAndRulesEveryCell() {
        for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            for (Place place : places(i)) {
                for (int row = place.row(); row < place.endRow(); row++) {
                    var style = sheet.getRow(row).getCell(place.column()).getCellStyle();
                    assertThat(style.getBorderBottom()).isEqualTo(BorderStyle.THIN);
                    assertThat(style.getWrapText()).isTrue();
                    boolean isYellow =
                            style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                                    && style.getFillForegroundColor()
                                            == IndexedColors.YELLOW.getIndex();
                    assertThat(isYellow).isEqualTo(place.cell().words().gap());
                }
            }
        }
    }

    @Test
    void readsBackAsTheReportOfItsBodyAndYear() throws Exception {
        ReadReport read = new ReportReader().read("年报.xlsx", ReportExcel.write(report));
        assertThat(read.title()).isEqualTo(report.title());
        assertThat(read.body()).isEqualTo("明政区");
        assertThat(read.year()).isEqualTo(2025);
        assertThat(read.figures()).hasSize(OfficialReport.VALUES.size() - 1);
    }

    @Test
    void showsTheLongestNameWhole() {
        XSSFSheet third = Objects.requireNonNull(workbook.getSheet("第三部分"));
        assertThat(third.getColumnWidth(2)).isGreaterThan(2 * third.getColumnWidth(4));
        assertThat(third.getRow(24).getHeightInPoints()).isGreaterThan(30);
        assertThat(third.getRepeatingRows().formatAsString()).isEqualTo("1:3");
    }

    @Test
    void givesTheSameBytesForTheSameReport() throws Exception {
        byte[] first = ReportExcel.write(report);
        Thread.sleep(2_100); // times in zip files count in steps of two seconds
        assertThat(ReportExcel.write(OfficialReport.of(1))).isEqualTo(first);
    }

    private List<Place> places(int sheet) {
        return ReportPaper.form(OfficialReport.tables(report).get(sheet - 1)).places();
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? new BigDecimal(Double.toString(cell.getNumericCellValue()))
                        .stripTrailingZeros()
                        .toPlainString()
                : cell.getStringCellValue();
    }
}
