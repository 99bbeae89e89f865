package org.gongkai.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Texts meant to harm, typed into every form. Nothing of them ever runs, and nothing breaks.
@Tag("slow")
class HostileTextTest {

    private static final List<String> FIELDS =
            List.of(
                    "title",
                    "docNumber",
                    "keywords",
                    "summary",
                    "attributeGround",
                    "attributeReason");

    static Stream<String> texts() {
        return Stream.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "<a href=\"javascript:alert(1)\">此处</a>",
                "<a href=\"java\tscript:alert(1)\">此处</a>",
                "</textarea></script><svg/onload=alert(1)>",
                "]]><!--<iframe srcdoc='<script>alert(1)</script>'>",
                "${7*7} #{7*7} {{7*7}} @{7*7} <%= 7*7 %> !{7*7} {0}",
                "\u0001\u0002\b\u001B[31m\u007F\u0085",
                "\u202E\u2066\u200F\uFEFF倒写\u202C",
                "\uD83D\uDE00\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD840\uDC00\uD869\uDED6",
                "前\0后",
                "'; DROP TABLE publication.edition; --",
                "\\' OR '1'='1' /* ? :name %s $1",
                "=cmd|' /C calc'!A0");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void neverRunsInADraft(String text) throws Exception {
        Visitor officer = Visitor.named("dx.officer");
        long edition = officer.draft("怪字" + text);
        FormElement form = officer.completed(edition, "<p>正文</p><p>" + text + "</p>");
        for (String field : FIELDS) form.select("[name=" + field + "]").val(fitting(field, text));
        Connection.Response saved = form.submit().data("then", "save").execute();
        assertThat(saved.statusCode()).as(problems(saved)).isEqualTo(302);
        String place = "/office/editions/" + edition;
        harmless(officer, place);
        harmless(officer, place + "/findings");
        harmless(officer, "/office/documents");
        harmless(officer, "/office");
        assertThat(officer.get("/office/documents.csv").body()).doesNotContain("\n=cmd", ",=cmd");
        Visitor supervisor = Visitor.named("supervisor");
        harmless(supervisor, place);
        harmless(supervisor, "/office/audit");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isTakenByTheAutosave(String text) throws Exception {
        Visitor officer = Visitor.named("dx.officer");
        long edition = officer.draft("自动保存");
        String json =
                "{\"saveCount\": 0, \"title\": \"自动保存\", \"summary\": %s}".formatted(quoted(text));
        Connection.Response answer =
                officer.to("/office/editions/" + edition + "/autosave")
                        .method(Connection.Method.POST)
                        .header("X-CSRF-TOKEN", officer.token())
                        .header("Content-Type", "application/json")
                        .requestBody(json)
                        .execute();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void neverRunsInReasonsAndOpinions(String text) throws Exception {
        Visitor officer = Visitor.named("dx.officer");
        long edition = officer.draft("理由和意见里的怪字");
        String place = "/office/editions/" + edition;
        officer.completed(edition, "<p>联系电话13912345678，身份证号11010519491231002X。</p>")
                .submit()
                .data("then", "save")
                .execute();
        for (long finding : findings(edition)) {
            FormElement draft = RunningServer.form(officer.page(place), "#draft");
            draft.select("[name=reason-" + finding + "]").val("理由" + text);
            Connection.Response waived = draft.submit().data("then", "waive-" + finding).execute();
            assertThat(waived.statusCode()).as(problems(waived)).isEqualTo(302);
        }
        FormElement form = RunningServer.form(officer.page(place), "#draft");
        Connection.Response sent = form.submit().data("then", "submit").execute();
        assertThat(sent.statusCode()).as(problems(sent)).isEqualTo(302);
        Visitor head = Visitor.named("dx.unithead");
        Connection.Response back = head.decide(place, "return", "意见" + text);
        assertThat(back.statusCode()).as(problems(back)).isEqualTo(302);
        harmless(officer, place);
        harmless(head, place);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void neverRunsInTheFactsOfABody(String text) throws Exception {
        Visitor admin = Visitor.named("admin");
        FormElement form =
                RunningServer.form(
                        admin.page("/office/bodies/MJ-XX-YF"),
                        "form[action='/office/bodies/MJ-XX-YF']");
        for (String field : List.of("address", "hours", "phone", "fax", "intro", "duties")) {
            form.select("[name=" + field + "]").val("怪" + text);
        }
        Connection.Response saved = form.submit().execute();
        assertThat(saved.statusCode()).as(problems(saved)).isEqualTo(302);
        harmless(admin, "/office/bodies/MJ-XX-YF");
        harmless(Visitor.nobody(), "/bodies/MJ-XX-YF");
        harmless(Visitor.nobody(), "/bodies/MJ-XX-YF/guide");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void neverRunsInAWithdrawal(String text) throws Exception {
        long document = HostileDocuments.published("撤回理由里的怪字");
        String place = "/office/editions/" + HostileDocuments.publicEdition(document);
        Connection.Response answer =
                Visitor.named("ly.leader").post(place + "/withdraw", Map.of("reason", "因" + text));
        assertThat(answer.statusCode()).as(problems(answer)).isEqualTo(302);
        Connection.Response tombstone = Visitor.nobody().get("/d/" + document);
        assertThat(tombstone.statusCode()).isEqualTo(410);
        assertThat(Live.partsOf(tombstone.parse())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void neverRunsInASearchOrAFilter(String text) throws Exception {
        Visitor officer = Visitor.named("officer");
        for (String path : new String[] {"/search", "/open/catalogue", "/open/reports"}) {
            asked(Visitor.nobody(), path, text);
        }
        for (String path : new String[] {"/office/documents", "/office/documents.csv"}) {
            asked(officer, path, text);
        }
        asked(Visitor.named("admin"), "/office/people", text);
        asked(Visitor.named("auditor"), "/office/audit", text);
    }

    @Test
    void comesBackWholeWhenItIsTooLong() throws Exception {
        Visitor officer = Visitor.named("dx.officer");
        long edition = officer.draft("太长的题目");
        FormElement form = officer.completed(edition, "<p>不能丢的正文</p>");
        form.select("[name=title]").val("题".repeat(10_000));
        form.select("[name=summary]").val("不能丢的摘要");
        form.select("[name=docNumber]").val("明政办发〔2026〕9号");
        form.select("[name=keywords]").val("不能丢的词");
        form.select("[name=attributeReason]").val("不能丢的理由");
        Connection.Response answer = form.submit().data("then", "save").execute();
        Document page = answer.parse();
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select(".problem").text()).contains("最多 200 个字");
        assertThat(page.select("[name=title]").val()).hasSize(10_000);
        assertThat(page.select("[name=html]").val()).isEqualTo("<p>不能丢的正文</p>");
        assertThat(page.select("[name=summary]").val()).isEqualTo("不能丢的摘要");
        assertThat(page.select("[name=docNumber]").val()).isEqualTo("明政办发〔2026〕9号");
        assertThat(page.select("[name=keywords]").val()).isEqualTo("不能丢的词");
        assertThat(page.select("[name=attributeReason]").val()).isEqualTo("不能丢的理由");
        assertThat(page.select("[name=madeOn]").val()).isEqualTo("2026-11-20");
        assertThat(page.select("[name=attribute][checked]").val()).isEqualTo("proactive");
        assertThat(page.select("[name=branchCode] [selected]").val()).isNotEmpty();
    }

    private static void asked(Visitor visitor, String path, String text) throws IOException {
        var request = visitor.to(path);
        for (String name :
                new String[] {
                    "q", "text", "body", "branch", "kind", "year", "state", "account", "since"
                }) {
            request.data(name, text);
        }
        Connection.Response answer = request.execute();
        assertThat(answer.statusCode()).as(path + " " + text).isIn(200, 400, 404);
        assertThat(Live.partsOf(answer.parse())).as(path + " " + text).isEmpty();
    }

    private static void harmless(Visitor visitor, String path) throws IOException {
        Connection.Response answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(Live.partsOf(answer.parse())).as(path).isEmpty();
    }

    private static String fitting(String field, String text) {
        return field.equals("docNumber") ? text.substring(0, Math.min(60, text.length())) : text;
    }

    private static String problems(Connection.Response answer) throws IOException {
        return answer.statusCode() + " " + answer.parse().select(".problem, .alert, h1").text();
    }

    private static String quoted(String text) {
        var json = new StringBuilder("\"");
        text.chars().forEach(c -> json.append("\\u%04x".formatted(c)));
        return json.append('"').toString();
    }

    private static List<Long> findings(long edition) {
        return RunningServer.bean(JdbcClient.class)
                .sql("SELECT id FROM publication.finding WHERE edition_id = ? AND state = 'open'")
                .param(edition)
                .query((row, n) -> row.getLong(1))
                .list();
    }
}
