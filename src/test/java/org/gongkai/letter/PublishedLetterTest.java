package org.gongkai.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.gongkai.casework.Matters;
import org.gongkai.organization.Actor;
import org.gongkai.publication.RecordPublished;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class PublishedLetterTest {

    private static Clerk officer;

    @BeforeAll
    static void signIn() throws Exception {
        officer = Clerk.named("officer");
    }

    @Test
    void becomesADocumentWithoutWhatTellsWhoWroteIt() throws Exception {
        long id = answered(Map.of("consent", "yes"));
        Document page = officer.document(id);
        FormElement form = RunningServer.form(page, "form[action$=make-public]");
        assertThat(form.select("[name=question]").text())
                .contains("我是某某，电话****，门前的路灯不亮")
                .doesNotContain("来信人甲", "13900005678");
        assertThat(form.select("[name=answer]").text()).isEqualTo("路灯已于昨日修好。");
        assertThat(form.submit().followRedirects(false).execute().statusCode()).isEqualTo(302);

        String draft = officer.document(id).select("#made-public a").attr("href");
        Document editor = officer.visitor().page(draft);
        assertThat(editor.select("[name=kind] [selected]").val()).isEqualTo("letter-reply");
        String html = editor.select("[name=html]").text();
        assertThat(html).contains("路灯已于昨日修好").doesNotContain("来信人甲", "13900005678");
        published(Long.parseLong(draft.replaceAll(".*/", "")), html);

        Document after = officer.document(id);
        assertThat(after.select("#made-public").text()).contains("已经公开选登");
        assertThat(after.select("#timeline").text()).contains("已公开选登", "/d/");
        assertThat(bean(Matters.class).get(id).published()).isTrue();
        String place = after.select("#made-public a[href^=/d/]").attr("href");
        Visitor anybody = Visitor.nobody();
        assertThat(anybody.page(place).text()).contains("路灯已于昨日修好");
        assertThat(anybody.page("/open/columns/letter-reply").select("a[href=" + place + "]"))
                .hasSize(1);
    }

    @Test
    void needsTheConsentOfTheWriter() throws Exception {
        long id = answered(Map.of());
        Document page = officer.document(id);
        assertThat(page.select("form[action$=make-public]")).isEmpty();
        assertThat(page.text()).contains("来信人没有同意公开");
        var words = Map.of("title", "题", "question", "问", "answer", "答");
        assertThat(officer.press(id, "make-public", words).statusCode()).isEqualTo(422);
    }

    private static long answered(Map<String, String> differing) throws Exception {
        var all = new java.util.HashMap<>(differing);
        all.put("text", "我是来信人甲，电话13900005678，门前的路灯不亮，请修一修。");
        long id = officer.enter(all);
        officer.accepted(id, "simple");
        officer.done(
                id,
                "prepare",
                Map.of(
                        "outcome", "solved",
                        "text", "来信人甲：\n路灯已于昨日修好。\n示例市明镜区人民政府办公室\n2026年11月2日"));
        Clerk.named("unithead").approved(id);
        return id;
    }

    private static void published(long edition, String html) throws Exception {
        officer.visitor().completed(edition, html).submit().execute();
        bean(RecordPublished.class)
                .publish(Actor.SYSTEM, edition, List.of(), bean(Clock.class).instant(), "另一网站");
    }
}
