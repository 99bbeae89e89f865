package org.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.gongkai.access.Visitor;
import org.gongkai.organization.Accounts;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A request in the office, from the desk to the file.
@Tag("slow")
class RequestLifeTest {

    private static OfficeDesk officer;
    private static OfficeDesk head;
    private static OfficeDesk leader;

    @BeforeAll
    static void signIn() throws Exception {
        officer = OfficeDesk.of("officer");
        head = OfficeDesk.of("unithead");
        leader = OfficeDesk.of("leader");
    }

    @Test
    void goesFromTheDeskToTheAnswer() throws Exception {
        long id = officer.enter(Map.of());
        assertThat(officer.page(id)).contains("办理中", "申请人甲", "11010119900307289X", "逐日说明");

        prepare(id, "open");
        assertThat(leader.page(id)).contains("予以公开", "签发");
        leader.done(id, "sign", Map.of("shownHash", shownHash(id)));
        officer.done(id, "deliver", Map.of("way", "desk"));

        Document page = officer.visitor().page("/office/requests/" + id);
        assertThat(page.select("main").text()).contains("已答复", "答复送达");
        Element reply = last(page, "#papers li");
        assertThat(reply.text()).contains("政府信息公开答复书");
        for (Element link : reply.select("a")) {
            Connection.Response file = officer.visitor().get(link.attr("href"));
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.header("Cache-Control")).isEqualTo("no-store");
            if (link.text().equals("PDF")) {
                assertThat(LetterReading.text(file.bodyAsBytes()))
                        .contains("申请人甲", "公开复〔" + LocalDate.now().getYear() + "〕", "行政复议");
            }
        }
    }

    @Test
    void asksForACorrectionOnceAndBeginsAnew() throws Exception {
        long id = officer.enter(Map.of("description", "有关材料"));
        officer.done(
                id,
                "ask-correction",
                Map.of("what", "请写明材料的名称", "answerBy", LocalDate.now().plusDays(20).toString()));
        assertThat(officer.page(id)).contains("等待补正", "等待期间不计入");
        officer.done(id, "enter-correction", Map.of("description", "2025年度绿化养护合同"));
        assertThat(officer.page(id)).contains("2025年度绿化养护合同", "补正前的描述：有关材料");
        assertThat(
                        officer.visitor()
                                .page("/office/requests/" + id)
                                .select("form[action$=ask-correction]"))
                .isEmpty();
    }

    @Test
    void letsOnlyTheHeadOfTheOfficeExtend() throws Exception {
        long id = officer.enter(Map.of());
        officer.done(id, "extend", Map.of("days", "20", "reason", "涉及的档案须调阅"));
        assertThat(officer.press(id, "approve-extension", Map.of()).statusCode()).isEqualTo(403);
        head.done(id, "approve-extension", Map.of("opinion", "同意"));
        assertThat(officer.page(id)).contains("延期答复");
        Connection.Response again =
                officer.press(id, "extend", Map.of("days", "5", "reason", "再延"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.parse().text()).contains("不能再延长");
    }

    @Test
    void refusesAnExtensionBeyondTheLaw() throws Exception {
        long id = officer.enter(Map.of());
        Connection.Response answer =
                officer.press(id, "extend", Map.of("days", "21", "reason", "工作量大"));
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = answer.parse();
        assertThat(page.select(".problem").text()).contains("1 至 20");
        assertThat(page.select("[name=reason]").text()).contains("工作量大");
    }

    @Test
    void stopsTheClockWhileAThirdPartyIsAsked() throws Exception {
        long id = officer.enter(Map.of());
        officer.done(
                id,
                "consult",
                Map.of(
                        "kind", "third-party",
                        "name", "某设计公司",
                        "phone", "0570-8888888",
                        "about", "是否同意公开合同价款"));
        assertThat(officer.page(id)).contains("征求意见中", "等待期间不计入", "某设计公司");
        String consultation =
                last(officer.visitor().page("/office/requests/" + id), "[name=consultation]").val();
        Connection.Response tooSoon =
                officer.press(id, "consult-silent", Map.of("consultation", consultation));
        assertThat(tooSoon.parse().text()).contains("请先登记征求意见书何时送达");
        officer.done(
                id,
                "consult-answer",
                Map.of("consultation", consultation, "answer", "refuses", "words", "属于商业秘密"));
        assertThat(officer.page(id)).contains("办理中", "不同意公开", "属于商业秘密");
    }

    @Test
    void chargesByPageAndGoesOnWhenPaid() throws Exception {
        long id = officer.enter(Map.of());
        Connection.Response free =
                officer.press(id, "charge", Map.of("scale", "page", "units", "30"));
        assertThat(free.parse().select(".problem").text()).contains("不收费");
        officer.done(id, "charge", Map.of("scale", "page", "units", "72"));
        assertThat(officer.page(id)).contains("等待缴费", "应缴 420 元");
        Connection.Response notOver = officer.press(id, "end", Map.of());
        assertThat(notOver.parse().text()).contains("尚未届满");
        officer.done(id, "paid", Map.of());
        assertThat(officer.page(id)).contains("办理中", "收到缴费");
    }

    @Test
    void doesADoubleClickOnce() throws Exception {
        long id = officer.enter(Map.of());
        String seen = officer.seen(id);
        var fields = Map.of("days", "10", "reason", "须核对");
        assertThat(officer.press(id, "extend", seen, fields).statusCode()).isEqualTo(302);
        assertThat(officer.press(id, "extend", seen, fields).statusCode()).isEqualTo(302);
        assertThat(officer.visitor().page("/office/requests/" + id).select("#timeline li strong"))
                .extracting(Element::text)
                .containsOnlyOnce("提出延期");
    }

    @Test
    void tellsWhoActsOnAnOldPageWhatHappened() throws Exception {
        long id = officer.enter(Map.of());
        String seen = officer.seen(id);
        prepare(id, "not-held");
        Connection.Response late =
                head.press(id, "extend", seen, Map.of("days", "10", "reason", "须核对"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.parse().select(".alert").text()).contains("有了变化", "拟出答复");
    }

    @Test
    void takesTheSameFormOnce() throws Exception {
        var form = OfficeDesk.form(Map.of());
        String first = officer.visitor().post("/office/requests", form).header("Location");
        assertThat(officer.visitor().post("/office/requests", form).header("Location"))
                .isEqualTo(first);
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() throws Exception {
        var form = OfficeDesk.form(Map.of("name", "", "phone", "打不通", "description", "某项目批复"));
        Connection.Response answer = officer.visitor().post("/office/requests", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = answer.parse();
        assertThat(page.select(".problem").text()).contains("请填写姓名或名称", "电话只能有数字");
        assertThat(page.select("[name=description]").text()).isEqualTo("某项目批复");
    }

    @Test
    void letsNobodySignTheirOwnAnswerOrAnotherText() throws Exception {
        long id = officer.enter(Map.of());
        prepare(id, "open");
        Connection.Response other = leader.press(id, "sign", Map.of("shownHash", "0".repeat(64)));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(officer.press(id, "sign", Map.of("shownHash", shownHash(id))).statusCode())
                .isEqualTo(403);
        leader.done(id, "return", Map.of("reason", "请补充获取途径"));
        assertThat(officer.page(id)).contains("请补充获取途径", "办理中");
    }

    @Test
    void namesPeopleByTheirNames() throws Exception {
        Accounts accounts = bean(Accounts.class);
        String officerName = accounts.nameOf("officer");
        String leaderName = accounts.nameOf("leader");
        long id = officer.enter(Map.of());
        officer.done(id, "extend", Map.of("days", "10", "reason", "涉及的档案须调阅"));
        assertThat(head.page(id)).contains("提出人：" + officerName);
        head.done(id, "refuse-extension", Map.of("opinion", "无须延期"));
        prepare(id, "open");
        assertThat(leader.page(id)).contains("拟稿：" + officerName);
        assertThat(LetterReading.all(officer.visitor(), id, "呈批单"))
                .singleElement()
                .asString()
                .contains("承办人" + officerName);
        leader.done(id, "return", Map.of("reason", "请补充获取途径"));
        assertThat(officer.page(id))
                .contains(leaderName + " 退回了答复稿")
                .doesNotContain("officer", "leader", "unithead");
    }

    @Test
    void waitsForTheConfirmationOfAFax() throws Exception {
        long id = officer.enter(Map.of("cameBy", "fax", "wayWanted", "fax"));
        assertThat(officer.page(id)).contains("待确认收到", "期限还没有起算");
        officer.done(id, "confirm", Map.of());
        assertThat(officer.page(id)).contains("办理中", "逐日说明");
    }

    @Test
    void countsTheAnswerWhereItWasChosen() throws Exception {
        Visitor visitor = officer.visitor();
        String figures = "/office/requests/figures?body=MJ-BG";
        int before = cell(visitor.page(figures), "信访举报投诉类申请");
        long id = officer.enter(Map.of("applicantKind", "legal-service"));
        prepare(id, "petition");
        leader.done(id, "sign", Map.of("shownHash", shownHash(id)));
        officer.done(id, "deliver", Map.of("way", "desk"));
        Document page = visitor.page(figures);
        assertThat(cell(page, "信访举报投诉类申请")).isEqualTo(before + 1);
        String list = last(page, "tr:contains(信访举报投诉类申请) td").select("a").attr("href");
        assertThat(visitor.page(list).select("table.data tbody tr")).hasSize(before + 1);
    }

    @Test
    void findsTheRequestsOfAPersonByExactNameOnly() throws Exception {
        officer.enter(Map.of("name", "查找专用姓名"));
        Visitor visitor = officer.visitor();
        assertThat(found(visitor, "查找专用姓名")).isOne();
        assertThat(found(visitor, "查找专用")).isZero();
        assertThat(found(Visitor.named("cz.officer"), "查找专用姓名")).isZero();
    }

    @Test
    void keepsAReconsiderationAsAChildWithItsOwnClock() throws Exception {
        long id = officer.enter(Map.of());
        officer.done(id, "remedy", Map.of("kind", "reconsideration", "before", "明镜区人民政府"));
        Document page = officer.visitor().page("/office/requests/" + id);
        assertThat(page.select("#remedies").text()).contains("明镜区人民政府", "前答复或答辩");
        String child = last(page, "#remedies [name=child]").val();
        officer.done(id, "defend", Map.of("child", child));
        officer.done(id, "decide", Map.of("child", child, "result", "upheld"));
        assertThat(officer.page(id)).contains("结果维持");
        assertThat(
                        officer.press(id, "decide", Map.of("child", child, "result", "other"))
                                .statusCode())
                .isEqualTo(422);
    }

    private static Element last(Document page, String css) {
        return Objects.requireNonNull(page.select(css).last(), css);
    }

    private static int found(Visitor visitor, String exact) throws Exception {
        return visitor.post("/office/requests/find", Map.of("exact", exact))
                .parse()
                .select("table.data tbody tr")
                .size();
    }

    private static int cell(Document page, String row) {
        return Integer.parseInt(last(page, "tr:contains(" + row + ") td").text());
    }

    private static void prepare(long id, String outcome) throws Exception {
        Document draft = officer.press(id, "draft-reply", Map.of("outcome", outcome)).parse();
        String text = draft.select("#prepare [name=text]").text();
        assertThat(text).contains("申请收悉");
        officer.done(id, "prepare", Map.of("outcome", outcome, "text", text));
    }

    private static String shownHash(long id) throws Exception {
        return leader.visitor().page("/office/requests/" + id).select("[name=shownHash]").val();
    }
}
