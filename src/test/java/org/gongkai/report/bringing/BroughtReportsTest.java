package org.gongkai.report.bringing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;
import static org.gongkai.report.bringing.BroughtFile.FILE;
import static org.gongkai.report.bringing.BroughtFile.brought;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.gongkai.organization.Accounts;
import org.gongkai.publication.WithdrawDocument;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two reports in one file: read, checked, their doubts settled, and one of them registered.
@Tag("slow")
class BroughtReportsTest {

    @Test
    void everyReportIsReadWithItsWordsAndWhatIsUnsureIsSettledBesideThem() throws IOException {
        Visitor officer = Visitor.named("officer");
        String page = brought(officer);
        Document first = officer.page(page);
        assertThat(first.select("ul.tabs a").eachText()).contains("1. 松风县 2016", "2. 枕流县 2016");
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
    void whoSignsForTheWholeRegistersItForEverybodyOnce() throws IOException {
        Visitor leader = Visitor.named("mj.leader");
        String page = brought(leader);
        Document before = leader.page(page + "?report=2");
        assertThat(before.select("select[name=body] option[selected]")).isEmpty();
        assertThat(before.select("select[name=body] option:contains(名单以外)").text())
                .contains("新增“枕流县”");
        Connection.Response unsaid = leader.post(page, Map.of("do", "import", "report", "2"));
        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(unsaid.parse().select(".wrong .problem").text()).contains("请从名单里选择单位");

        Map<String, String> outside = Map.of("do", "import", "report", "2", "body", "outside");
        assertThat(leader.post(page, outside).statusCode()).isEqualTo(302);
        Document after = leader.page(page + "?report=2");
        assertThat(after.select("button[value=import]")).isEmpty();
        String address = after.select(".notice a[href^=/d/]").attr("href");
        Document figures =
                RunningServer.anybody()
                        .newRequest(RunningServer.address() + address + "/figures")
                        .get();
        assertThat(figures.text()).contains("枕流县", "515 条");
        Connection.Response again = leader.post(page, outside);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.parse().text()).contains("已经登记过");
        Document list = leader.page("/office/reports/brought");
        assertThat(list.select("tr:contains(枕流县 2016)").getFirst().text())
                .contains("两县.txt", "已登记");
        assertThat(list.select("tr:contains(枕流县 2016) a[href=" + address + "]")).isNotEmpty();
        Connection.Response kept = leader.post(page, Map.of("do", "remove"));
        assertThat(kept.statusCode()).isEqualTo(422);
    }

    @Test
    void openDoubtsAreConfirmedBeforeRegistering() throws IOException {
        Visitor leader = Visitor.named("mj.leader");
        String page = brought(leader, FILE.replace("松风县", "听泉县").replace("枕流县", "望岳县"));
        Map<String, String> form = Map.of("do", "import", "report", "1", "body", "outside");
        Connection.Response refused = leader.post(page, form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.parse().select(".wrong").text()).contains("1 处拿不准", "按现有数字登记");
        var confirmed = new HashMap<>(form);
        confirmed.put("confirmed", "on");
        assertThat(leader.post(page, confirmed).statusCode()).isEqualTo(302);
    }

    @Test
    void aShortNameFindsTheBodyAndASecondReportIsRefusedWithTheFirst() throws IOException {
        Visitor leader = Visitor.named("mj.leader");
        String text =
                """
                明镜区书签街道2016年政府信息公开工作年度报告
                一、主动公开情况
                2016年，主动公开政府信息88条。
                二、依申请公开情况
                全年没有收到政府信息公开申请。
                """;
        String page = brought(leader, text);
        Document first = leader.page(page);
        assertThat(first.select("select[name=body] option[selected]").attr("value"))
                .isEqualTo("MJ-SQ");
        assertThat(first.select("select[name=body] option[value=outside]").text()).contains("名单以外");
        Map<String, String> form = Map.of("do", "import", "report", "1", "body", "MJ-SQ");
        assertThat(leader.post(page, form).statusCode()).isEqualTo(302);
        String document = leader.page(page).select(".notice a[href^=/d/]").attr("href");

        String second = brought(leader, text.replace("88", "89"));
        assertThat(leader.page(second).select(".notice a").attr("href")).isEqualTo(document);
        Connection.Response refused = leader.post(second, form);
        assertThat(refused.statusCode()).isEqualTo(422);
        Document told = refused.parse();
        assertThat(told.select(".wrong .problem").text()).contains("书签街道", "2016", "已经公开");
        assertThat(told.select(".notice a").attr("href")).isEqualTo(document);
        assertThat(
                        RunningServer.anybody()
                                .newRequest(RunningServer.address() + "/how-open?body=MJ-SQ")
                                .get()
                                .select("section[aria-labelledby=part-published] tbody tr")
                                .eachText())
                .anyMatch(row -> row.startsWith("2016 88"));
    }

    @Test
    void theDutyOfARoundIsDoneByRegistering() throws IOException {
        long report =
                RunningServer.bean(JdbcClient.class)
                        .sql(
                                """
                                INSERT INTO report.annual_report (body_id, year, submit_by, publish_by)
                                SELECT id, 2009, DATE '2010-01-20', DATE '2010-01-31'
                                FROM organization.body WHERE code = 'MJ-YJ' RETURNING id
                                """)
                        .query(Long.class)
                        .single();
        Visitor leader = Visitor.named("mj.leader");
        String page =
                brought(
                        leader,
                        """
                        示例市明镜区应急管理局2009年政府信息公开工作年度报告
                        一、主动公开情况
                        2009年，主动公开政府信息31条。
                        """);
        assertThat(leader.page(page).select("select[name=body] option[selected]").val())
                .isEqualTo("MJ-YJ");
        assertThat(leader.post(page, Map.of("do", "import", "body", "MJ-YJ")).statusCode())
                .isEqualTo(302);
        Document duty = Visitor.named("supervisor").page("/office/reports/" + report);
        assertThat(duty.text()).contains("这份报告已经另行公开");
    }

    @Test
    void aReportThatWasPublishedHereIsNotRegisteredAgain() throws IOException {
        Visitor leader = Visitor.named("mj.leader");
        String page =
                brought(
                        leader,
                        """
                        明镜区财政局2025年政府信息公开工作年度报告
                        一、总体情况
                        全年主动公开政府信息139条。
                        """);
        Document shown = leader.page(page);
        assertThat(shown.select("select[name=body] option[selected]").text()).contains("财政局");
        assertThat(shown.select(".notice a").text()).contains("财政局2025年政府信息公开工作年度报告");
        assertThat(leader.post(page, Map.of("do", "import", "body", "MJ-CZ")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void aDoubtIsSettledWithANumberThatItsFigureCanHave() throws IOException {
        Visitor officer = Visitor.named("officer");
        String page = brought(officer);
        String doubt = officer.page(page).select(".doubt [name=doubt]").getFirst().val();
        for (String typed : List.of("-5", "2.5", "许多")) {
            Connection.Response wrong = settle(officer, page, doubt, typed);
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.parse().select(".wrong .problem").text()).contains("请填整数");
        }
        assertThat(settle(officer, page, doubt, "１，２３４").statusCode()).isEqualTo(302);
        assertThat(officer.page(page).select(".doubt .explained").text())
                .contains("主动公开政府信息数 1234");
    }

    private static Connection.Response settle(Visitor who, String page, String doubt, String value)
            throws IOException {
        return who.post(
                page,
                Map.of("do", "figure", "doubt", doubt, "figure", "主动公开政府信息数", "value", value));
    }

    @Test
    void aFileWithoutAReportSaysSoAndOffersNothing() throws IOException {
        Visitor leader = Visitor.named("mj.leader");
        for (String text :
                List.of(
                        "今天天气很好，适合散步。\n",
                        "关于做好2025年政府信息公开工作年度报告编制工作的通知\n各单位：请于1月20日前报送。收到申请5件的单位要说明。\n")) {
            String page = brought(leader, text);
            Document shown = leader.page(page);
            assertThat(shown.text()).contains("没有找到年度报告").doesNotContain("没有发现问题");
            assertThat(shown.select("button[value=import]")).isEmpty();
            assertThat(leader.post(page, Map.of("do", "import", "body", "MJ")).statusCode())
                    .isEqualTo(422);
            assertThat(leader.page("/office/reports/brought").select("tbody tr").getFirst().text())
                    .contains("没有找到年度报告", "未登记");
            assertThat(leader.post(page, Map.of("do", "remove")).statusCode()).isEqualTo(302);
            assertThat(leader.get(page).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aReportThatWasWithdrawnIsRegisteredAnewForTheRightBody() throws IOException {
        Visitor leader = Visitor.named("mj.leader");
        String page =
                brought(
                        leader,
                        """
                        明镜区听雪街道2013年政府信息公开工作年度报告
                        一、主动公开情况
                        2013年，主动公开政府信息47条。
                        """);
        assertThat(leader.page(page).select("ul.tabs")).isEmpty();
        assertThat(leader.post(page, Map.of("do", "import", "body", "MJ-ZJ")).statusCode())
                .isEqualTo(302);
        Document registered = leader.page(page);
        assertThat(registered.select("[value=remove], [value=import]")).isEmpty();
        String edition = registered.select(".notice a:contains(撤回)").attr("href");
        assertThat(leader.page(edition).select("form[action$=/withdraw]")).isNotEmpty();
        bean(WithdrawDocument.class)
                .withdraw(
                        bean(Accounts.class).findActor("mj.leader").orElseThrow(),
                        Long.parseLong(
                                registered
                                        .select(".notice a[href^=/d/]")
                                        .attr("href")
                                        .substring(3)),
                        "登记到了别的单位");

        Document again = leader.page(page);
        assertThat(again.select("[value=import]")).isNotEmpty();
        assertThat(leader.post(page, Map.of("do", "import", "body", "MJ-RS")).statusCode())
                .isEqualTo(302);
        assertThat(leader.page("/office/reports/brought?q=听雪").select("tbody").text())
                .contains("已登记");
    }

    @Test
    void theTablesOfAReportAreTablesForEverybody() throws IOException {
        Visitor leader = Visitor.named("mj.leader");
        String page =
                brought(
                        leader,
                        "望云县.html",
                        "<html><body><table><tr><td>首页</td><td>要闻</td></tr></table>"
                                + "<h1>望云县2022年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>全年平稳。</p>"
                                + "<table><tr><td colspan=3>第二十条第（一）项</td></tr>"
                                + "<tr><td>信息内容</td><td>本年制发件数</td><td>现行有效件数</td></tr>"
                                + "<tr><td>规章</td><td>0</td><td>0</td></tr>"
                                + "<tr><td>行政规范性文件</td><td>2</td><td>9</td></tr></table>"
                                + "<p>望云县人民政府办公室</p></body></html>");
        assertThat(
                        leader.post(
                                        page,
                                        Map.of(
                                                "do",
                                                "import",
                                                "body",
                                                "outside",
                                                "confirmed",
                                                "on"))
                                .statusCode())
                .isEqualTo(302);
        String address = leader.page(page).select(".notice a[href^=/d/]").attr("href");
        Document open = RunningServer.anybody().newRequest(RunningServer.address() + address).get();
        assertThat(open.select("table")).hasSize(1);
        assertThat(open.select("td[colspan=3]").text()).isEqualTo("第二十条第（一）项");
        assertThat(open.select("tr:contains(行政规范性文件) td").eachText())
                .containsExactly("行政规范性文件", "2", "9");
    }
}
