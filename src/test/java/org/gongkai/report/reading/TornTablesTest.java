package org.gongkai.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Rows that a page break tore, and forms whose numbers are not those of the year.
class TornTablesTest {

    private static final String HEAD =
            "<tr><td>（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td><td>申请人情况</td></tr>";

    private final ReportReader reader = new ReportReader();

    @Test
    void joinsARowWhoseNumbersStandBehindThePageBreak() throws Exception {
        ReadReport report =
                read(
                        table(
                                        row("（五）不予处理", "1.信访举报投诉类申请", "0 0 0 0 0 0 0"),
                                        row("（六）其他处理", "1.申请人无正当理由逾期不补正、行政机关不再", ". . . . . . ."))
                                + "<p>- 5 -</p>"
                                + table(
                                        row("", "处理其政府信息公开申请", "3 0 0 0 0 1 4"),
                                        row("", "3.其他", "1 0 0 0 0 0 1")));
        assertThat(report.figures())
                .extracting(LabelledFragment::label)
                .contains("table3.o1.natural 3 exact", "table3.o1.total 4 exact")
                .contains("table3.o3.total 1 exact")
                .hasSize(21);
        assertThat(report.blank()).isEmpty();
        Quotes.standInTheirSource(report);
    }

    @Test
    void joinsALabelTornByThePageBreak() throws Exception {
        ReadReport report =
                read(
                        table(row("（五）不予处理", "5.要求行政机关确认或重新出", "2 0 0 0 0 0 2"))
                                + table(row("", "具已获取信息", ". . . . . . .")));
        assertThat(report.figures())
                .extracting(LabelledFragment::label)
                .contains("table3.n5.natural 2 exact", "table3.n5.total 2 exact")
                .hasSize(7);
        assertThat(report.blank()).isEmpty();
    }

    @Test
    void isUnsureOfTheNumbersOfAQuarter() throws Exception {
        ReadReport report =
                read(
                        "<p>2017年第二季度政府信息公开情况统计表</p><table><tr><td>指标</td><td>单位</td><td>数量</td></tr>"
                                + "<tr><td>主动公开政府信息数</td><td>条</td><td>30</td></tr>"
                                + "<tr><td>收到申请数</td><td>件</td><td>2</td></tr>"
                                + "<tr><td>当面申请数</td><td>件</td><td>2</td></tr></table>");
        assertThat(report.figures()).isEmpty();
        assertThat(report.unsure()).extracting(Unsure::why).anyMatch(why -> why.contains("一个季度的数"));
    }

    private ReadReport read(String body) throws UnreadableReport {
        String page =
                "<html><body><h1>云溪镇2022年政府信息公开工作年度报告</h1>" + table(HEAD) + body + "</body></html>";
        return reader.read("a.html", page.getBytes(StandardCharsets.UTF_8));
    }

    private static String table(String... rows) {
        return "<table>" + String.join("", rows) + "</table>";
    }

    /// A dot is a blank cell.
    private static String row(String group, String label, String numbers) {
        var row = new StringBuilder("<tr><td>" + group + "</td><td>" + label + "</td>");
        for (String number : numbers.split(" ", -1)) {
            row.append("<td>").append(number.replace(".", "")).append("</td>");
        }
        return row.append("</tr>").toString();
    }
}
