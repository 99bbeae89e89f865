package org.gongkai.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.RunningServer;
import org.gongkai.files.FileKind;
import org.gongkai.paper.LetterFormat;
import org.gongkai.paper.ReadBack;
import org.gongkai.report.reading.ReadFigure;
import org.gongkai.report.reading.ReportReader;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Parts three and four of the draft report, from the requests on record.
@Tag("slow")
class RequestsInTheAnnualReportTest {

    private static final String NEW = "一、本年新收政府信息公开申请数量";

    private final int lastYear = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() - 1;
    private final Connection supervisor;

    @TempDir Path folder;

    RequestsInTheAnnualReportTest() throws IOException {
        supervisor = RunningServer.signedIn("supervisor");
    }

    @Test
    void everyNumberOpensTheRequestsItCounts() throws IOException {
        var links =
                report("MJ", lastYear)
                        .select("main a[href^='/office/requests?']:not([href*=fee-paid])");
        assertThat(links).hasSizeGreaterThan(20);
        for (Element link : links) {
            Document list = supervisor.newRequest(link.absUrl("href")).get();
            assertThat(list.select("p.total").text())
                    .as(link.attr("href"))
                    .matches("\\D*" + link.text() + "\\D.*");
        }
    }

    @Test
    void theTableAddsUpAsTheFormSays() throws IOException {
        Document report = report("MJ", lastYear);
        for (int column = 0; column < 7; column++) {
            assertThat(cell(report, NEW, column) + cell(report, "二、上年结转政府信息公开申请数量", column))
                    .isEqualTo(cell(report, "（七）总计", column) + cell(report, "四、结转下年度继续办理", column));
        }
        assertThat(cell(report, NEW, 6)).isPositive();
    }

    @Test
    void theGeneralPartSaysTheSameInWords() throws IOException {
        Document report = report("MJ", lastYear);
        assertThat(report.select("main p").text())
                .contains("共收到政府信息公开申请" + cell(report, NEW, 6) + "件")
                .contains("全年答复申请" + cell(report, "（七）总计", 6) + "件")
                .contains("收取信息处理费");
    }

    @Test
    void theWordDocumentReadsBackAsTheSameTables() throws Exception {
        Document page = report("MJ", lastYear);
        Map<String, String> read = readBack("MJ", lastYear);
        assertThat(read.keySet().stream().filter(id -> id.startsWith("table3."))).hasSize(25 * 7);
        List<String> columns =
                List.of("natural", "enterprise", "research", "charity", "legal", "other", "total");
        for (int i = 0; i < columns.size(); i++) {
            assertThat(read)
                    .containsEntry(
                            "table3.new." + columns.get(i), Integer.toString(cell(page, NEW, i)))
                    .containsEntry(
                            "table3.granted." + columns.get(i),
                            Integer.toString(cell(page, "（一）予以公开", i)))
                    .containsEntry(
                            "table3.o1." + columns.get(i),
                            Integer.toString(cell(page, "1.申请人无正当理由逾期不补正", i)));
        }
        assertThat(read.keySet().stream().filter(id -> id.startsWith("table4."))).hasSize(15);
    }

    @Test
    void everyRowOfTheWordTablesIsAsWideAsTheTable() throws Exception {
        int tables = 0;
        try (var document = new XWPFDocument(new ByteArrayInputStream(word("MJ", lastYear)))) {
            for (XWPFTable table : document.getTables()) {
                tables++;
                assertThat(table.getRows().stream().map(row -> columns(row)).distinct())
                        .as(table.getText())
                        .hasSize(1);
            }
        }
        assertThat(tables).isEqualTo(6);
    }

    private static int columns(XWPFTableRow row) {
        return row.getCtRow().getTcList().stream()
                .mapToInt(cell ->
                        cell.isSetTcPr() && cell.getTcPr().isSetGridSpan()
                                ? cell.getTcPr().getGridSpan().getVal().intValue()
                                : 1)
                .sum();
    }

    @Test
    void comesInEveryFormatUnderItsTitle() throws Exception {
        Map<String, FileKind> formats =
                Map.of(
                        "docx", FileKind.DOCX,
                        "pdf", FileKind.PDF,
                        "ofd", FileKind.OFD,
                        "xlsx", FileKind.XLSX);
        var offered =
                report("MJ", lastYear).select(".downloads a:not([href*=json])").eachAttr("href");
        assertThat(offered).hasSize(formats.size());
        for (String address : offered) {
            var response = supervisor.newRequest(RunningServer.address() + address).execute();
            String extension = address.replaceAll(".*annual-report\\.(\\w+)\\?.*", "$1");
            FileKind kind = Objects.requireNonNull(formats.get(extension));
            assertThat(response.contentType()).isEqualTo(kind.mediaType());
            assertThat(URLDecoder.decode(response.header("Content-Disposition"), UTF_8))
                    .contains(lastYear + "年政府信息公开工作年度报告." + extension);
            if (kind == FileKind.XLSX) continue;
            assertThat(ReadBack.text(response.bodyAsBytes(), LetterFormat.valueOf(kind.name())))
                    .contains("三、收到和处理政府信息公开申请情况", "（七）总计");
        }
    }

    @Test
    void aBodyThatNobodyAskedHasZeroesAndNoGap() throws IOException {
        Document report = report("MJ-TJ", lastYear);
        assertThat(cell(report, NEW, 6)).isZero();
        assertThat(report.text()).contains("本年度没有收取信息处理费");
        Element part = Objects.requireNonNull(report.selectFirst("h3:contains(三、收到和处理)"));
        assertThat(Objects.requireNonNull(part.nextElementSibling()).select("mark")).isEmpty();
    }

    @Test
    void beforeTheFormOf2019TheStatisticsStandInItsPlace() throws Exception {
        Document report = report("MJ-TJ", 2017);
        assertThat(report.text()).contains("3.网络申请数", "其中：1.涉及国家秘密").doesNotContain("（七）总计");
        // nothing was recorded of the body yet, so what it received is unknown and not nothing
        assertThat(report.text()).contains("【待填】");
        assertThat(readBack("MJ-TJ", 2017)).doesNotContainKey("request.received.total");
    }

    @Test
    void whoMayNotReadRequestsSeesTheNumbersWithoutTheLists() throws IOException {
        Connection administrator = RunningServer.signedIn("admin");
        Document report =
                administrator.newRequest(RunningServer.address() + address("MJ", lastYear)).get();
        assertThat(cell(report, NEW, 6)).isPositive();
        assertThat(report.select("main a[href^='/office/requests?']")).isEmpty();
    }

    private Map<String, String> readBack(String body, int year) throws Exception {
        Path file = Files.write(folder.resolve(body + year + ".docx"), word(body, year));
        return new ReportReader()
                .read(file).figures().stream()
                        .collect(
                                Collectors.toMap(
                                        ReadFigure::id,
                                        figure -> figure.value().toPlainString(),
                                        (first, again) -> first));
    }

    private byte[] word(String body, int year) throws IOException {
        String page = RunningServer.address() + address(body, year);
        return supervisor
                .newRequest(page.replace("annual-report?", "annual-report.docx?"))
                .execute()
                .bodyAsBytes();
    }

    private Document report(String body, int year) throws IOException {
        return supervisor.newRequest(RunningServer.address() + address(body, year)).get();
    }

    private static String address(String body, int year) {
        return "/office/annual-report?body=" + body + "&year=" + year;
    }

    private static int cell(Document report, String row, int column) {
        Element found =
                report.select("tr").stream()
                        .filter(one ->
                                one.select("th").eachText().stream()
                                        .anyMatch(t -> t.startsWith(row)))
                        .findFirst()
                        .orElseThrow();
        return Integer.parseInt(found.select("td").get(column).text());
    }
}
