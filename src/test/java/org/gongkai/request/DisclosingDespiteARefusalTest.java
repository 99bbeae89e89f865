package org.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Art. 32: a third party refuses, and the body decides.
@Tag("slow")
class DisclosingDespiteARefusalTest {

    private static OfficeDesk officer;
    private static OfficeDesk leader;

    @BeforeAll
    static void signIn() throws Exception {
        officer = OfficeDesk.of("officer");
        leader = OfficeDesk.of("leader");
    }

    @Test
    void tellsTheThirdPartyWhatAndWhyWithTheSignature() throws Exception {
        long id = officer.enter(Map.of());
        String first = consult(id, "third-party", "甲排污公司", "排污口监测数据");
        answer(id, first, "refuses", "属于商业秘密");
        String second = consult(id, "third-party", "乙评估公司", "评估报告全文");
        answer(id, second, "refuses", "不便公开");

        assertThat(prepare(id, "open").parse().select("#f-outcome-problem").text())
                .contains("写明不采纳的理由");
        officer.done(id, "set-aside", Map.of("consultation", first, "despite", "关系周边居民的饮水安全"));
        assertThat(prepare(id, "open").statusCode()).as("the second one stands").isEqualTo(422);
        officer.done(id, "set-aside", Map.of("consultation", second, "despite", "结论已被多方引用"));
        assertThat(prepare(id, "open").statusCode()).isEqualTo(302);
        assertThat(leader.page(id)).contains("关系周边居民的饮水安全", "结论已被多方引用");
        assertThat(told(id)).isEmpty();

        sign(id);
        assertThat(told(id)).hasSize(2);
        assertThat(told(id).getFirst())
                .contains("甲排污公司", "排污口监测数据", "关系周边居民的饮水安全", "第三十二条")
                .doesNotContain("申请人甲", "评估报告", "乙评估公司");
        assertThat(told(id).getLast()).contains("乙评估公司", "评估报告全文", "结论已被多方引用");
    }

    @Test
    void tellsNothingWhenTheRefusalPrevails() throws Exception {
        long id = officer.enter(Map.of());
        String one = consult(id, "third-party", "丙设计公司", "设计图纸");
        answer(id, one, "refuses", "属于商业秘密");
        assertThat(prepare(id, "third-party").statusCode()).isEqualTo(302);
        sign(id);
        assertThat(told(id)).isEmpty();
    }

    @Test
    void mayDiscloseTheRestWhenOnlyThePartObjectedToIsWithheld() throws Exception {
        long id = officer.enter(Map.of());
        String one = consult(id, "third-party", "丁造价公司", "单价构成");
        answer(id, one, "refuses", "属于商业秘密");
        officer.done(
                id,
                "prepare",
                Map.of(
                        "outcome", "partly-open",
                        "text", "答复内容",
                        "part-1", "单价构成",
                        "ground-1", "third-party"));
        sign(id);
        assertThat(told(id)).isEmpty();
    }

    @Test
    void setsNothingAsideThatWasNotRefused() throws Exception {
        long id = officer.enter(Map.of());
        String one = consult(id, "co-maker", "某区住建局", "联合批复");
        answer(id, one, "refuses", "尚未生效");
        Connection.Response answer =
                officer.press(id, "set-aside", Map.of("consultation", one, "despite", "应当公开"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(prepare(id, "open").statusCode()).isEqualTo(302);
    }

    @Test
    void keepsEachAnswerAsAConfirmationInTheNameOfWhoGaveIt() throws Exception {
        long id = officer.enter(Map.of());
        String first = consult(id, "third-party", "甲排污公司", "排污口监测数据");
        String second = consult(id, "third-party", "乙评估公司", "评估报告全文");
        answer(id, second, "agrees", "");
        answer(id, first, "refuses", "属于商业秘密");
        var letters = LetterReading.all(officer.visitor(), id, "征求意见确认函");
        assertThat(letters).hasSize(2);
        assertThat(letters.getFirst())
                .contains("乙评估公司", "评估报告全文", "同意公开")
                .doesNotContain("甲排污公司", "申请人甲");
        assertThat(letters.getLast()).contains("甲排污公司", "不同意公开", "属于商业秘密");
        Document page = officer.visitor().page("/office/requests/" + id);
        assertThat(page.select("#papers li:contains(确认函)").eachText())
                .allMatch(line -> line.contains("仅内部可见"));
    }

    @Test
    void givesTheRegisterSheetAsItStandsAndKeepsItWithTheFile() throws Exception {
        long id = officer.enter(Map.of("name", "登记表申请人"));
        String register = "/office/requests/" + id + "/register?format=pdf";
        assertThat(LetterReading.text(officer.visitor().get(register).bodyAsBytes()))
                .contains("登记表申请人", "办理中", "明镜湖公园改造工程");
        for (String format : new String[] {"docx", "ofd"}) {
            Connection.Response file =
                    officer.visitor().get("/office/requests/" + id + "/register?format=" + format);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        }
        prepare(id, "open");
        sign(id);
        officer.done(id, "deliver", Map.of("way", "desk"));
        officer.done(id, "archive", Map.of());
        OfficeDesk head = OfficeDesk.of("unithead");
        head.visitor()
                .post(
                        "/office/requests/" + id + "/file/opening",
                        Map.of(
                                "formKey",
                                java.util.UUID.randomUUID().toString(),
                                "purpose",
                                "inspection",
                                "reason",
                                "看登记表"));
        assertThat(LetterReading.all(head.visitor(), id, "申请登记表"))
                .singleElement()
                .asString()
                .contains("已归档", "予以公开", "公开复〔", "保管至");
    }

    private static java.util.List<String> told(long id) throws Exception {
        return LetterReading.all(officer.visitor(), id, "政府信息公开告知书");
    }

    private static String consult(long id, String kind, String name, String about)
            throws Exception {
        officer.done(
                id,
                "consult",
                Map.of("kind", kind, "name", name, "phone", "0570-8888888", "about", about));
        Document page = officer.visitor().page("/office/requests/" + id);
        Element card = page.select("#consultations article:contains(" + name + ")").first();
        return Objects.requireNonNull(card).select("[name=consultation]").val();
    }

    private static void answer(long id, String consultation, String answer, String words)
            throws Exception {
        officer.done(
                id,
                "consult-answer",
                Map.of("consultation", consultation, "answer", answer, "words", words));
    }

    private static Connection.Response prepare(long id, String outcome) throws Exception {
        return officer.press(id, "prepare", Map.of("outcome", outcome, "text", "答复内容"));
    }

    private static void sign(long id) throws Exception {
        String hash =
                leader.visitor().page("/office/requests/" + id).select("[name=shownHash]").val();
        leader.done(id, "sign", Map.of("shownHash", hash));
    }
}
