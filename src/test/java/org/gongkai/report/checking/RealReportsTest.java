package org.gongkai.report.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.report.reading.Generation;
import org.gongkai.report.reading.ReadReport;
import org.gongkai.report.reading.ReportReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reports of real bodies: the checks find what is wrong with them, and nothing else.
class RealReportsTest {

    private static final Path REPORTS = Path.of("../shared/reports");

    private static final List<String> APPLICANTS =
            List.of("natural", "enterprise", "research", "charity", "legal", "other", "total");

    private final ReportReader reader = new ReportReader();
    private final CheckReport check = new CheckReport(reader);

    @BeforeEach
    void needsTheReports() {
        assumeTrue(Files.exists(REPORTS));
    }

    @Test
    void findsNothingInTablesThatAreRight() {
        assertThat(check.check(report("淮安市2024", 2024))).isEmpty();
    }

    @Test
    void findsTheTwoColumnsThatTheirKindsDoNotAddUpTo() {
        var findings =
                check.check(
                        report("某市2025(test page in a public repository, Hangzhou style)", 2025));
        assertThat(findings)
                .extracting(f -> f.check() + " " + f.place() + " " + f.message())
                .containsExactly(
                        "E3 表三“社会公益组织”列 各项相加是 43，总计写的是 44。", "E3 表三“法律服务机构”列 各项相加是 122，总计写的是 121。");
    }

    @Test
    void findsNothingInTheWholeReportOfACity() throws Exception {
        CheckedReport report =
                CheckedReports.of(reader.read(REPORTS.resolve("huaian-2024.txt"))).orElseThrow();
        assertThat(report.values().size()).isEqualTo(200);
        assertThat(report.blanks()).isEmpty();
        assertThat(report.publisher()).isEqualTo(Publisher.GOVERNMENT);
        assertThat(report.text().stream().filter(part -> part.level() == 1)).hasSize(6);
        assertThat(check.check(report)).isEmpty();
    }

    @Test
    void noticesEveryChangedNumberInTheTextOfThatCity() throws Exception {
        String text = Files.readString(REPORTS.resolve("huaian-2024.txt"));
        Map<String, String> changed =
                Map.of(
                        "申请 3119 件", "request.received.total",
                        "复 3050 件", "request.answered.total",
                        "申请 34 件", "request.carried-in",
                        "有 103 件", "request.carried-out",
                        "维持 72 件", "request.review.upheld",
                        "诉讼 46 件", "request.litigation",
                        "结果 9 件", "request.litigation.other");
        for (String words : changed.keySet()) {
            String wrong = words.replaceFirst("\\d+", "7");
            assertThat(text).contains(words);
            CheckedReport report =
                    CheckedReports.of(read(text.replace(words, wrong))).orElseThrow();
            assertThat(check.check(report))
                    .as(words)
                    .filteredOn(f -> f.check() == Check.E10)
                    .singleElement()
                    .satisfies(f -> {
                        assertThat(f.place()).isEqualTo("第一部分“（二）依申请公开情况”");
                        assertThat(f.message()).contains("是 7，表里是");
                        assertThat(f.quote()).contains("7");
                    });
        }
    }

    /// Prose of before 2014, and of streets that had no list to fill in.
    @Test
    void findsNothingWrongWithTheNumbersOfOldReports() throws Exception {
        for (String name :
                List.of(
                        "000_8486b480b0fb99db",
                        "001_c5d06820d865ba81",
                        "002_e962cb43ef6559aa",
                        "003_16d2b9b04c1e40ff",
                        "004_82bf83c2b99a23ec")) {
            ReadReport read = reader.read(REPORTS.resolve(name + ".txt"));
            CheckedReport report = CheckedReports.of(read).orElseThrow();
            assertThat(check.check(report)).as(name).isEmpty();
        }
    }

    private ReadReport read(String text) throws Exception {
        return reader.read("report.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static CheckedReport report(String name, int year) {
        JsonNode city =
                JsonMapper.shared().readTree(REPORTS.resolve("tables.json").toFile()).get(name);
        var values = new HashMap<String, BigDecimal>();
        JsonNode second = city.get("t2");
        List<String> documents = List.of("issued", "repealed", "in-force");
        for (int i = 0; i < 3; i++) {
            put(values, "table2.rules." + documents.get(i), second.get("gz").get(i));
            put(values, "table2.normative." + documents.get(i), second.get("gfx").get(i));
        }
        put(values, "table2.licence.decisions", second.get("xk"));
        put(values, "table2.penalty.decisions", second.get("cf"));
        put(values, "table2.coercion.decisions", second.get("qz"));
        put(values, "table2.fees.amount", second.get("sf"));
        city.get("t3")
                .properties()
                .forEach(row -> {
                    for (int i = 0; i < APPLICANTS.size(); i++) {
                        String cell = "table3." + row.getKey() + "." + APPLICANTS.get(i);
                        put(values, cell, row.getValue().get(i));
                    }
                });
        List<String> ends = List.of("upheld", "corrected", "other", "pending", "total");
        List<String> ways = List.of("review", "direct", "after-review");
        for (int i = 0; i < 15; i++) {
            String cell = "table4." + ways.get(i / 5) + "." + ends.get(i % 5);
            put(values, cell, city.get("t4").get(i));
        }
        assertThat(values.size()).isEqualTo(200);
        return new CheckedReport(
                "某市人民政府",
                year,
                Generation.FORM_2021,
                Publisher.GOVERNMENT,
                values,
                Set.of(),
                List.of(),
                null,
                null);
    }

    private static void put(Map<String, BigDecimal> values, String cell, JsonNode number) {
        values.put(cell, new BigDecimal(number.asString()));
    }
}
