package org.gongkai.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.gongkai.letter.handling.EndLetter;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// One letter through four bodies, as each of them sees it.
@Tag("slow")
class LetterLifeTest {

    private static Clerk officer;
    private static Clerk finance;
    private static Clerk head;

    @BeforeAll
    static void signIn() throws Exception {
        officer = Clerk.named("officer");
        finance = Clerk.named("cz.officer");
        head = Clerk.named("cz.unithead");
    }

    @Test
    void goesFromTheCallToTheFile() throws Exception {
        long id = officer.enter(Map.of("title", "补贴没有到账", "text", "今年的耕地补贴至今没有到账，请查一查是哪里耽误了。"));
        assertThat(officer.page(id)).contains("待甄别", "来信人甲", "耕地补贴", "逐日说明", "受理");
        assertThat(finance.status(id)).isEqualTo(403);

        officer.accepted(id, "complex");
        assertThat(officer.page(id)).contains("办理中", "复杂", "告知收到", "承诺 15 个工作日内答复，可延长 5 个工作日");

        returnedOnce(id);
        taken(id);
        helped(id);
        extended(id);
        answeredAfterBeingReturned(id);
        ratedLowAndAnsweredAgain(id);
        closed(id);
    }

    private static void returnedOnce(long id) throws Exception {
        officer.done(id, "give", Map.of("to", "MJ-CZ", "words", "请财政局核查"));
        assertThat(officer.page(id)).contains("等待区财政局接收").doesNotContain("拟写答复");
        assertThat(finance.page(id)).contains("接收办理", "请财政局核查", "退回");
        assertThat(finance.visitor().page("/office/letters").text()).contains("补贴没有到账");
        assertThat(finance.press(id, "send-back", Map.of()).parse().select(".problem").text())
                .contains("请写明理由");
        String place = finance.done(id, "send-back", Map.of("reason", "发放由乡镇负责"));
        assertThat(place).endsWith("/office/letters");
        assertThat(finance.visitor().page("/office/letters").select(".done").text())
                .contains("已退回");
        assertThat(finance.status(id)).isEqualTo(403);
        assertThat(officer.page(id)).contains("办理中", "发放由乡镇负责", "已退回");
    }

    private static void taken(long id) throws Exception {
        officer.done(id, "give", Map.of("to", "MJ-CZ", "words", "资金由财政局拨付，请办理"));
        finance.done(id, "take", Map.of());
        assertThat(finance.page(id)).contains("由区财政局办理", "拟写答复");
        assertThat(officer.page(id)).contains("由区财政局办理").doesNotContain("拟写答复");
    }

    private static void helped(long id) throws Exception {
        finance.done(
                id,
                "ask-help",
                Map.of(
                        "helper", "MJ-LY",
                        "asked", "请核对该户的卡号登记",
                        "helpBy", LocalDate.now().plusDays(3).toString()));
        Visitor street = Visitor.named("ly.officer");
        assertThat(street.page("/office").text()).contains("请核对该户的卡号登记");
        String place =
                Objects.requireNonNull(
                                street.page("/office/letters/helping")
                                        .selectFirst("a:containsOwn(请核对该户的卡号登记)"))
                        .attr("href");
        Document asked = street.page(place);
        assertThat(asked.select("main").text())
                .contains("请核对该户的卡号登记", "区财政局请求协办")
                .doesNotContain("来信人甲", "耕地补贴");
        assertThat(street.get("/office/letters/" + id).statusCode()).isEqualTo(403);

        Connection.Response early =
                finance.press(id, "prepare", Map.of("outcome", "solved", "text", "已补发。"));
        assertThat(early.statusCode()).isEqualTo(422);
        Document kept = early.parse();
        assertThat(kept.select(".alert").text()).contains("协办单位没有答复");
        assertThat(kept.select("[name=text]").text()).isEqualTo("已补发。");

        byte[] list = "登记表\n".getBytes(StandardCharsets.UTF_8);
        Connection.Response answered =
                street.to(place + "/answer")
                        .method(Connection.Method.POST)
                        .header("X-CSRF-TOKEN", street.token())
                        .data("seen", asked.select("[name=seen]").val())
                        .data("answer", "卡号登记有误，已更正")
                        .data("paper", "登记表.txt", new ByteArrayInputStream(list))
                        .execute();
        assertThat(answered.statusCode()).isEqualTo(302);
        assertThat(finance.page(id)).contains("卡号登记有误，已更正", "登记表.txt", "协办单位答复");
        String file = finance.document(id).select("#papers a").attr("href");
        assertThat(finance.visitor().get(file).body()).contains("登记表");
    }

    @Test
    void helpWithALetterThatWasTakenBackWaitsForNobody() throws Exception {
        long id = officer.enter(Map.of("title", "路灯不亮", "text", "巷口的路灯坏了半个月，请派人来修。"));
        officer.accepted(id, "complex");
        officer.done(
                id,
                "ask-help",
                Map.of(
                        "helper", "MJ-LY",
                        "asked", "请核实坏了几盏路灯",
                        "helpBy", LocalDate.now().plusDays(3).toString()));
        Visitor street = Visitor.named("ly.officer");
        assertThat(street.page("/office").text()).contains("请核实坏了几盏路灯");

        RunningServer.bean(EndLetter.class).withdraw(id);

        assertThat(street.page("/office").text()).doesNotContain("请核实坏了几盏路灯");
    }

    private static void extended(long id) throws Exception {
        String due = finance.document(id).select("#clock dd strong").text();
        finance.done(id, "extend", Map.of("days", "5", "reason", "须与银行核对"));
        assertThat(finance.page(id)).contains("等待科室负责人批准");
        assertThat(finance.press(id, "approve-extension", Map.of()).statusCode()).isEqualTo(403);
        assertThat(head.page(id)).contains("须与银行核对", "同意延期");
        head.done(id, "approve-extension", Map.of("opinion", "同意"));
        assertThat(finance.document(id).select("#clock dd strong").text()).isGreaterThan(due);
        assertThat(finance.document(id).select("#fold-extend")).isEmpty();
    }

    private static void answeredAfterBeingReturned(long id) throws Exception {
        finance.done(id, "prepare", Map.of("outcome", "solved", "text", "已经处理。"));
        assertThat(finance.page(id)).contains("等待审核");
        assertThat(finance.press(id, "approve", "1", Map.of()).statusCode()).isEqualTo(403);
        head.done(id, "return-reply", Map.of("reason", "请写明到账日期"));
        Document again = finance.document(id);
        assertThat(again.select("#reply").text()).contains("请写明到账日期");
        assertThat(again.select("#reply [name=text]").text()).isEqualTo("已经处理。");
        finance.done(id, "prepare", Map.of("outcome", "solved", "text", "补贴已于昨日补发到账。"));
        assertThat(head.document(id).select("#to-review").text()).isEqualTo("补贴已于昨日补发到账。");
        Connection.Response other = head.press(id, "approve", Map.of("shownHash", "0".repeat(64)));
        assertThat(other.parse().select(".alert").text()).contains("与您看到的不一致");
        head.approved(id);
        assertThat(officer.page(id)).contains("已答复", "补贴已于昨日补发到账。", "请写明到账日期");
    }

    private static void ratedLowAndAnsweredAgain(long id) throws Exception {
        finance.done(id, "call", Map.of("solved", "no", "level", "1", "words", "还是没有收到"));
        assertThat(finance.page(id)).contains("差评整改", "非常不满意", "还是没有收到", "差评联系", "差评整改");
        assertThat(finance.visitor().page("/office/letters?stage=rectify").text())
                .contains("补贴没有到账");
        finance.done(id, "contact", Map.of("words", "已电话说明，来信人同意再等三天"));
        finance.done(id, "prepare", Map.of("outcome", "solved", "text", "经与银行核对，补贴今日到账。"));
        head.approved(id);
        finance.done(id, "call", Map.of("solved", "yes", "level", "5", "words", "收到了"));
        assertThat(finance.page(id)).contains("第 2 次答复", "非常满意", "再次答复");
        assertThat(finance.document(id).select("#promises li"))
                .extracting(Element::text)
                .allSatisfy(line -> assertThat(line).contains("完成"));
    }

    private static void closed(long id) throws Exception {
        finance.done(id, "close", Map.of());
        assertThat(finance.page(id)).contains("材料已经归档").doesNotContain("来信人甲", "耕地补贴");
        assertThat(finance.visitor().page("/office/letters?stage=closed").text())
                .doesNotContain("补贴没有到账");
        Connection.Response opened =
                head.visitor()
                        .post(
                                "/office/letters/" + id + "/file/opening",
                                Map.of("purpose", "inspection", "reason", "年度抽查"));
        assertThat(opened.statusCode()).isEqualTo(302);
        assertThat(head.page(id)).contains("来信人甲", "年度抽查", "补贴今日到账");
        assertThat(finance.press(id, "take", "1", Map.of()).statusCode()).isIn(403, 422);
    }
}
