package org.gongkai.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Table 4 as people who do not merge cells write it, and as they turn it on its side.
class RemediesTableTest {

    private static final List<String> RESULTS = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");

    private static final String NUMBERS =
            "<tr>"
                    + cells("1", "0", "0", "1", "2", "0", "0", "0", "0", "0", "0", "3", "0", "0")
                    + "<td>3</td></tr>";

    private final ReportReader reader = new ReportReader();

    @Test
    void readsThreeRowsOfHeadsWithEmptyCells() throws Exception {
        String head =
                "<tr><td>行政复议</td>"
                        + empty(4)
                        + "<td>行政诉讼</td>"
                        + empty(9)
                        + "</tr><tr>"
                        + empty(5)
                        + "<td>未经复议直接起诉</td>"
                        + empty(4)
                        + "<td>复议后起诉</td>"
                        + empty(4)
                        + "</tr><tr>"
                        + results()
                        + results()
                        + results()
                        + "</tr>";
        for (ReadReport report : inEveryFile(head + NUMBERS)) {
            assertThat(remedies(report)).isEqualTo("1,0,0,1,2,0,0,0,0,0,0,3,0,0,3");
            assertThat(report.unsure()).isEmpty();
        }
    }

    @Test
    void readsTwoRowsOfHeadsWithEmptyCells() throws Exception {
        String head =
                "<tr><td>行政复议</td>"
                        + empty(4)
                        + "<td>行政诉讼</td>"
                        + empty(9)
                        + "</tr><tr>"
                        + results()
                        + "<td>未经复议直接起诉</td>"
                        + empty(4)
                        + "<td>复议后起诉</td>"
                        + empty(4)
                        + "</tr><tr>"
                        + empty(5)
                        + results()
                        + results()
                        + "</tr>";
        for (ReadReport report : inEveryFile(head + NUMBERS)) {
            assertThat(remedies(report)).isEqualTo("1,0,0,1,2,0,0,0,0,0,0,3,0,0,3");
            assertThat(report.unsure()).isEmpty();
        }
    }

    @Test
    void doubtsHeadsInAnotherOrder() throws Exception {
        String head =
                "<tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr><tr>"
                        + empty(5)
                        + "<td>复议后起诉</td>"
                        + empty(4)
                        + "<td>未经复议直接起诉</td>"
                        + empty(4)
                        + "</tr><tr>"
                        + results()
                        + results()
                        + results()
                        + "</tr>";
        for (ReadReport report : inEveryFile(head + NUMBERS)) {
            assertThat(remedies(report)).isEmpty();
            assertThat(report.unsure())
                    .singleElement()
                    .satisfies(unsure -> {
                        assertThat(unsure.quote()).contains("3");
                        assertThat(unsure.why()).contains("行政复议、行政诉讼", "表头");
                    });
        }
    }

    @Test
    void doubtsResultsInAnotherOrder() throws Exception {
        String head =
                "<tr><td colspan=5>行政复议</td><td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr>"
                        + "<tr>"
                        + cells("结果纠正", "结果维持", "其他结果", "尚未审结", "总计")
                        + results()
                        + results()
                        + "</tr>";
        for (ReadReport report : inEveryFile(head + NUMBERS)) {
            assertThat(remedies(report)).isEmpty();
            assertThat(report.unsure())
                    .extracting(Unsure::why)
                    .singleElement()
                    .asString()
                    .contains("表头");
        }
    }

    @Test
    void readsARowForEachWay() throws Exception {
        String table =
                "<tr><th>类别</th>"
                        + results()
                        + "</tr>"
                        + "<tr><th>行政复议</th>"
                        + cells("1", "0", "0", "1", "2")
                        + "</tr>"
                        + "<tr><th>行政诉讼：未经复议直接起诉</th>"
                        + cells("0", "0", "0", "0", "0")
                        + "</tr>"
                        + "<tr><th>行政诉讼：复议后起诉</th>"
                        + cells("0", "3", "0", "0", "3")
                        + "</tr>";
        for (ReadReport report : inEveryFile(table)) {
            assertThat(remedies(report)).isEqualTo("1,0,0,1,2,0,0,0,0,0,0,3,0,0,3");
            assertThat(report.unsure()).isEmpty();
            assertThat(report.figures())
                    .filteredOn(f -> f.id().equals("table4.review.total"))
                    .extracting(ReadFigure::name)
                    .containsExactly("行政复议、行政诉讼 · 行政复议总计");
        }
    }

    @Test
    void doubtsARowForEachWayWhoseResultsAreInAnotherOrder() throws Exception {
        String table =
                "<tr><th>类别</th>"
                        + cells("总计", "结果维持", "结果纠正", "其他结果", "尚未审结")
                        + "</tr>"
                        + "<tr><th>行政复议</th>"
                        + cells("2", "1", "0", "0", "1")
                        + "</tr>"
                        + "<tr><th>未经复议直接起诉</th>"
                        + cells("0", "0", "0", "0", "0")
                        + "</tr>"
                        + "<tr><th>复议后起诉</th>"
                        + cells("3", "0", "3", "0", "0")
                        + "</tr>";
        for (ReadReport report : inEveryFile(table)) {
            assertThat(remedies(report)).isEmpty();
            assertThat(report.unsure()).isNotEmpty();
        }
    }

    @Test
    void saysThatATableOfTheFormsGaveNoNumber() throws Exception {
        String unknown =
                "<tr><td>途径</td><td>未经复议直接起诉</td><td>复议后起诉</td></tr>"
                        + "<tr><td>赢了</td><td>2</td><td>1</td></tr>";
        for (ReadReport report : inEveryFile(unknown)) {
            assertThat(remedies(report)).isEmpty();
            assertThat(report.unsure())
                    .singleElement()
                    .satisfies(unsure -> {
                        assertThat(unsure.quote()).contains("未经复议直接起诉");
                        assertThat(unsure.why()).isEqualTo("像是规定的“行政复议、行政诉讼”表，没有读出其中的数");
                    });
        }
    }

    private List<ReadReport> inEveryFile(String rows) throws Exception {
        String page =
                "<html><head><meta charset=\"utf-8\"></head><body>"
                        + "<h1>松溪区2023年政府信息公开工作年度报告</h1><h2>四、政府信息公开行政复议、行政诉讼情况</h2>"
                        + "<table>"
                        + rows
                        + "</table><h2>六、其他需要报告的事项</h2><p>无。</p></body></html>";
        return List.of(
                reader.read("a.txt", tabbed(rows).getBytes(StandardCharsets.UTF_8)),
                reader.read("a.html", page.getBytes(StandardCharsets.UTF_8)),
                reader.read("a.docx", OfficeFiles.docx(page)),
                reader.read("a.xlsx", OfficeFiles.xlsx(page)));
    }

    private static String tabbed(String rows) {
        String lines =
                rows.replaceAll("</t[dh]></tr>", "\n")
                        .replaceAll("</t[dh]>", "\t")
                        .replaceAll("<[^>]*>", "");
        return "松溪区2023年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n" + lines + "六、其他需要报告的事项\n无。\n";
    }

    /// The numbers in the order of the form.
    private static String remedies(ReadReport report) {
        return report.figures().stream()
                .filter(figure -> figure.id().startsWith("table4."))
                .map(figure -> figure.value().toPlainString())
                .collect(Collectors.joining(","));
    }

    private static String results() {
        return cells(RESULTS.toArray(String[]::new));
    }

    private static String cells(String... words) {
        return List.of(words).stream()
                .map(word -> "<td>" + word + "</td>")
                .collect(Collectors.joining());
    }

    private static String empty(int count) {
        return IntStream.range(0, count).mapToObj(i -> "<td></td>").collect(Collectors.joining());
    }
}
