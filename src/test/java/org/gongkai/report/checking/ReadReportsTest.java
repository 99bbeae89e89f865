package org.gongkai.report.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.gongkai.report.reading.Generation;
import org.gongkai.report.reading.ReadReport;
import org.gongkai.report.reading.ReportReader;
import org.junit.jupiter.api.Test;

/// Reports that were read in, ready for checking.
class ReadReportsTest {

    private static final Path SAMPLES = Path.of("src/main/resources/sample/documents");

    private final ReportReader reader = new ReportReader();
    private final CheckReport check = new CheckReport(reader);

    @Test
    void takesFiguresAndBlanksOfTheListOf2014() throws Exception {
        CheckedReport report = report(form2014());
        assertThat(report.generation()).isEqualTo(Generation.FORM_2014);
        assertThat(report.values())
                .hasSize(53)
                .containsKeys("proactive.total", "request.litigation.upheld", "organisation.funds");
        assertThat(report.blanks())
                .containsExactlyInAnyOrder(
                        "proactive.channel.weibo",
                        "request.review",
                        "request.review.upheld",
                        "request.review.corrected",
                        "request.review.other");
        assertThat(report.text())
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.text()).startsWith("本区认真开展工作。");
                    assertThat(part.text()).as("without the list").doesNotContain("532", "公报");
                });
        assertThat(check.check(report))
                .extracting(f -> f.check() + " " + f.figures().getFirst())
                .containsExactly(
                        "W2 proactive.channel.weibo",
                        "W2 request.review",
                        "W2 request.review.upheld",
                        "W2 request.review.corrected",
                        "W2 request.review.other");
    }

    @Test
    void tellsTheTextFromTheListThatHasTheSameFigures() throws Exception {
        String text = form2014().replace("本区认真开展工作。", "全年主动公开政府信息531条。");
        assertThat(check.check(report(text)))
                .filteredOn(f -> f.check() == Check.E10)
                .singleElement()
                .satisfies(f -> assertThat(f.message()).isEqualTo("文字里“主动公开政府信息数”是 531，表里是 532。"));
    }

    @Test
    void takesTheBlankCellsOfRowsThatWereRead() throws Exception {
        CheckedReport report = report(fixture("tables-2019.txt"));
        assertThat(report.blanks()).hasSize(23).allMatch(cell -> cell.endsWith(".charity"));
        assertThat(report.text())
                .extracting(CheckedPart::heading)
                .containsExactly(
                        "一、总体情况",
                        "二、主动公开政府信息情况",
                        "三、收到和处理政府信息公开申请情况",
                        "四、政府信息公开行政复议、行政诉讼情况",
                        "五、存在的主要问题及改进情况",
                        "六、其他需要报告的事项");
        assertThat(report.text().get(2).text()).as("without the table").isEmpty();
    }

    @Test
    void keepsTheInstructionThatStandsBeforeATable() throws Exception {
        String text =
                fixture("tables-2019.txt")
                        .replace("二、主动公开政府信息情况\n", "二、主动公开政府信息情况\n（该部分以表格形式报告）\n");
        assertThat(check.check(report(text)))
                .filteredOn(f -> f.check() == Check.E9)
                .singleElement()
                .satisfies(f -> assertThat(f.place()).isEqualTo("“二、主动公开政府信息情况”"));
    }

    @Test
    void cannotCheckAReportThatDoesNotSayItsYear() throws Exception {
        assertThat(CheckedReports.of(read("政务公开工作报告\n一年来做了许多事。"))).isEmpty();
    }

    @Test
    void checksAReportThatDoesNotSayWhoseItIs() throws Exception {
        String text = fixture("tables-2019.txt");
        String nameless =
                "2019年政府信息公开工作年度报告\n"
                        + text.substring(text.indexOf("一、总体情况"))
                                .replaceFirst("一、总体情况\n", "一、总体情况\n全市收到政府信息公开申请7000件。\n");
        assertThat(check.check(report(nameless)))
                .extracting(Finding::check)
                .doesNotContain(Check.E1);
    }

    @Test
    void findsNothingInTheReportsOfTheSampleDistrict() throws Exception {
        List<Path> reports;
        try (var files = Files.list(SAMPLES)) {
            reports = files.filter(file -> file.toString().contains("annual-report")).toList();
        }
        assertThat(reports).hasSize(5);
        for (Path file : reports) {
            assertThat(check.check(CheckedReports.of(sample(file)).orElseThrow()))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void comparesTheSampleDistrictWithItsYearBefore() throws Exception {
        ReadReport before = sample(SAMPLES.resolve("010-district-annual-report-2024.html"));
        ReadReport now = sample(SAMPLES.resolve("067-district-annual-report-2025.html"));
        assertThat(check.check(CheckedReports.of(now, before).orElseThrow())).isEmpty();
    }

    private ReadReport sample(Path file) throws Exception {
        String document = Files.readString(file);
        String title =
                document.lines()
                        .filter(line -> line.startsWith("title: "))
                        .map(line -> line.substring("title: ".length()))
                        .findFirst()
                        .orElseThrow();
        String text = document.substring(document.indexOf("\n\n"));
        return read("<html><body><h1>" + title + "</h1>" + text + "</body></html>");
    }

    private CheckedReport report(String text) throws Exception {
        return CheckedReports.of(read(text)).orElseThrow();
    }

    private ReadReport read(String text) throws Exception {
        return reader.read("report", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String form2014() throws IOException {
        return fixture("form-2014.txt");
    }

    private static String fixture(String name) throws IOException {
        try (var stream = ReportReader.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
