package org.gongkai.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.gongkai.casework.Acting;
import org.gongkai.casework.CameBy;
import org.gongkai.casework.Circle;
import org.gongkai.casework.Matter;
import org.gongkai.casework.MatterFacts;
import org.gongkai.casework.TakeIn;
import org.gongkai.organization.Bodies;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class ComposingTest {

    private static Newsroom officer;

    @BeforeAll
    static void signIn() throws Exception {
        officer = Newsroom.of("officer");
    }

    @Test
    void takesUpAVoiceWithOneClickHoweverOftenItIsPressed() throws Exception {
        long voice = Newsroom.voice("路灯不亮", "朗月路三盏路灯不亮，请尽快修。");
        long id = officer.start("信息快报");
        Document page = officer.page(id, "");
        assertThat(page.select("#candidates").text()).contains("路灯不亮", "LX-" + voice);
        officer.press(id, "add:voice:" + voice, page, Map.of());
        officer.press(id, "add:voice:" + voice, page, Map.of());
        Document now = officer.page(id, "");
        assertThat(now.select("fieldset.item")).hasSize(1);
        assertThat(now.select("[name^=headline-]").val()).isEqualTo("路灯不亮");
        assertThat(now.select("[name^=words-]").val()).isEqualTo("朗月路三盏路灯不亮，请尽快修。");
        assertThat(now.select("#candidates li:contains(LX-" + voice + ")").text()).contains("已选用");
    }

    @Test
    void looksForWordsWithoutPuttingThemIntoTheAddress() throws Exception {
        Newsroom.voice("井盖松动甲", "井盖松动");
        Newsroom.voice("树枝挡路乙", "树枝挡路");
        long id = officer.start("网情");
        Connection.Response answer = officer.press(id, "look", Map.of("seek", "井盖松动甲"));
        assertThat(answer.statusCode()).isEqualTo(200);
        String found = answer.parse().select("#candidates").text();
        assertThat(found).contains("井盖松动甲").doesNotContain("树枝挡路乙");
    }

    @Test
    void doesNotOverwriteWhatAnotherWindowSaved() throws Exception {
        long id = officer.start("信息快报");
        officer.press(id, "own", Map.of());
        String item = Newsroom.item(id);
        Document first = officer.page(id, "");
        Document second = officer.page(id, "");
        officer.press(id, "save", first, Map.of("headline-" + item, "第一个窗口写的"));

        Connection.Response late =
                officer.press(
                        id,
                        "save",
                        second,
                        Map.of("headline-" + item, "第二个窗口写的", "words-" + item, "第二个窗口的正文"));
        assertThat(late.statusCode()).isEqualTo(422);
        Document refused = late.parse();
        assertThat(refused.select(".alert").text()).contains("已经保存过");
        assertThat(refused.select("[name=headline-" + item + "]").val()).isEqualTo("第二个窗口写的");
        assertThat(refused.select("[name=words-" + item + "]").val()).isEqualTo("第二个窗口的正文");
        assertThat(officer.page(id, "").select("[name=headline-" + item + "]").val())
                .isEqualTo("第一个窗口写的");

        assertThat(officer.press(id, "overwrite", refused, Map.of()).statusCode()).isEqualTo(302);
        assertThat(officer.page(id, "").select("[name=headline-" + item + "]").val())
                .isEqualTo("第二个窗口写的");
    }

    @Test
    void keepsWhatWasTypedIntoAnItemThatAnotherWindowTookOut() throws Exception {
        long id = officer.start("信息快报");
        officer.press(id, "own", Map.of());
        String item = Newsroom.item(id);
        Document old = officer.page(id, "");
        officer.press(id, "remove:" + item, Map.of());
        Connection.Response answer =
                officer.press(id, "save", old, Map.of("words-" + item, "写了很久的一段话"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.parse().select("#typed").text()).contains("写了很久的一段话");
    }

    @Test
    void savesByItselfButNeverWhatWaitsForItsIssuer() throws Exception {
        long id = officer.submitted("信息快报", "自动保存", "自动保存的正文");
        String item = Newsroom.item(id);
        Document page = officer.page(id, "?edit=1");
        var fields =
                Map.of(
                        "saveCount",
                        page.select("[name=saveCount]").val(),
                        "title",
                        "",
                        "from",
                        page.select("[name=from]").val(),
                        "until",
                        page.select("[name=until]").val(),
                        "section-" + item,
                        "涉区舆情",
                        "headline-" + item,
                        "改过的标题",
                        "words-" + item,
                        "改过的正文");
        String autosave = "/office/bulletins/" + id + "/autosave";
        assertThat(officer.visitor().post(autosave, fields).statusCode()).isEqualTo(409);
        assertThat(officer.text(id)).contains("待签发", "自动保存的正文");

        officer.press(id, "save", Map.of("headline-" + item, "手工改过"));
        Document draft = officer.page(id, "");
        var again = new java.util.HashMap<>(fields);
        again.put("saveCount", draft.select("[name=saveCount]").val());
        assertThat(officer.visitor().post(autosave, again).statusCode()).isEqualTo(200);
        assertThat(officer.page(id, "").select("[name=headline-" + item + "]").val())
                .isEqualTo("改过的标题");
        assertThat(officer.visitor().post(autosave, fields).body()).doesNotContain("手工改过");
    }

    @Test
    void movesOnceForADoubleClick() throws Exception {
        long id = officer.start("信息快报");
        for (int i = 0; i < 3; i++) officer.press(id, "own", Map.of());
        String last = Newsroom.item(id);
        Document page = officer.page(id, "");
        officer.press(id, "up:" + last, page, Map.of());
        officer.press(id, "up:" + last, page, Map.of());
        assertThat(
                        officer.page(id, "")
                                .select("fieldset.item")
                                .eachAttr("id")
                                .indexOf("item-" + last))
                .isEqualTo(1);
    }

    @Test
    void saysBesideTheFieldWhatIsMissingBeforeItIsSubmitted() throws Exception {
        long id = officer.start("信息快报");
        assertThat(officer.press(id, "submit", Map.of()).parse().select(".alert").text())
                .contains("没有内容");
        officer.press(id, "own", Map.of());
        Connection.Response answer =
                officer.press(id, "submit", Map.of("headline-" + Newsroom.item(id), "只有标题"));
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = answer.parse();
        assertThat(page.select(".field.wrong textarea")).hasSize(1);
        assertThat(page.select("[name^=headline-]").val()).isEqualTo("只有标题");
    }

    @Test
    void takesUpNoComplaintAboutAnOfficialWhateverAModuleOffers() throws Exception {
        Matter complaint = taken(Circle.CONDUCT);
        long byNumber = Newsroom.voice("对工作人员的投诉", "不应出现的内容");
        SomeVoices.put(byNumber, complaint.number(), "对工作人员的投诉", "不应出现的内容");
        long id = officer.start("信息快报");
        Connection.Response refused = officer.press(id, "add:voice:" + byNumber, Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.parse().select(".alert").text()).contains("投诉工作人员");
        SomeVoices.put(complaint.id(), "别的编号", "同一件", "不应出现的内容");
        assertThat(officer.press(id, "add:voice:" + complaint.id(), Map.of()).statusCode())
                .isEqualTo(422);
        assertThat(officer.page(id, "").select("fieldset.item")).isEmpty();
    }

    @Test
    void doesNotIssueWhatBecameAComplaintAboutAnOfficial() throws Exception {
        Matter voice = taken(Circle.ORDINARY);
        SomeVoices.put(voice.id(), voice.number(), "后来成为投诉", "一件事");
        long id = officer.start("信息快报");
        officer.press(id, "add:voice:" + voice.id(), Map.of());
        officer.press(id, "submit", Map.of());
        bean(MatterFacts.class).aboutConduct(voice, voice.bodyId());
        Newsroom head = Newsroom.of("unithead");
        Connection.Response answer = head.issue(id);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.parse().select(".alert").text()).contains("投诉工作人员");
        assertThat(officer.text(id)).contains("待签发");
    }

    /// A matter of the kind that the voices of these tests are.
    private static Matter taken(Circle circle) {
        return bean(TakeIn.class)
                .take(
                        new TakeIn.Incoming(
                                SomeVoices.KIND,
                                bean(Bodies.class).find("MJ-BG").orElseThrow().id(),
                                null,
                                CameBy.DESK,
                                Instant.now(),
                                null,
                                null,
                                "work",
                                Acting.BODY,
                                "officer",
                                UUID.randomUUID().toString(),
                                null,
                                circle))
                .matter();
    }
}
