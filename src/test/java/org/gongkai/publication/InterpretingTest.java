package org.gongkai.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An interpretation and what it interprets, tied in the office and seen on both public pages.
@Tag("slow")
class InterpretingTest {

    private static final String RULES = "既有住宅加装电梯";

    private final Editions editions = RunningServer.bean(Editions.class);
    private final JdbcClient jdbc = RunningServer.bean(JdbcClient.class);

    @Test
    void aStreetChoosesADocumentOfTheDistrictAndBothPagesShowIt() throws Exception {
        Visitor officer = Visitor.named("ly.officer");
        long edition = interpretation(officer, "加装电梯怎么办：街道一图读懂");
        String place = "/office/editions/" + edition;

        Document found = press(officer, place, "seek", RULES);
        assertThat(found.select("#interprets .linked-list a").text()).contains(RULES);
        String take = found.select("#interprets .linked-list button").val();
        Document chosen = press(officer, place, take, "");
        assertThat(chosen.select("#interprets .linked-document").text()).contains(RULES);
        long rules = Objects.requireNonNull(editions.get(edition).interpretsId());

        officer.completed(edition, "<p>三步办成。</p>").submit().data("then", "submit").execute();
        for (String person : new String[] {"ly.unithead", "ly.secrecy", "ly.leader"}) {
            Visitor reviewer = Visitor.named(person);
            Document shown = reviewer.page(place);
            assertThat(shown.select("#interprets").text()).contains(RULES);
            var decision =
                    Map.of(
                            "outcome",
                            "approve",
                            "shownStep",
                            shown.select("[name=shownStep]").val(),
                            "shownHash",
                            shown.select("[name=shownHash]").val());
            reviewer.post(place + "/decision", decision);
        }
        Visitor.named("ly.leader").post(place + "/publish", Map.of());

        Visitor citizen = Visitor.nobody();
        long own = editions.get(edition).documentId();
        assertThat(citizen.page("/d/" + own).select("a[href='/d/" + rules + "']").text())
                .contains(RULES);
        assertThat(citizen.page("/d/" + rules).select("a[href='/d/" + own + "']").text())
                .contains("一图读懂");
        assertThat(Visitor.named("mj.officer").page("/office/editions/" + live(rules)).text())
                .contains("对本文件的解读");
    }

    @Test
    void nobodyInterpretsADocumentOfAnotherBodyBesideThem() throws Exception {
        Visitor officer = Visitor.named("ly.officer");
        long edition = interpretation(officer, "解读别人的文件");
        long beside =
                jdbc.sql(
                                """
                                SELECT min(id) FROM publication.public_document
                                WHERE body_code = 'MJ-DX' AND kind <> 'interpretation'
                                """)
                        .query(Long.class)
                        .single();
        String title =
                jdbc.sql("SELECT title FROM publication.public_document WHERE id = ?")
                        .param(beside)
                        .query(String.class)
                        .single();

        String place = "/office/editions/" + edition;
        assertThat(press(officer, place, "seek", title).select("#interprets").text())
                .contains("没有含");
        Connection.Response answer = pressed(officer, place, "interpret-" + beside, "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.parse().select("#interprets .problem").text()).contains("上级机关");
        assertThat(editions.get(edition).interpretsId()).isNull();
    }

    @Test
    void oneButtonStartsAnInterpretationThatIsTiedAlready() throws Exception {
        Visitor officer = Visitor.named("mj.officer");
        long rules =
                jdbc.sql(
                                "SELECT id FROM publication.public_document WHERE body_code = 'MJ' AND title LIKE ?")
                        .param("%" + RULES + "实施办法%")
                        .query(Long.class)
                        .single();
        Document page = officer.page("/office/editions/" + live(rules));
        FormElement form = RunningServer.form(page, "form[action$='/interpretation']");

        String place = Objects.requireNonNull(form.submit().execute().header("Location"));
        form.submit().execute();

        long edition = Long.parseLong(place.replaceAll("\\D", ""));
        Edition draft = editions.get(edition);
        assertThat(draft.interpretsId()).isEqualTo(rules);
        assertThat(draft.content().kind()).isEqualTo(DocumentKind.INTERPRETATION);
        assertThat(draft.content().title()).startsWith("《").doesNotContain("通知").endsWith("》解读");
        assertThat(officer.page(place).select("#interprets .linked-document").text())
                .contains(RULES);
        long drafts =
                jdbc.sql(
                                """
                                SELECT count(*) FROM publication.edition
                                WHERE interprets_id = ? AND state = 'draft'
                                """)
                        .param(rules)
                        .query(Long.class)
                        .single();
        assertThat(drafts).as("a form sent twice starts one").isOne();
    }

    @Test
    void theTieIsPartOfWhatWasSigned() throws Exception {
        Visitor officer = Visitor.named("officer");
        long edition = interpretation(officer, "送审之后换了原文件的解读");
        String place = "/office/editions/" + edition;
        officer.completed(edition, "<p>要点。</p>").submit().data("then", "submit").execute();
        String shown = Visitor.named("unithead").page(place).select("[name=shownHash]").val();
        jdbc.sql(
                        """
                        UPDATE publication.edition
                        SET interprets_id = (SELECT min(id) FROM publication.public_document) WHERE id = ?
                        """)
                .param(edition)
                .update();

        var decision = Map.of("outcome", "approve", "shownStep", "unit-head", "shownHash", shown);
        Connection.Response answer = Visitor.named("unithead").post(place + "/decision", decision);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("内容在您打开之后有改动");
    }

    private static long interpretation(Visitor officer, String title) throws IOException {
        long edition = officer.draft(title);
        FormElement form = officer.completed(edition, "<p>三步办成。</p>");
        form.select("[name=kind] option").removeAttr("selected");
        form.select("[name=kind] option[value=interpretation]").attr("selected", "selected");
        form.submit().data("then", "save").execute();
        return edition;
    }

    /// Presses a button of the draft's form and goes on to where it leads.
    private static Document press(Visitor officer, String place, String button, String words)
            throws IOException {
        Connection.Response answer = pressed(officer, place, button, words);
        return officer.page(Objects.requireNonNull(answer.header("Location")));
    }

    private static Connection.Response pressed(
            Visitor officer, String place, String button, String words) throws IOException {
        Document page = officer.page(place);
        page.select("[name=seek]").val(words);
        return RunningServer.form(page, "#draft").submit().data("then", button).execute();
    }

    private long live(long document) {
        return jdbc.sql("SELECT edition_id FROM publication.public_document WHERE id = ?")
                .param(document)
                .query(Long.class)
                .single();
    }
}
