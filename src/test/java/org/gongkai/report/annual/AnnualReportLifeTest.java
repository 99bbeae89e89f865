package org.gongkai.report.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.report.annual.TownshipReport.YEAR;
import static org.gongkai.report.annual.TownshipReport.act;
import static org.gongkai.report.annual.TownshipReport.actor;
import static org.gongkai.report.annual.TownshipReport.agree;
import static org.gongkai.report.annual.TownshipReport.below;
import static org.gongkai.report.annual.TownshipReport.draftForm;
import static org.gongkai.report.annual.TownshipReport.explain;
import static org.gongkai.report.annual.TownshipReport.explainedErrors;
import static org.gongkai.report.annual.TownshipReport.give;
import static org.gongkai.report.annual.TownshipReport.handIn;
import static org.gongkai.report.annual.TownshipReport.link;
import static org.gongkai.report.annual.TownshipReport.numbers;
import static org.gongkai.report.annual.TownshipReport.officer;
import static org.gongkai.report.annual.TownshipReport.page;
import static org.gongkai.report.annual.TownshipReport.publishElsewhereAndWithdraw;
import static org.gongkai.report.annual.TownshipReport.readBack;
import static org.gongkai.report.annual.TownshipReport.shownCells;
import static org.gongkai.report.annual.TownshipReport.supervisor;
import static org.gongkai.report.annual.TownshipReport.texts;
import static org.gongkai.report.annual.TownshipReport.visitor;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.publication.DocumentKind;
import org.gongkai.publication.Draft;
import org.gongkai.publication.PublishEdition;
import org.gongkai.publication.RecordPublished;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The report of a township on its way, as the people of the township and of the district walk it:
/// opened, given its numbers, written, refused while something is missing, returned, cleared,
/// published, and found again by everybody.
@Tag("slow")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AnnualReportLifeTest {

    private static final String PROBLEMS = "预算绩效信息的解读偏少。下一步每季度至少解读一次。";

    private static long edition;

    @Test
    @Order(1)
    void theDistrictOpensTheYearAndEveryBodyHasItsDuty() throws IOException {
        Connection.Response opened =
                supervisor().post("/office/reports", Map.of("year", Integer.toString(YEAR)));
        assertThat(opened.statusCode()).isEqualTo(302);
        Document list = supervisor().page("/office/reports?year=" + YEAR);
        assertThat(list.select("tbody tr").size()).isGreaterThan(30);
        for (Element count : list.select(".counts a")) {
            Document behind = supervisor().page(count.attr("href"));
            assertThat(behind.select("p.total").text())
                    .as(count.attr("href"))
                    .contains("共 " + count.select(".number").text() + " 条");
        }
        Element mine = officer().page("/office/reports?year=" + YEAR).selectFirst("tbody a");
        page = Objects.requireNonNull(mine).attr("href");
        assertThat(officer().page("/office").text()).contains("编写年度报告");
    }

    @Test
    @Order(2)
    void onlyWhoRunsTheReportingOpensAYear() throws IOException {
        Connection.Response refused =
                Visitor.named("dx.leader")
                        .post("/office/reports", Map.of("year", Integer.toString(YEAR)));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(supervisor().post("/office/reports", Map.of("year", "2007")).parse().text())
                .contains("年度应在 2008 年到去年之间");
    }

    @Test
    @Order(3)
    void isNotHandedInWhileNumbersAreMissing() throws IOException {
        Document refused = act(officer(), "hand-in", Map.of("saveCount", "0")).parse();
        assertThat(refused.select(".alert").text())
                .contains("还有 5 处要先改正、说明或填好", "4 项数据没有填报", "1 处差错没有改正或说明");
        Document report = officer().page(page);
        assertThat(report.select(".acts .problem").text()).contains("还有 5 处");
        assertThat(report.select(".findings .error")).hasSize(5);
        Elements needed = report.select(".findings .error:contains(必填)");
        assertThat(needed).hasSize(4);
        assertThat(needed.text()).contains("W2", "表二“行政许可”行", "到“填报数据”填上数和出处");
        assertThat(needed.select("form")).isEmpty();
    }

    @Test
    @Order(4)
    void aNumberNeedsItsSourceAndKeepsItsFile() throws IOException {
        Map<String, String> wrong =
                Map.of(
                        "value-table2-licence-decisions", "十二",
                        "value-table2-coercion-decisions", "99999999999999999999",
                        "reason-table2-coercion-decisions", "执法台账",
                        "reason-table2-fees-amount", "非税收入决算");
        Connection.Response refused = officer().post(page + "/numbers", wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        Document form = refused.parse();
        assertThat(form.select(".wrong").text()).contains("请填整数，没有的填 0。", "请写明这个数的出处。");
        assertThat(form.select(".wrong:has(#f-value-table2-coercion-decisions)").text())
                .contains("这个数太大了")
                .doesNotContain("请填整数");
        assertThat(form.select("#f-value-table2-licence-decisions").val()).isEqualTo("十二");
        assertThat(form.select("#f-reason-table2-fees-amount").val()).isEqualTo("非税收入决算");

        give("table2.licence.decisions", "12", "行政审批系统年终报表");
        // one save for the page: what is right is kept, what is wrong stays as it was typed
        Map<String, String> rest = numbers();
        assertThat(rest).containsEntry("value-table2-licence-decisions", "12");
        rest.put("value-table2-penalty-decisions", "0");
        rest.put("reason-table2-penalty-decisions", "没有发生");
        rest.put("value-table2-coercion-decisions", "0");
        rest.put("reason-table2-coercion-decisions", "没有发生");
        rest.put("value-table2-fees-amount", "30.5");
        Document partly = officer().post(page + "/numbers", rest).parse();
        assertThat(partly.text()).contains("没有问题的各项已经保存", "还差 1 项");
        assertThat(partly.select(".wrong").eachText()).hasSize(1).allMatch(w -> w.contains("出处"));
        assertThat(partly.select("#f-value-table2-fees-amount").val()).isEqualTo("30.5");
        rest = numbers();
        rest.put("value-table2-fees-amount", "30.5");
        rest.put("reason-table2-fees-amount", "非税收入决算");
        assertThat(officer().post(page + "/numbers", rest).statusCode()).isEqualTo(302);
        assertThat(officer().page(page + "/numbers").text()).contains("需要人工填报 4 项，还差 0 项");
        officer().post(page + "/numbers", numbers());
        assertThat(officer().page(page + "/numbers").select(".done").text()).contains("没有改动");

        give("table2.licence.decisions", "13", "行政审批系统补录一件");
        Document given = officer().page(link(page, "#f-table2\\.licence\\.decisions a"));
        assertThat(given.select("strong.number").text()).isEqualTo("13");
        assertThat(given.select("tbody tr")).hasSize(2);
        assertThat(given.text()).contains("补录一件", "已改报", "稻守时");
        Element file = given.selectFirst("tbody a");
        assertThat(officer().get(Objects.requireNonNull(file).attr("href")).body())
                .isEqualTo("许可事项,13\n");
    }

    @Test
    @Order(5)
    void aPlaceholderAndASentenceThatContradictsTheTableKeepItFromBeingHandedIn()
            throws IOException {
        assertThat(officer().page(page).select(".findings .error").text()).contains("E9", "待填");
        assertThat(officer().page(page).select(".findings .error form")).isEmpty();
        Map<String, String> texts = texts();
        texts.put("problems", PROBLEMS);
        texts.put("overview.request", "全年共收到政府信息公开申请999件。");
        assertThat(act(officer(), "save", texts).statusCode()).isEqualTo(302);

        Document report = officer().page(page);
        assertThat(report.select(".findings .error").text()).contains("E10", "999");
        Document refused = act(officer(), "hand-in", Map.of("saveCount", "1")).parse();
        assertThat(refused.select(".alert").text()).contains("还有 1 处要先", "1 处差错没有改正或说明");

        assertThat(report.select("#h-checks").text()).contains("差错 1 处，说明过的 0 处");
        explain("窗口另收的也算在内");
        explain("窗口另收的九百多件也算在内");
        Document explained = officer().page(page);
        assertThat(explained.select("#h-checks").text()).contains("差错 0 处，说明过的 1 处");
        assertThat(explained.select(".findings .explained").text())
                .contains("稻守时", "窗口另收的九百多件也算在内");
        assertThat(explained.select(".findings textarea").val()).isEqualTo("窗口另收的九百多件也算在内");
        assertThat(explained.select(".steps").text()).contains("说明差错", "改写说明", "E10 窗口另收的也算在内");
        assertThat(explainedErrors()).isEqualTo("1");
    }

    /// As the list of the year's reports says.

    @Test
    @Order(6)
    void aFieldThatNobodyKnowsIsSaidBesideItsTextAndNothingIsLost() throws IOException {
        Map<String, String> texts = texts();
        texts.put("overview.request", "收到{来信总数}件。");
        Connection.Response refused = act(officer(), "save", texts);
        assertThat(refused.statusCode()).isEqualTo(422);
        Document form = refused.parse();
        assertThat(form.select(".wrong").text()).contains("没有叫 {来信总数} 的统计数");
        assertThat(form.select("textarea[name=overview.request]").val()).isEqualTo("收到{来信总数}件。");
    }

    @Test
    @Order(7)
    void aFieldFollowsItsFigureAndTheReportIsHandedIn() throws IOException {
        Map<String, String> texts = texts();
        texts.put("overview.request", "全年共收到政府信息公开申请{本年新收政府信息公开申请数量-总计}件。");
        act(officer(), "save", texts);
        Document report = officer().page(page);
        String cell = report.select("#f-table3\\.new\\.total").text();
        assertThat(report.select("article p").text()).contains("全年共收到政府信息公开申请" + cell + "件。");
        assertThat(report.select(".findings .error")).isEmpty();
        assertThat(explainedErrors()).as("what was mended needs no explanation").isEmpty();
        Connection.Response late = act(officer(), "save", Map.of("saveCount", "0"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.parse().text()).contains("别人刚刚改过这份报告");

        assertThat(act(officer(), "hand-in", Map.of("saveCount", "2")).statusCode()).isEqualTo(302);
        assertThat(supervisor().page("/office").text()).contains("审核报送的年度报告");
        assertThat(act(officer(), "save", texts).parse().text()).contains("待审核");
        Document closed = officer().page(page + "/edit");
        assertThat(closed.select("textarea")).isEmpty();
        assertThat(closed.select(".reads").text()).contains("全年共收到政府信息公开申请" + cell + "件。");

        Document judged = supervisor().page(page);
        assertThat(judged.text()).contains("报送后已等 0 天");
        assertThat(below(judged))
                .isEqualTo(
                        "所属单位共 2 份报告，还没有全部审核定稿，含下级的合计只是现有的数，还会变： " + "0 已审核定稿 0 已报送、待审核 2 还没有报送");
        for (String tab : List.of("/numbers", "/below")) {
            assertThat(below(officer().page(page + tab))).as(tab).isEqualTo(below(judged));
        }
        Document open =
                supervisor().page(judged.select(".reports-below a:contains(没有报送)").attr("href"));
        assertThat(open.select("tbody td.first").eachText()).containsExactly("半亩塘村", "萤火村");
        assertThat(open.select(".notice").text()).contains("还没有报送（含退回）的报告");
        Document cleared =
                supervisor().page(judged.select(".reports-below a:contains(已审核)").attr("href"));
        assertThat(cleared.select("p.total").text()).contains("共 0 条");
    }

    @Test
    @Order(8)
    void theLevelAboveReturnsItWithRemarksAndClearsIt() throws IOException {
        assertThat(act(Visitor.named("dx.leader"), "clear", Map.of()).statusCode()).isEqualTo(403);
        assertThat(act(supervisor(), "give-back", Map.of("remark", " ")).parse().text())
                .contains("请写明原因。");
        act(supervisor(), "give-back", Map.of("remark", "请把上年问题的改进情况写进第五部分"));
        assertThat(officer().page(page).select("main > .alert.returned").text())
                .contains("退回", "请把上年问题的改进情况写进第五部分");
        Map<String, String> texts = texts();
        texts.put("problems", PROBLEMS + "上年所列目录更新慢的问题已经改进。");
        act(officer(), "save", texts);
        act(officer(), "hand-in", Map.of("saveCount", "3"));
        assertThat(act(supervisor(), "clear", Map.of("word", "好")).statusCode())
                .as("a word that need not be written may be short")
                .isEqualTo(302);

        act(supervisor(), "reopen", Map.of("remark", "收费金额要更正"));
        assertThat(texts().getOrDefault("overview.request", "")).contains("{本年新收政府信息公开申请数量-总计}");
        Map<String, String> emptied = texts();
        emptied.put("problems", "");
        act(officer(), "save", emptied);
        assertThat(officer().page(page).select(".findings .error:contains(必填)").text())
                .contains("W3", "五、存在的主要问题", "没有内容的，写明“无”");
        assertThat(handIn().parse().select(".alert").text())
                .contains("还有 1 处", "1 个部分没有文字（“五、存在的主要问题");
        emptied = texts();
        emptied.put("problems", PROBLEMS + "上年所列目录更新慢的问题已经改进。");
        act(officer(), "save", emptied);
        assertThat(handIn().statusCode()).isEqualTo(302);
        assertThat(act(supervisor(), "clear", Map.of("word", "同意")).statusCode()).isEqualTo(302);
        assertThat(officer().page(page).text()).contains("数据不再随记录变化", "同意");
    }

    @Test
    @Order(9)
    void whatTheRecordsSayLaterShowsAsADifferenceAndNeverInTheReport() throws IOException {
        String before = officer().page(page).select("article").text();
        long body = RunningServer.bean(Bodies.class).find("MJ-DX").orElseThrow().id();
        RunningServer.bean(RecordPublished.class)
                .record(
                        Actor.SYSTEM,
                        body,
                        Draft.proactive("补登的采购公告", DocumentKind.PROCUREMENT, "<p>补登。</p>"),
                        List.of(),
                        Instant.parse(YEAR + "-06-01T02:00:00Z"),
                        "旧网站");
        assertThat(officer().page(page).select("article").text()).isEqualTo(before);
        Element changed = officer().page(page + "/changes").selectFirst("tr:contains(主动公开政府信息数)");
        List<String> numbers = Objects.requireNonNull(changed).select("td").eachText();
        assertThat(Integer.parseInt(numbers.get(1)))
                .isEqualTo(Integer.parseInt(numbers.get(0)) + 1);
        Document list = supervisor().page("/office/reports?year=" + YEAR);
        String district = list.select("tbody a:contains(明镜区政府)").attr("href");
        assertThat(supervisor().page(district + "/below").text()).contains("定稿为");
    }

    @Test
    @Order(10)
    void aDraftThatNoLongerSaysWhatWasClearedIsRefusedAndPutBack() throws IOException {
        Connection.Response begun = act(officer(), "publish", Map.of());
        assertThat(begun.statusCode()).as(begun.parse().select(".alert").text()).isEqualTo(302);
        String place = Objects.requireNonNull(begun.header("Location")).replaceAll("^.*?/o", "/o");
        edition = Long.parseLong(place.replaceAll(".*/", ""));
        Document draft = officer().page(place);
        assertThat(draft.text())
                .contains(".pdf", ".docx", "须与定稿一致")
                // the program drew the charts in them itself
                .doesNotContain("张图片");
        assertThat(draft.select(".notice a").attr("href")).isEqualTo(page);
        assertThat(officer().page(page).select("[value=restore]")).isEmpty();

        Map<String, String> typed = draftForm(draft);
        typed.put("then", "submit");
        typed.put("html", typed.getOrDefault("html", "").replace("<td>13</td>", "<td>5000</td>"));
        Connection.Response refused = officer().post(place, typed);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.parse().select(".alert").text())
                .contains("正文：与审核定稿的报告不一致", "行政许可 | 13", "行政许可 | 5000", "恢复定稿的正文和附件");
        assertThat(act(officer(), "restore", Map.of()).header("Location")).endsWith(place);
        Document restored = officer().page(place);
        assertThat(restored.select("textarea[name=html]").val())
                .contains("<td>13</td>")
                .doesNotContain("5000");

        typed = draftForm(restored);
        typed.put("then", restored.select(".papers button").attr("value"));
        officer().post(place, typed);
        typed = draftForm(officer().page(place));
        typed.put("then", "submit");
        typed.put("title", typed.get("title") + "（修改稿）");
        assertThat(officer().post(place, typed).parse().select(".alert").text())
                .contains("附件：由定稿报告生成的 PDF 和 Word 附件不全", "标题：与审核定稿的报告不一致");
        assertThat(officer().page(page).select("[value=restore]")).hasSize(1);
        assertThat(act(visitor("auditor"), "restore", Map.of()).statusCode()).isEqualTo(403);
        act(officer(), "restore", Map.of());
        Document whole = officer().page(place);
        assertThat(whole.select(".papers li")).hasSize(2);
        assertThat(whole.title()).doesNotContain("修改稿");
        assertThat(officer().page(page).select("[value=restore]")).isEmpty();
        assertThat(officer().page(page).select(".steps").text()).contains("恢复定稿的正文和附件");
    }

    /// Whatever way it came about that the document differs, it does not become public.
    @Test
    @Order(11)
    void whatDiffersAfterTheSignatureIsNotPublished() {
        agree(edition);
        var frozen =
                RunningServer.bean(JdbcClient.class)
                        .sql(
                                """
                                UPDATE report.frozen_figure SET value = value + :more
                                WHERE figure_id = 'table2.licence.decisions' AND report_id = :report
                                """)
                        .param("report", Long.valueOf(page.replaceAll(".*/", "")));
        frozen.param("more", 1).update();
        PublishEdition publishing = RunningServer.bean(PublishEdition.class);
        assertThatThrownBy(() -> publishing.publish(actor("dx.leader"), edition))
                .hasMessageContaining("行政许可 | 14");
        frozen.param("more", -1).update();
    }

    @Test
    @Order(12)
    void goesTheWayOfEveryDocumentAndIsReadBackByEverybody() throws Exception {
        RunningServer.bean(PublishEdition.class).publish(actor("dx.leader"), edition);

        Document report = officer().page(page);
        assertThat(report.text()).contains("已公开");
        String address = report.select("a:contains(查看已公开的报告)").attr("href");
        Map<String, String> shown = shownCells(report);
        assertThat(readBack(address)).isEqualTo(shown);
        assertThat(shown).hasSize(10 + 25 * 7 + 15);

        Document figures =
                RunningServer.anybody()
                        .newRequest(RunningServer.address() + address + "/figures")
                        .get();
        assertThat(figures.select("tr:contains(行政许可-本年处理决定数量) td.number").text()).isEqualTo("13 件");
        assertThat(figures.select("main").text())
                .contains("审核定稿时固定的 200 个统计数")
                .doesNotContain("原文");
        assertThat(figures.select(".report-figures > .scroll td.number"))
                .isNotEmpty()
                .noneMatch(cell -> cell.text().startsWith("0 "));
        assertThat(figures.select("details.zeros td.number"))
                .isNotEmpty()
                .allMatch(cell -> cell.text().startsWith("0 "));
        Document compared =
                supervisor().page("/office/compare?series=received&body=MJ-DX&until=" + YEAR);
        assertThat(compared.select("tbody td a").eachAttr("href")).contains(address + "/figures");
    }

    @Test
    @Order(13)
    void anotherDocumentThatSaysTheSameYearTakesItsPlaceWhenItIsWithdrawn() throws IOException {
        assertThat(officer().page(page).select(".under .state").text()).isEqualTo("已公开");
        publishElsewhereAndWithdraw(edition);
        assertThat(officer().page(page).select(".under .state").text()).isEqualTo("已另行公开");
    }
}
