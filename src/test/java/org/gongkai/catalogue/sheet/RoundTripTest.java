package org.gongkai.catalogue.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.catalogue.Audience;
import org.gongkai.catalogue.Branch;
import org.gongkai.catalogue.CatalogueChannel;
import org.gongkai.catalogue.CatalogueEntry;
import org.gongkai.catalogue.Level;
import org.gongkai.catalogue.Manner;
import org.gongkai.catalogue.ReviewLevel;
import org.gongkai.catalogue.Stage;
import org.gongkai.catalogue.TimeRule;
import org.gongkai.catalogue.standard.StartingCatalogue;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private final List<CatalogueEntry> entries = StartingCatalogue.entries();

    @Test
    void bringsTheWholeStartingCatalogueThroughExcelUnchanged() throws IOException {
        ImportedCatalogue read = read("目录.xlsx", excel(entries));

        assertThat(read.problems()).isEmpty();
        assertThat(read.entries()).isEqualTo(entries);
    }

    @Test
    void bringsTheWholeStartingCatalogueThroughCsvUnchanged() throws IOException {
        ImportedCatalogue read = read("目录.csv", csv(entries));

        assertThat(read.problems()).isEmpty();
        assertThat(read.entries()).isEqualTo(entries);
    }

    @Test
    void bringsAnUnusualEntryThroughBothForms() throws IOException {
        List<CatalogueEntry> unusual = List.of(unusual());

        assertThat(read("a.xlsx", excel(unusual)).entries()).isEqualTo(unusual);
        assertThat(read("a.csv", csv(unusual)).entries()).isEqualTo(unusual);
    }

    @Test
    void keepsTextThatLooksLikeAFormulaAsText() throws IOException {
        byte[] excel = excel(List.of(unusual()));
        String csv = new String(csv(List.of(unusual())), StandardCharsets.UTF_8);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(excel))) {
            var cell = workbook.getSheetAt(0).getRow(3).getCell(1);
            assertThat(cell.getStringCellValue()).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
        assertThat(csv).contains("'=HYPERLINK", "'+86", "'@某单位").startsWith("\ufeff序号");
    }

    @Test
    void laysTheWorkbookOutForReadingAndPrinting() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(excel(entries)))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(28);
            XSSFSheet budget = workbook.getSheet("财政预决算");

            assertThat(budget.getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("某区基层政务公开标准目录（财政预决算）");
            assertThat(budget.getMergedRegions())
                    .contains(CellRangeAddress.valueOf("A2:A3"), CellRangeAddress.valueOf("B2:D2"));
            assertThat(budget.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("2:3"));
            assertThat(budget.getPrintSetup().getLandscape()).isTrue();
            assertThat(budget.getPaneInformation().isFreezePane()).isTrue();
            assertThat(budget.getRow(3).getCell(4).getCellStyle().getWrapText()).isTrue();
        }
    }

    @Test
    void writesAnEmptyCatalogueAsAnEmptyTable() throws IOException {
        assertThat(read("a.xlsx", excel(List.of())).entries()).isEmpty();
        assertThat(read("a.xlsx", excel(List.of())).problems()).isEmpty();
    }

    private static CatalogueEntry unusual() {
        return new CatalogueEntry(
                "LOCAL-7",
                Branch.getBranch("21.17"),
                null,
                "=HYPERLINK(\"x\")",
                "",
                "-三级",
                List.of("甲、乙和丙", "2020. 1月，至5. 6月", "含\"引号\",逗号"),
                List.of("《甲办法》第一条、第二条"),
                TimeRule.parse("+86另行通知"),
                "@某单位",
                List.of(new CatalogueChannel("政府服务窗口", true), new CatalogueChannel("其他", false)),
                new Audience(true, "被征地农民、承租人"),
                Manner.ON_REQUEST,
                Set.of(Level.CITY, Level.VILLAGE),
                Stage.RESULT,
                ReviewLevel.IMPORTANT);
    }

    private static ImportedCatalogue read(String name, byte[] bytes) throws IOException {
        return CatalogueSheets.read(name, new ByteArrayInputStream(bytes));
    }

    private static byte[] excel(List<CatalogueEntry> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        CatalogueSheets.writeExcel(entries, "某区基层政务公开标准目录", out);
        return out.toByteArray();
    }

    private static byte[] csv(List<CatalogueEntry> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        CatalogueSheets.writeCsv(entries, out);
        return out.toByteArray();
    }
}
