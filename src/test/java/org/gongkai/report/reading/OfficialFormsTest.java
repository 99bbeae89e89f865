package org.gongkai.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The statistics form of 2014 and the tables of 2019, in the layouts they are published in.
class OfficialFormsTest {

    private final ReportReader reader = new ReportReader();

    @Test
    void readsTheFormOf2014RowByRow() throws Exception {
        Map<String, BigDecimal> figures = figures(text("form-2014.txt"));
        assertThat(figures)
                .hasSize(53)
                .containsEntry("proactive.total", BigDecimal.valueOf(532))
                .containsEntry("proactive.channel.gazette", BigDecimal.ZERO)
                .containsEntry("press-conference.leader", BigDecimal.ONE)
                .containsEntry("interview.leader", BigDecimal.TWO)
                .containsEntry("request.answered.refused.privacy", BigDecimal.ONE)
                .containsEntry("request.fee", BigDecimal.valueOf(1200))
                .containsEntry("organisation.funds", BigDecimal.valueOf(35_000))
                .containsEntry("training.participants", BigDecimal.valueOf(86));
    }

    @Test
    void leavesBlankCellsBlank() throws Exception {
        assertThat(figures(text("form-2014.txt")))
                .doesNotContainKeys("proactive.channel.weibo", "request.review");
    }

    @Test
    void tellsTheOutcomesOfSuitsFromThoseOfReviews() throws Exception {
        assertThat(figures(text("form-2014.txt")))
                .containsEntry("request.litigation.upheld", BigDecimal.TWO)
                .containsEntry("request.litigation.corrected", BigDecimal.ONE)
                .doesNotContainKey("request.review.upheld");
    }

    @Test
    void readsTheSameFiguresWhenEveryCellIsALine() throws Exception {
        String form = text("form-2014.txt");
        assertThat(figures(form.replace('\t', '\n'))).isEqualTo(figures(form));
    }

    @Test
    void readsTheSameFiguresFromATableOfAWebPage() throws Exception {
        String form = text("form-2014.txt");
        String[] lines = form.split("\n", -1);
        var page = new StringBuilder("<html><body><h1>" + lines[0] + "</h1><table>");
        for (int i = 1; i < lines.length; i++) {
            page.append("<tr><td><p>")
                    .append(lines[i].replace("\t", "</p></td><td><p>"))
                    .append("</p></td></tr>\n");
        }
        assertThat(figures(page.append("</table></body></html>").toString()))
                .isEqualTo(figures(form));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void readsTheSameFiguresWhenPartsOfTheFormStandSideBySide(int parts) throws Exception {
        List<String> form = text("form-2014.txt").lines().toList();
        String before = String.join("\n", form.subList(0, 4)) + "\n";
        String head = form.get(4);
        List<String> rows = form.subList(5, form.size());
        int height = (rows.size() + parts - 1) / parts;
        var table = new ArrayList<String>(List.of((head + "\t").repeat(parts).strip()));
        for (int row = 0; row < height; row++) {
            var line = new ArrayList<String>();
            for (int at = row; at < parts * height; at += height) {
                line.add(at < rows.size() ? rows.get(at) : "\t\t");
            }
            table.add(String.join("\t", line));
        }
        Map<String, BigDecimal> figures = figures(String.join("\n", form));
        assertThat(figures(before + String.join("\n", table))).isEqualTo(figures);
        String page =
                table.stream()
                        .map(line -> "<tr><td>" + line.replace("\t", "</td><td>") + "</td></tr>")
                        .collect(Collectors.joining("\n", "<table>", "</table>"));
        assertThat(figures("<h1>" + form.getFirst() + "</h1>" + page)).isEqualTo(figures);
    }

    @Test
    void readsTensOfThousandsOfVisits() throws Exception {
        String report =
                """
                清泉区2011年政府信息公开工作年度报告
                指标名称	数量
                主动公开信息数（条）	3120
                网站访问量（万次）	48.6
                咨询电话接听数（次）	1870
                """;
        assertThat(figures(report))
                .containsEntry("website.visits", BigDecimal.valueOf(486_000))
                .containsEntry("proactive.total", BigDecimal.valueOf(3120));
    }

    @Test
    void readsATableBelowSentencesThatSpeakOfTheNext() throws Exception {
        String report =
                """
                清泉镇2024年政府信息公开工作年度报告
                本年度新收到政府信息公开申请7件，部分公开1件。
                二、主动公开政府信息情况
                信息内容	本年制发件数	本年废止件数	现行有效件数
                规章	0	0	0
                行政规范性文件	1	0	2
                """;
        assertThat(figures(report))
                .containsEntry("table2.rules.in-force", BigDecimal.ZERO)
                .containsEntry("table2.normative.issued", BigDecimal.ONE)
                .containsEntry("table2.normative.in-force", BigDecimal.TWO);
    }

    @Test
    void readsTheTablesOf2019AndSkipsTheirBlankCells() throws Exception {
        String tables = text("tables-2019.txt");
        assertThat(reader.read("x.txt", tables.getBytes(StandardCharsets.UTF_8)).generation())
                .isEqualTo(Generation.FORM_2019);
        assertThat(figures(tables))
                .containsEntry("table2.normative.public", BigDecimal.valueOf(15))
                .containsEntry("table2.licence.change", BigDecimal.ONE)
                .containsEntry("table2.other-services.change", BigDecimal.valueOf(-5))
                .containsEntry("table2.procurement.amount", BigDecimal.valueOf(1_139_600))
                .containsEntry("table3.new.natural", BigDecimal.ONE)
                .containsEntry("table4.direct.other", BigDecimal.TWO)
                .doesNotContainKey("table3.new.charity");
    }

    @Test
    void isUnsureOfARowThatLacksAColumn() throws Exception {
        String report =
                """
                清泉镇2022年政府信息公开工作年度报告
                三、收到和处理政府信息公开申请情况
                一、本年新收政府信息公开申请数量 3 0 0 0 3
                """;
        ReadReport read = reader.read("x.txt", report.getBytes(StandardCharsets.UTF_8));
        assertThat(read.figures()).isEmpty();
        assertThat(read.unsure()).extracting(Unsure::why).anyMatch(why -> why.contains("应有7个数"));
    }

    @Test
    void reportsATotalThatIsNotTheSumOfItsRow() throws Exception {
        String report =
                """
                清泉镇2022年政府信息公开工作年度报告
                一、本年新收政府信息公开申请数量 3 0 0 0 0 1 5
                """;
        ReadReport read = reader.read("x.txt", report.getBytes(StandardCharsets.UTF_8));
        assertThat(read.figures()).hasSize(7);
        assertThat(read.unsure()).extracting(Unsure::why).anyMatch(why -> why.contains("各列相加是4"));
    }

    private Map<String, BigDecimal> figures(String report) throws UnreadableReport {
        ReadReport read = reader.read("x.txt", report.getBytes(StandardCharsets.UTF_8));
        Quotes.standInTheirSource(read);
        return read.figures().stream()
                .collect(Collectors.toMap(ReadFigure::id, ReadFigure::value, (a, _) -> a));
    }

    private static String text(String name) throws IOException {
        try (var stream = OfficialFormsTest.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
