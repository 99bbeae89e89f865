package org.gongkai.report.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// One report of 2023 with merged, blank and wrapped cells, in every kind of file that has tables.
class TablesInFilesTest {

    private static final List<String> BLANK =
            List.of(
                    "table2.rules.in-force",
                    "table2.coercion.decisions",
                    "table3.partial.enterprise",
                    "table3.d1.charity",
                    "table4.direct.corrected");

    private final ReportReader reader = new ReportReader();

    @Test
    void readsEveryCellOfAWebPage() throws Exception {
        ReadReport report = reader.read("report", file("tables-2021.html"));
        assertThat(labels(report))
                .hasSize(10 + 25 * 7 + 15 - BLANK.size() + 2)
                .contains(
                        "table2.licence.decisions 447228 exact",
                        "table2.penalty.decisions 3985 exact",
                        "table2.fees.amount 59237.2449 exact",
                        "table3.new.natural 0 exact",
                        "table3.partial.natural 10 exact",
                        "table3.d2.total 24 exact",
                        "table3.o3.other 4 exact",
                        "table3.forward.natural 3985758 exact",
                        "table4.review.total 14 exact",
                        "table4.direct.other 2 exact",
                        "table4.after-review.total 1 exact",
                        "request.fee 120 exact")
                .doesNotContain("table2.rules.in-force 0 exact");
    }

    @Test
    void listsTheBlankCellsByTheirFigures() throws Exception {
        ReadReport report = reader.read("report", file("tables-2021.html"));
        assertThat(report.blank()).extracting(BlankCell::id).containsExactlyElementsOf(BLANK);
        for (BlankCell blank : report.blank()) {
            assertThat(report.source().startsWith(blank.quote(), blank.offset())).isTrue();
        }
    }

    @Test
    void readsTheSameFromWord() throws Exception {
        sameAsWebPage(OfficeFiles.docx(page()));
    }

    @Test
    void readsTheSameFromExcel() throws Exception {
        sameAsWebPage(OfficeFiles.xlsx(page()));
    }

    @Test
    void readsTheSameFromExcelOf97() throws Exception {
        sameAsWebPage(OfficeFiles.xls(page()));
    }

    @Test
    void readsTheSameFromWordOf97() throws Exception {
        sameAsWebPage(file("tables-2021.doc"));
    }

    @Test
    void readsTheSameFromPdfWhosePagesTearTheTables() throws Exception {
        sameAsWebPage(file("tables-2021.pdf"));
    }

    @Test
    void aCellOverSeveralLinesOfAPdfIsOneTextForEverybody() throws Exception {
        ReadReport report = reader.read("report", file("whole/w2022-ziran.pdf"));
        assertThat(report.tables())
                .flatExtracting(ReadTable::rows)
                .flatExtracting(row -> row)
                .extracting(ReadTable.Cell::text)
                .contains("1.属于国家秘密", "二、上年结转政府信息公开申请数量")
                .noneMatch(text -> text.matches(".*\\p{IsHan} \\p{IsHan}.*"));
    }

    @Test
    void takesAPageLaidOutWithTablesForParagraphs() throws Exception {
        String page =
                "<html><body><table><tr><td>首页</td></tr><tr><td><h1>松溪区2023年政府信息公开工作年度报告</h1>"
                        + "<p>全年主动公开政府信息2310条。</p><table><tr><td>规章</td></tr></table>"
                        + "<p>区政府公报出版6期。</p></td></tr></table></body></html>";
        ReadReport report = reader.read("report", page.getBytes(StandardCharsets.UTF_8));
        assertThat(report.title()).isEqualTo("松溪区2023年政府信息公开工作年度报告");
        assertThat(labels(report))
                .containsExactlyInAnyOrder("proactive.total 2310 exact", "gazette.issues 6 exact");
    }

    @Test
    void saysOfOldOfficeFilesWhyTheyCannotBeRead() throws Exception {
        byte[] torn = Arrays.copyOf(file("tables-2021.doc"), 20_000);
        assertThatThrownBy(() -> reader.read("年报.doc", torn))
                .isInstanceOf(UnreadableReport.class)
                .hasMessageContaining("损坏");
        assertThatThrownBy(() -> reader.read("年报.xls", OfficeFiles.locked(page())))
                .isInstanceOf(UnreadableReport.class)
                .hasMessageContaining("有打开密码");
        assertThatThrownBy(() -> reader.read("年报.doc", OfficeFiles.container("\u0005其他")))
                .isInstanceOf(UnreadableReport.class)
                .hasMessageContaining("不是 Word 或 Excel 文件");
    }

    @Test
    void isNotHurtByAHostileWorkbook() throws Exception {
        byte[] entity =
                OfficeFiles.zip(
                        "xl/workbook.xml",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
        assertThatThrownBy(() -> reader.read("a.xlsx", entity))
                .isInstanceOf(UnreadableReport.class);
        byte[] bomb = OfficeFiles.zip("xl/media/a.bin", " ".repeat(70_000_000));
        assertThatThrownBy(() -> reader.read("a.xlsx", bomb))
                .isInstanceOf(UnreadableReport.class)
                .hasMessageContaining("过大");
    }

    private void sameAsWebPage(byte[] bytes) throws Exception {
        ReadReport expected = reader.read("report", file("tables-2021.html"));
        ReadReport report = reader.read("report", bytes);
        Quotes.standInTheirSource(report);
        assertThat(labels(report)).isEqualTo(labels(expected));
        assertThat(report.title()).isEqualTo(expected.title());
        assertThat(report.blank()).extracting(BlankCell::id).containsExactlyElementsOf(BLANK);
    }

    private static Set<String> labels(ReadReport report) {
        return report.figures().stream().map(LabelledFragment::label).collect(Collectors.toSet());
    }

    private static String page() throws IOException {
        return new String(file("tables-2021.html"), StandardCharsets.UTF_8);
    }

    private static byte[] file(String name) throws IOException {
        try (var stream = TablesInFilesTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream).readAllBytes();
        }
    }
}
