package org.gongkai.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.gongkai.RunningServer;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The buttons of a letter's page: once, not from an old page, and nothing typed is lost.
@Tag("slow")
class LetterButtonsTest {

    private static Clerk officer;
    private static Clerk head;

    @BeforeAll
    static void signIn() throws Exception {
        officer = Clerk.named("officer");
        head = Clerk.named("unithead");
    }

    @Test
    void doADoubleClickOnce() throws Exception {
        long id = officer.enter(Map.of());
        String seen = officer.seen(id);
        var fields = Map.of("kind", "complaint", "complexity", "simple");
        assertThat(officer.press(id, "accept", seen, fields).statusCode()).isEqualTo(302);
        assertThat(officer.press(id, "accept", seen, fields).statusCode()).isEqualTo(302);
        assertThat(officer.document(id).select("#timeline li strong"))
                .extracting(Element::text)
                .containsOnlyOnce("受理");
    }

    @Test
    void doNotTakeAnotherChoiceForADoubleClick() throws Exception {
        long id = officer.enter(Map.of());
        String seen = officer.seen(id);
        var simple = Map.of("kind", "complaint", "complexity", "simple");
        var complex = Map.of("kind", "complaint", "complexity", "complex");
        assertThat(officer.press(id, "accept", seen, simple).statusCode()).isEqualTo(302);
        Connection.Response other = officer.press(id, "accept", seen, complex);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.parse().select(".alert").text()).contains("又有进展");
    }

    @Test
    void tellWhoActsOnAnOldPageWhatHappened() throws Exception {
        long id = officer.enter(Map.of());
        String seen = officer.seen(id);
        officer.accepted(id, "simple");
        Connection.Response late =
                head.press(id, "prepare", seen, Map.of("outcome", "solved", "text", "写了很久的答复"));
        assertThat(late.statusCode()).isEqualTo(422);
        Document page = late.parse();
        assertThat(page.select(".alert").text()).contains("又有进展", "受理");
        assertThat(page.select("#typed").text()).contains("写了很久的答复");
    }

    @Test
    void keepWhatWasTypedBesideWhatIsWrong() throws Exception {
        long id = officer.enter(Map.of());
        officer.accepted(id, "complex");
        Connection.Response answer =
                officer.press(id, "extend", Map.of("days", "99", "reason", "须现场勘查"));
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = answer.parse();
        assertThat(page.select("#fold-extend .problem").text()).contains("1 到 5");
        assertThat(page.select("#fold-extend [name=reason]").text()).isEqualTo("须现场勘查");
        assertThat(page.select("#fold-classify [name=reason]").text())
                .as("only in the form it was typed into")
                .isEmpty();
        String link = page.select(".alert a").attr("href");
        assertThat(page.select(link)).hasSize(1);
    }

    @Test
    void areNamedOnceEach() throws Exception {
        long id = officer.enter(Map.of());
        officer.accepted(id, "complex");
        assertThat(officer.document(id).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void beginAnAnswerFromAHint() throws Exception {
        long id = officer.enter(Map.of("title", "要一份文件", "text", "我要申请公开明镜路改造工程的立项批复文件，请提供复印件。"));
        Document page = officer.document(id);
        assertThat(page.select("#hints").text()).contains("像是政府信息公开申请");
        String link = page.select("#hints a[href*=outcome]").attr("href").replaceFirst("#.*", "");
        Document begun = officer.visitor().page(link);
        assertThat(begun.select("#reply [name=outcome] [selected]").val()).isEqualTo("to-request");
        assertThat(begun.select("#reply [name=text]").text())
                .contains("来信人甲", "/request/new", "第二十九条", "明镜区人民政府办公室");
        FormElement form = RunningServer.form(begun, "form[action$=/prepare]");
        Connection.Response sent = form.submit().followRedirects(false).execute();
        assertThat(sent.statusCode()).isEqualTo(302);
        head.approved(id);
        assertThat(officer.page(id)).contains("不受理：属于政府信息公开申请", "已答复");
    }

    @Test
    void fillInATemplateAndKeepWhatWasWritten() throws Exception {
        long template =
                RunningServer.bean(JdbcClient.class)
                        .sql(
                                """
                                INSERT INTO letter.template (body_id, name, outcome, text)
                                SELECT id, '路灯', 'solved', '{称呼}：{编号}的路灯已修好。{单位}'
                                FROM organization.body WHERE code = 'MJ-BG'
                                ON CONFLICT (body_id, name) DO UPDATE SET outcome = 'solved'
                                RETURNING id
                                """)
                        .query(Long.class)
                        .single();
        long id = officer.enter(Map.of());
        officer.accepted(id, "simple");
        String place = "/office/letters/" + id;
        Document begun = officer.visitor().page(place + "?template=" + template);
        String number = Objects.requireNonNull(begun.select(".trail span").last()).text();
        assertThat(begun.select("#reply [name=text]").text())
                .contains("来信人甲：" + number + "的路灯已修好。示例市明镜区人民政府办公室");
        assertThat(begun.select("#reply [name=outcome] [selected]").val()).isEqualTo("solved");

        Document added =
                officer.press(
                                id,
                                "draft",
                                Map.of("text", "自己写的一段", "template", Long.toString(template)))
                        .parse();
        assertThat(added.select("#reply [name=text]").text()).contains("自己写的一段", "的路灯已修好");
        Document kept =
                officer.press(id, "draft", Map.of("text", "自己写的一段", "outcome", "planned")).parse();
        assertThat(kept.select("#reply [name=text]").text()).isEqualTo("自己写的一段");
    }

    @Test
    void letAnUpheldAppealStandWithoutASecondRating() throws Exception {
        long id = officer.enter(Map.of());
        officer.accepted(id, "simple");
        officer.done(id, "prepare", Map.of("outcome", "explained", "text", "路灯已报修。"));
        head.approved(id);
        officer.done(id, "call", Map.of("solved", "no", "level", "1"));
        officer.done(id, "appeal", Map.of("reason", "来信人把电话打错了地方"));
        assertThat(officer.press(id, "uphold-appeal", Map.of("words", "成立")).statusCode())
                .isEqualTo(403);
        Clerk supervisor = Clerk.named("supervisor");
        assertThat(supervisor.page(id)).contains("来信人把电话打错了地方");
        supervisor.done(id, "uphold-appeal", Map.of("words", "录音属实"));
        assertThat(officer.page(id)).contains("已答复", "申诉成立", "不计");
        Connection.Response again =
                officer.press(id, "call", Map.of("solved", "yes", "level", "5"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.parse().select(".alert").text()).contains("已经评价过");
    }
}
