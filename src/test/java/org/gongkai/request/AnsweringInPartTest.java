package org.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.RunningServer;
import org.gongkai.casework.Matters;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// An answer with files, and one that gives a part and withholds the rest.
@Tag("slow")
class AnsweringInPartTest {

    private static OfficeDesk officer;
    private static OfficeDesk leader;

    @BeforeAll
    static void signIn() throws Exception {
        officer = OfficeDesk.of("officer");
        leader = OfficeDesk.of("leader");
    }

    @Test
    void namesEachPartThatIsWithheldAndItsGround() throws Exception {
        long id = officer.enter(Map.of());
        var fields = new HashMap<String, String>();
        fields.put("outcome", "partly-open");
        fields.put("text", "现将可以公开的部分提供给您。");

        Connection.Response nothing = officer.press(id, "prepare", fields);
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.parse().select("#f-withheld .problem").text()).contains("哪些部分不予公开");
        fields.put("part-1", "附件二中的联系人电话");
        Connection.Response noGround = officer.press(id, "prepare", fields);
        assertThat(noGround.statusCode()).isEqualTo(422);
        Document kept = noGround.parse();
        assertThat(kept.select("[name=part-1]").val()).isEqualTo("附件二中的联系人电话");
        assertThat(kept.select("[name=text]").text()).contains("可以公开的部分");
        fields.put("ground-1", "third-party");
        fields.put("part-2", "会议讨论记录");
        fields.put("ground-2", "in-process");
        officer.done(id, "prepare", fields);

        Document page = leader.visitor().page("/office/requests/" + id);
        assertThat(page.select(".act").text()).contains("附件二中的联系人电话", "会议讨论记录");
        sign(id);
        assertThat(replyOf(id)).contains("附件二中的联系人电话", "会议讨论记录", "第15条", "第16条", "未予提供的部分");
    }

    @Test
    void withholdsNothingWhenItGivesEverything() throws Exception {
        long id = officer.enter(Map.of());
        Connection.Response answer =
                officer.press(
                        id,
                        "prepare",
                        Map.of(
                                "outcome", "open",
                                "text", "现随函提供。",
                                "part-1", "一部分",
                                "ground-1", "in-process"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.parse().select("[role=alert]").text()).contains("部分公开");
    }

    @Test
    void sendsTheFilesThatWereTickedAndNoOthers() throws Exception {
        long id = officer.enter(Map.of("wayWanted", "online"));
        Document drafted = upload(id, "合同.txt", "甲方乙方丙方").parse();
        upload(id, "内部说明.txt", "不给");
        assertThat(drafted.select("[type=checkbox][name^=file-]")).hasSize(1);
        String wanted = drafted.select("[type=checkbox][name^=file-]").attr("name");
        officer.done(
                id,
                "prepare",
                Map.of("outcome", "open", "text", "现随函提供。", "prepared", "1", wanted, "1"));

        String code = bean(Matters.class).queryCode(bean(Matters.class).get(id));
        Connection applicant = RunningServer.anybody();
        applicant
                .newRequest(RunningServer.address() + "/request/follow")
                .method(Connection.Method.POST)
                .data("code", code)
                .execute();
        assertThat(mine(applicant).select("main").text()).doesNotContain("合同.txt");
        sign(id);

        Document mine = mine(applicant);
        assertThat(mine.select("main").text()).contains("合同.txt").doesNotContain("内部说明");
        String link = mine.select("a:contains(合同.txt)").attr("href");
        assertThat(applicant.newRequest(RunningServer.address() + link).execute().body())
                .contains("甲方乙方丙方");
        assertThat(replyOf(id)).contains("附件", "合同.txt").doesNotContain("内部说明");
    }

    @Test
    void keepsWhatWasTypedWhenAFileIsRefused() throws Exception {
        long id = officer.enter(Map.of());
        Connection.Response answer =
                officer.visitor()
                        .to("/office/requests/" + id + "/draft-reply")
                        .method(Connection.Method.POST)
                        .header("X-CSRF-TOKEN", officer.visitor().token())
                        .data("seen", officer.seen(id))
                        .data("outcome", "open")
                        .data("text", "写了一半的答复")
                        .data("file", "表.pdf", new ByteArrayInputStream(new byte[] {'M', 'Z', 0}))
                        .execute();
        assertThat(answer.statusCode()).isEqualTo(422);
        Document kept = answer.parse();
        assertThat(kept.select("#f-file .problem").text()).isNotEmpty();
        assertThat(kept.select("[name=text]").text()).contains("写了一半的答复");
    }

    @Test
    void becomesAPublicationInOneStep() throws Exception {
        long id = officer.enter(Map.of("wayWanted", "online", "proactiveAsked", "1"));
        Document drafted = upload(id, "批复.txt", "同意立项").parse();
        String file = drafted.select("[type=checkbox][name^=file-]").attr("name");
        officer.done(
                id,
                "prepare",
                Map.of("outcome", "open", "text", "项目于2025年立项。", "prepared", "1", file, "1"));
        sign(id);
        Document page = officer.visitor().page("/office/requests/" + id);
        assertThat(page.select("form[action$=make-proactive]").text()).contains("申请人建议主动公开");

        Connection.Response begun = officer.press(id, "make-proactive", Map.of());
        assertThat(begun.statusCode()).isEqualTo(302);
        String draft = String.valueOf(begun.header("Location")).replaceAll("^https?://[^/]+", "");
        Document editor = officer.visitor().page(draft);
        assertThat(editor.select("[name=title]").val())
                .as("what the applicant wrote stays sealed")
                .contains("请填写标题")
                .doesNotContain("明镜湖公园改造工程");
        assertThat(editor.select("[name=html]").text()).contains("项目于2025年立项");
        assertThat(editor.text()).contains("批复.txt");
        assertThat(officer.page(id)).contains("正在起草", "主动公开信息移送明细表");
        assertThat(officer.press(id, "make-proactive", Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void leavesOutAgainWhatWasLeftOutOnPurpose() throws Exception {
        long id = officer.enter(Map.of());
        String whole = ticked(upload(id, "未遮盖.txt", "全文").parse());
        String masked = ticked(upload(id, "已遮盖.txt", "遮盖后").parse());
        officer.done(
                id,
                "prepare",
                Map.of("outcome", "open", "text", "请看附件。", "prepared", "1", masked, "1"));
        leader.done(id, "return", Map.of("reason", "措辞"));

        Document again = officer.press(id, "draft-reply", Map.of("outcome", "open")).parse();
        assertThat(again.select("[name=" + masked + "]").hasAttr("checked")).isTrue();
        assertThat(again.select("[name=" + whole + "]").hasAttr("checked")).isFalse();
    }

    private static String ticked(Document form) {
        return form.select("[type=checkbox][name^=file-][checked]").attr("name");
    }

    private static Connection.Response upload(long id, String name, String content)
            throws Exception {
        Connection.Response answer =
                officer.visitor()
                        .to("/office/requests/" + id + "/draft-reply")
                        .method(Connection.Method.POST)
                        .header("X-CSRF-TOKEN", officer.visitor().token())
                        .data("seen", officer.seen(id))
                        .data("outcome", "open")
                        .data(
                                "file",
                                name,
                                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))
                        .execute();
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private static Document mine(Connection applicant) throws Exception {
        return applicant.newRequest(RunningServer.address() + "/request/mine").get();
    }

    private static void sign(long id) throws Exception {
        String hash =
                leader.visitor().page("/office/requests/" + id).select("[name=shownHash]").val();
        leader.done(id, "sign", Map.of("shownHash", hash));
    }

    private static String replyOf(long id) throws Exception {
        return LetterReading.all(officer.visitor(), id, "答复书").getLast();
    }
}
