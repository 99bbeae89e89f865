package org.gongkai.report.bringing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Two reports in one file: read, checked, their doubts settled, and one of them registered.
@Tag("slow")
class BroughtReportsTest {

    private static final String FILE =
            """
            松风县2016年政府信息公开工作年度报告
            一、主动公开情况
            2016年，全县主动公开政府信息4120条，其中通过政府网站公开3980条。其中，县教育局主动公开信息210条。
            二、依申请公开情况
            全年收到政府信息公开申请12件，其中当面申请4件、网络申请8件。
            松风县人民政府办公室
            2017年3月20日
            枕流县2016年政府信息公开工作年度报告
            一、主动公开情况
            2016年，全县主动公开政府信息515条。
            二、依申请公开情况
            全年没有收到政府信息公开申请。
            枕流县人民政府办公室
            2017年3月21日
            """;

    private static Connection.Response bring(Visitor who, String name, byte[] bytes)
            throws IOException {
        return who.to("/office/reports/brought")
                .method(Connection.Method.POST)
                .header("X-CSRF-TOKEN", who.token())
                .data("file", name, new ByteArrayInputStream(bytes))
                .execute();
    }

    private static String brought(Visitor who) throws IOException {
        Connection.Response answer = bring(who, "两县.txt", FILE.getBytes(StandardCharsets.UTF_8));
        return Objects.requireNonNull(answer.header("Location"), answer.body());
    }

    @Test
    void everyReportIsReadWithItsWordsAndWhatIsUnsureIsSettledBesideThem() throws IOException {
        Visitor officer = Visitor.named("officer");
        String page = brought(officer);
        Document first = officer.page(page);
        assertThat(first.select("ul.tabs a").eachText()).contains("松风县", "枕流县");
        assertThat(first.select("tr:contains(主动公开政府信息数) td").text()).contains("4120 条");
        assertThat(first.select(".source mark").text()).contains("主动公开政府信息4120条");
        assertThat(first.select(".doubt").text()).contains("县教育局");
        assertThat(officer.page(page + "?report=2").select("td").text()).contains("515 条", "0 件");

        String doubt = first.select(".doubt:contains(县教育局) [name=doubt]").val();
        Connection.Response wrong =
                officer.post(
                        page,
                        Map.of("do", "figure", "doubt", doubt, "figure", "县城人数", "value", "许多"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        Document form = wrong.parse();
        assertThat(form.select(".wrong").text()).contains("没有叫 县城人数 的统计数");
        assertThat(form.select("[name=figure]").eachAttr("value")).contains("县城人数");
        officer.post(page, Map.of("do", "none", "doubt", doubt));
        assertThat(officer.page(page).select(".doubt:contains(县教育局)").text())
                .contains("缪雨棠 确认：不是统计数");
        assertThat(officer.post(page, Map.of("do", "import")).statusCode()).isEqualTo(403);
    }

    @Test
    void whoSignsForTheWholeRegistersItForEverybody() throws IOException {
        Visitor leader = Visitor.named("mj.leader");
        String page = brought(leader);
        Connection.Response taken = leader.post(page, Map.of("do", "import", "report", "2"));
        String address = Objects.requireNonNull(taken.header("Location"));
        Document figures =
                RunningServer.anybody()
                        .newRequest(RunningServer.address() + address + "/figures")
                        .get();
        assertThat(figures.text()).contains("枕流县", "515 条");
        String again =
                Objects.requireNonNull(
                        leader.post(page, Map.of("do", "import", "report", "2"))
                                .header("Location"));
        assertThat(again).isEqualTo(address);
        String other =
                Objects.requireNonNull(
                        leader.post(page, Map.of("do", "import", "report", "1"))
                                .header("Location"));
        assertThat(other).isNotEqualTo(address);
    }

    @Test
    void aFileThatIsNoReportIsRefusedBesideTheField() throws IOException {
        Connection.Response refused =
                bring(Visitor.named("officer"), "程序.pdf", new byte[] {'M', 'Z', 0, 0});
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.parse().select(".wrong .problem").text()).contains("程序.pdf");
    }

    @Test
    void anotherPersonsFileIsNotShown() throws IOException {
        String page = brought(Visitor.named("officer"));
        assertThat(Visitor.named("cz.officer").get(page).statusCode()).isEqualTo(403);
    }
}
