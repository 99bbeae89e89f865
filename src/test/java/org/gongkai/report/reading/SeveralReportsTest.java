package org.gongkai.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Reports one after the other in one file, such as those of all departments.
class SeveralReportsTest {

    private static final String THREE =
            """
            各单位2023年政府信息公开工作年度报告汇编
            目录
            县教育局2023年政府信息公开工作年度报告……………1
            县水利局2023年政府信息公开工作年度报告
            云溪镇2023年政府信息公开工作年度报告
            县教育局2023年政府信息公开工作年度报告
            一、总体情况
            本年度主动公开政府信息120条，与《县教育局2022年政府信息公开工作年度报告》相比增加3条。
            县教育局2022年政府信息公开工作年度报告已在网站公布。
            县教育局
            2024年1月12日
            县水利局
            2023年政府信息公开工作年度报告
            一、总体情况
            本年度主动公开政府信息45条。
            一、本年新收政府信息公开申请数量	2	0	0	0	0	0	2
            县水利局2023年政府信息公开工作年度报告
            六、其他需要报告的事项
            无。
            云溪镇2023年政府信息公开工作年度报告
            一、总体情况
            本年度主动公开政府信息88条。
            云溪镇人民政府
            2024年1月20日
            """;

    private final ReportReader reader = new ReportReader();

    @Test
    void readsEachWithItsOwnFigures() throws Exception {
        List<ReadReport> reports = reader.readAll("a.txt", bytes(THREE));
        assertThat(reports).extracting(ReadReport::body).containsExactly("县教育局", "县水利局", "云溪镇人民政府");
        assertThat(reports)
                .extracting(report ->
                        report.figures().stream()
                                .filter(figure -> figure.id().equals("proactive.total"))
                                .map(figure -> figure.value().intValue())
                                .toList())
                .containsExactly(List.of(120), List.of(45), List.of(88));
        assertThat(reports.get(1).figures())
                .extracting(ReadFigure::id)
                .contains("table3.new.total");
    }

    @Test
    void countsAllPlacesInTheOneSource() throws Exception {
        for (ReadReport report : reader.readAll("a.txt", bytes(THREE))) {
            assertThat(report.source()).isEqualTo(THREE);
            Quotes.standInTheirSource(report);
        }
    }

    @Test
    void readsTheSameFromAWordFileAndAWorkbook() throws Exception {
        String html =
                THREE.lines()
                        .map(line -> "<p>" + line + "</p>")
                        .reduce("", String::concat)
                        .replace(
                                "<p>一、本年新收政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2</p>",
                                "<table><tr><td>一、本年新收政府信息公开申请数量</td><td>2</td><td>0</td><td>0</td>"
                                        + "<td>0</td><td>0</td><td>0</td><td>2</td></tr></table>");
        for (byte[] file : List.of(OfficeFiles.docx(html), OfficeFiles.xlsx(html))) {
            List<ReadReport> reports = reader.readAll("a", file);
            assertThat(reports).hasSize(3);
            assertThat(reports.get(1).figures())
                    .extracting(ReadFigure::id)
                    .contains("table3.new.total");
            assertThat(reports.get(2).figures()).hasSize(1);
        }
    }

    @Test
    void saysOfTheFirstThatThereAreMore() throws Exception {
        assertThat(reader.read("a.txt", bytes(THREE)).unsure())
                .extracting(Unsure::why)
                .contains("文件里有3份报告，这是第一份");
    }

    @Test
    void takesALineOfASentenceForNoReport() throws Exception {
        String torn =
                """
                云溪镇2023年政府信息公开工作年度报告
                本年度主动公开政府信息88条，各项工作按照县里的安排有序推进并已印发了
                县水利局2023年政府信息公开工作年度报告
                供各单位学习参考。本年度没有收到信息公开申请，全年组织培训两次，效果良好
                相关文章
                县水利局2022年政府信息公开工作年度报告
                """;
        assertThat(reader.readAll("a.txt", bytes(torn))).hasSize(1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
