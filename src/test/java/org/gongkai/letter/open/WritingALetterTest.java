package org.gongkai.letter.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.gongkai.RunningServer;
import org.gongkai.casework.CameBy;
import org.gongkai.casework.Circle;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Papers;
import org.gongkai.casework.Parties;
import org.gongkai.letter.Letter;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.Letters;
import org.gongkai.letter.ReplyWay;
import org.gongkai.letter.SomeLetters;
import org.gongkai.letter.setting.KeepSources;
import org.gongkai.letter.setting.SourceForm;
import org.gongkai.organization.Actor;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("slow")
class WritingALetterTest {

    private final Writer writer = new Writer();

    @Test
    void goesFromTheSectionToAReceipt() throws Exception {
        Document section = writer.page("/letters");
        assertThat(section.select(".letter-doors a").eachAttr("href"))
                .containsExactly("/letter/new", "/letter/follow", "/letters/answers");
        Document form = writer.page("/letter/new");
        assertThat(form.select("#f-source option[value=mj-mailbox]").text()).contains("7 个工作日内答复");
        assertThat(form.select("[name=consent]").hasAttr("checked")).isFalse();
        assertThat(form.select("[name=kind]").eachAttr("value"))
                .contains("conduct")
                .doesNotContain("appraisal");

        Connection.Response sent = Writer.sending(writer.confirmation(Writer.filledIn())).execute();
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.header("Location")).endsWith("/letter/receipt");
        assertThat(sent.headers("Set-Cookie"))
                .singleElement()
                .asString()
                .contains("Path=/letter;", "HttpOnly", "SameSite=Strict")
                .doesNotContain("Max-Age", "Expires");

        Document receipt = writer.page("/letter/receipt");
        String code = Writer.code(receipt);
        assertThat(code).matches("([0-9A-Z]{5}-){3}[0-9A-Z]{5}");
        Matter matter = Writer.matter(code);
        assertThat(matter.cameBy()).isEqualTo(CameBy.ONLINE);
        assertThat(receipt.select("main").text())
                .contains(matter.number(), "7 个工作日", "15 个工作日", String.valueOf(matter.dueOn()));
        Letter letter = bean(Letters.class).get(matter);
        assertThat(letter.kind()).isEqualTo(LetterKind.HELP);
        assertThat(letter.content().text()).contains("十天没有亮");
        assertThat(letter.consent()).isFalse();
        assertThat(Objects.requireNonNull(letter.category()).code()).isEqualTo("city");
        assertThat(bean(Parties.class).findApplicant(matter.id()).orElseThrow().phone())
                .isEqualTo("0000-66098765");
    }

    @Test
    void keepsEverythingTypedAndSaysWhatIsMissingBesideTheField() throws Exception {
        Map<String, String> fields = Writer.filledIn();
        fields.put("source", "nowhere");
        fields.remove("kind");
        fields.remove("name");
        fields.put("text", "");
        fields.put("place", "<b>北门</b>");
        fields.put("replyWay", "email");
        Connection.Response answer = writer.post("/letter/new", fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = answer.parse();
        for (String field : new String[] {"source", "kind", "name", "text", "email"}) {
            assertThat(page.select("#f-" + field + "-problem").text()).as(field).isNotBlank();
        }
        assertThat(page.select("#f-title").val()).isEqualTo("云杉路路灯不亮");
        assertThat(page.select("#f-place").val()).isEqualTo("<b>北门</b>");
        assertThat(page.select("#f-phone").val()).isEqualTo("0000-66098765");
        assertThat(page.select("#f-category option[selected]").val()).isEqualTo("city");
        assertThat(page.select("[name=replyWay][checked]").val()).isEqualTo("email");
    }

    @Test
    void takesAnAnonymousLetterWithoutAnythingOfWhoWroteIt() throws Exception {
        Map<String, String> fields = Writer.anonymous();
        fields.put("name", "不该留下的名字");
        Document preview = writer.preview(fields);
        assertThat(preview.select(".ask-facts").text()).contains("匿名").doesNotContain("不该留下");
        Matter matter = Writer.matter(writer.write(fields));
        assertThat(bean(Parties.class).findApplicant(matter.id())).isEmpty();
    }

    @Test
    void refusesAnotherWayOfAnswerToAnAnonymousLetter() throws Exception {
        Map<String, String> fields = Writer.anonymous();
        fields.put("replyWay", "telephone");
        Connection.Response answer = writer.post("/letter/new", fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.parse().select("#f-replyWay-problem").text()).contains("匿名");
    }

    @Test
    void sendsAComplaintAboutAnOfficialToTheSupervisionOfficeAlone() throws Exception {
        Map<String, String> fields = Writer.filledIn();
        fields.put("kind", "conduct");
        fields.put("consent", "yes");
        Document refused = writer.post("/letter/new", fields).parse();
        assertThat(refused.select("#f-against-problem").text()).isNotBlank();
        fields.put("againstBody", "MJ-SP");
        fields.put("against", "三号窗口");
        Matter matter = Writer.matter(writer.write(fields));
        assertThat(matter.circle()).isEqualTo(Circle.CONDUCT);
        assertThat(bean(Letters.class).get(matter).consent()).isFalse();
        Document mine = writer.page("/letter/mine");
        assertThat(mine.select(".standing").text()).contains("只有它能看到");
        assertThat(bean(org.gongkai.casework.Matters.class).mayRead(SomeLetters.LEADER, matter))
                .isFalse();
    }

    @Test
    void offersTheSupervisionOfficeWithOneClick() throws Exception {
        Map<String, String> fields = Writer.filledIn();
        fields.put("kind", "complaint");
        fields.put("text", "窗口工作人员态度恶劣，当众骂人。");
        Document preview = writer.preview(fields);
        FormElement form = RunningServer.form(preview, "#hint-conduct form");
        Document changed = form.submit().data("then", "conduct").execute().parse();
        assertThat(changed.select(".ask-facts").text()).contains("投诉工作人员", "只有它能看到");
        Writer.sending(RunningServer.form(changed, "form.ask")).execute();
        Matter matter = Writer.matter(Writer.code(writer.page("/letter/receipt")));
        assertThat(matter.circle()).isEqualTo(Circle.CONDUCT);
    }

    @Test
    void carriesARequestForInformationOverToItsOwnForm() throws Exception {
        Map<String, String> fields = Writer.filledIn();
        fields.put("text", "根据信息公开条例，申请公开云杉路改造的招标文件。");
        Document preview = writer.preview(fields);
        FormElement form = RunningServer.form(preview, "#hint-to-request form");
        Document request = form.submit().execute().parse();
        assertThat(request.location()).endsWith("/request/new");
        assertThat(request.select("#f-description").val()).contains("云杉路改造的招标文件");
        assertThat(request.select("#f-body option[selected]").val()).isEqualTo("MJ");
        assertThat(request.select("#f-name").val()).isEqualTo("示例来信人乙");
        assertThat(request.select(".problem")).isEmpty();
    }

    @Test
    void showsTheEmergencyNumbersToWhoIsInDanger() throws Exception {
        Map<String, String> fields = Writer.filledIn();
        fields.put("text", "楼下正在着火，快来人！");
        assertThat(writer.preview(fields).select("#hint-to-emergency a").eachAttr("href"))
                .containsExactly("tel:110", "tel:119", "tel:120");
    }

    @Test
    void makesOneLetterOfAFormThatIsSentTwice() throws Exception {
        FormElement confirmation = writer.confirmation(Writer.filledIn());
        Writer.sending(confirmation).execute();
        String first = Writer.code(writer.page("/letter/receipt"));
        long after = letters();
        Connection.Response again = Writer.sending(confirmation).execute();
        Document receipt =
                writer.page(
                        Objects.requireNonNull(again.header("Location"))
                                .replaceFirst("^https?://[^/]+", ""));
        assertThat(Writer.code(receipt)).isEqualTo(first);
        assertThat(receipt.select(".notice").text()).contains("没有重复提交");
        assertThat(letters()).isEqualTo(after);
    }

    @Test
    void takesFilesAndRefusesProgramsWithoutLosingAnything() throws Exception {
        byte[] program = {'M', 'Z', 0, 0};
        Connection refused = Writer.sending(writer.confirmation(Writer.filledIn()));
        Connection.Response answer =
                refused.data("file", "路灯.jpg", new ByteArrayInputStream(program)).execute();
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = answer.parse();
        assertThat(page.select("#f-file-problem").text()).contains("重新选择");
        assertThat(page.select("input[name=text]").val()).contains("十天没有亮");
        Connection taken = Writer.sending(RunningServer.form(page, "form.ask"));
        byte[] text = "路灯编号 0512\n".getBytes(StandardCharsets.UTF_8);
        taken.data("file", "编号.txt", new ByteArrayInputStream(text)).execute();
        Matter matter = Writer.matter(Writer.code(writer.page("/letter/receipt")));
        assertThat(bean(Papers.class).list(matter))
                .singleElement()
                .satisfies(paper -> {
                    Connection.Response file = writer.to("/letter/papers/" + paper.id()).execute();
                    assertThat(file.bodyAsBytes()).isEqualTo(text);
                    assertThat(file.header("Content-Disposition")).startsWith("attachment");
                    assertThat(
                                    new Writer()
                                            .to("/letter/papers/" + paper.id())
                                            .execute()
                                            .statusCode())
                            .isEqualTo(404);
                });
    }

    @Test
    void refusesMoreThanFiveFiles() throws Exception {
        Connection sending = Writer.sending(writer.confirmation(Writer.filledIn()));
        for (int i = 0; i < 6; i++) {
            byte[] text = ("第" + i + "份").getBytes(StandardCharsets.UTF_8);
            sending.data("file", i + ".txt", new ByteArrayInputStream(text));
        }
        Connection.Response answer = sending.execute();
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.parse().select("#f-file-problem").text()).contains("最多选5个");
    }

    @Test
    void refusesASourceThatIsNotForThePublic() throws Exception {
        Map<String, String> fields = Writer.filledIn();
        fields.put("source", "mj-hotline");
        assertThat(writer.post("/letter/new", fields).statusCode()).isEqualTo(422);
    }

    @Test
    void showsANewTermAtOnce() throws Exception {
        var source = SomeLetters.source("mj-sp-mailbox");
        assertThat(writer.page("/letters").text()).doesNotContain("41 个工作日");
        SourceForm was = SourceForm.of(source);
        var form =
                new SourceForm(
                        was.code(),
                        was.name(),
                        was.medium(),
                        true,
                        was.accept(),
                        "w41",
                        was.complex(),
                        was.acknowledge(),
                        was.longestExtension(),
                        was.returnWithin(),
                        was.contact(),
                        was.rectify(),
                        was.callBack(),
                        true);
        bean(KeepSources.class).change(Actor.SYSTEM, source.id(), form);
        try {
            assertThat(writer.page("/letters").text()).contains("41 个工作日");
        } finally {
            bean(KeepSources.class).change(Actor.SYSTEM, source.id(), was);
        }
    }

    @Test
    void isKeptByNobodyOnTheWay() throws Exception {
        for (String path : new String[] {"new", "follow", "receipt", "mine"}) {
            Connection.Response answer =
                    writer.to("/letter/" + path).followRedirects(false).execute();
            assertThat(answer.header("Cache-Control")).as(path).isEqualTo("no-store");
            assertThat(answer.header("X-Robots-Tag")).as(path).isEqualTo("noindex");
        }
        assertThat(writer.to("/letters").execute().header("Cache-Control"))
                .isNotEqualTo("no-store");
    }

    @Test
    void answersByTheWayThatWasChosen() throws Exception {
        Map<String, String> fields = Writer.filledIn();
        fields.put("replyWay", "sms");
        Matter matter = Writer.matter(writer.write(fields));
        assertThat(bean(Letters.class).get(matter).replyWay()).isEqualTo(ReplyWay.SMS);
    }

    private static long letters() {
        return bean(JdbcClient.class)
                .sql("SELECT count(*) FROM letter.letter")
                .query(Long.class)
                .single();
    }
}
