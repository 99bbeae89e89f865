package org.gongkai.letter.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.RunningServer.bean;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.gongkai.casework.Matter;
import org.gongkai.letter.Letter;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.LetterOutcome;
import org.gongkai.letter.Letters;
import org.gongkai.letter.Medium;
import org.gongkai.letter.SomeLetters;
import org.gongkai.letter.appraisal.Appraisal;
import org.gongkai.letter.appraisal.Appraisals;
import org.gongkai.letter.appraisal.KeepAppraisal;
import org.gongkai.letter.appraisal.Tally;
import org.gongkai.organization.Actor;
import org.gongkai.organization.NotAllowed;
import org.gongkai.pages.Refused;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class OpinionsOnTheWallTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private final Writer writer = new Writer();

    @Test
    void countsOneOpinionOnABodyFromEachBrowser() throws Exception {
        long round = round(TODAY, TODAY.plusDays(9));
        say(writer, round, "MJ-JY", Map.of("level", "4"));
        Document again = writer.page(place(round, "MJ-JY"));
        assertThat(again.select(".notice.good").text()).contains("已经评议过");
        assertThat(again.select("form.ask")).isEmpty();
        Connection.Response second =
                writer.post(
                        "/letter/appraise",
                        Map.of("round", "" + round, "body", "MJ-JY", "level", "1"));
        assertThat(second.statusCode()).isEqualTo(409);
        say(new Writer(), round, "MJ-JY", Map.of("level", "1"));
        // another body is another opinion
        say(writer, round, "MJ-SP", Map.of("level", "5"));
        assertThat(tally(round, "MJ-JY").levels()).containsExactly(1L, 0L, 0L, 1L, 0L);
        assertThat(tally(round, "MJ-SP").levels()).containsExactly(0L, 0L, 0L, 0L, 1L);
        assertThat(writer.page("/letters/wall?round=" + round).select(".wall li").eachText())
                .anyMatch(text -> text.contains("2 人评议") && text.contains("50%"));
    }

    @Test
    void countsAFormThatIsSentTwiceOnce() throws Exception {
        long round = round(TODAY, TODAY);
        FormElement form = RunningServer.form(writer.page(place(round, "MJ-JY")), "form.ask");
        form.select("[name=level][value=3]").attr("checked", "checked");
        form.submit().execute();
        String key = form.select("[name=formKey]").val();
        new Writer()
                .post(
                        "/letter/appraise",
                        Map.of("round", "" + round, "body", "MJ-JY", "level", "3", "formKey", key));
        assertThat(tally(round, "MJ-JY").total()).isEqualTo(1);
    }

    @Test
    void makesALetterOfTheWordsThatIsAnsweredLikeEveryOther() throws Exception {
        long round = round(TODAY, TODAY.plusDays(9));
        Connection.Response sent =
                say(
                        writer,
                        round,
                        "MJ-JY",
                        Map.of("level", "2", "words", "报名的队排得太长。", "consent", "yes"));
        assertThat(sent.header("Location")).endsWith("/letter/receipt");
        Matter matter = Writer.matter(Writer.code(writer.page("/letter/receipt")));
        Letter letter = bean(Letters.class).get(matter);
        assertThat(letter.kind()).isEqualTo(LetterKind.APPRAISAL);
        assertThat(letter.source().medium()).isEqualTo(Medium.APPRAISAL);
        assertThat(letter.content().title()).contains("不满意");
        assertThat(letter.consent()).isTrue();

        org.gongkai.RunningServer.bean(org.gongkai.letter.handling.AcceptLetter.class)
                .accept(
                        SomeLetters.OFFICER,
                        matter.id(),
                        SomeLetters.seen(matter.id()),
                        LetterKind.APPRAISAL,
                        org.gongkai.letter.Complexity.SIMPLE,
                        null);
        Desk.answer(matter, LetterOutcome.NOTED, "已增开两个窗口。");
        assertThat(writer.page("/letter/mine").select(".reply").text()).contains("两个窗口");
        long id = PublishedLetters.of(matter, "示例：报名排队", "报名的队太长。", "已增开两个窗口。");
        assertThat(writer.page("/letters/wall").select("#chosen-" + id).text()).contains("报名排队");
    }

    @Test
    void keepsWhatWasTypedWhenNoLevelWasChosen() throws Exception {
        long round = round(TODAY, TODAY.plusDays(9));
        Connection.Response refused = say(writer, round, "MJ-JY", Map.of("words", "窗口很热情"));
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = refused.parse();
        assertThat(page.select("#f-level-problem").text()).isNotBlank();
        assertThat(page.select("#f-words").val()).isEqualTo("窗口很热情");
        assertThat(tally(round, "MJ-JY").total()).isZero();
    }

    @Test
    void takesNothingBeforeItOpensNorAfterItCloses() throws Exception {
        long later = round(TODAY.plusDays(1), TODAY.plusDays(2));
        long over = round(TODAY.minusDays(9), TODAY.minusDays(1));
        for (long round : List.of(later, over)) {
            Document wall = writer.page("/letters/wall?round=" + round);
            assertThat(wall.select(".wall a")).isEmpty();
            assertThat(wall.select(".notice").text()).containsAnyOf("开始评议", "已于");
            assertThat(writer.page(place(round, "MJ-JY")).select("form.ask")).isEmpty();
            Connection.Response answer =
                    writer.post(
                            "/letter/appraise",
                            Map.of("round", "" + round, "body", "MJ-JY", "level", "1"));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(tally(round, "MJ-JY").total()).isZero();
        }
    }

    @Test
    void isKeptByAdministratorsAlone() throws Exception {
        Visitor admin = Visitor.named("admin");
        Document page = admin.page("/office/letters/appraisals");
        String key = page.select("[name=formKey]").val();
        Map<String, String> round =
                Map.of(
                        "formKey",
                        key,
                        "title",
                        "示例：窗口服务评议",
                        "text",
                        "",
                        "opensOn",
                        "2031-01-05",
                        "closesOn",
                        "2031-01-04",
                        "bodies",
                        "MJ-SP");
        Connection.Response refused = admin.post("/office/letters/appraisals", round);
        assertThat(refused.statusCode()).isEqualTo(422);
        Document again = refused.parse();
        assertThat(again.select("#f-closesOn-problem").text()).contains("不能早于");
        assertThat(again.select("#f-title").val()).isEqualTo("示例：窗口服务评议");
        var mended = new java.util.HashMap<>(round);
        mended.put("closesOn", "2031-02-04");
        admin.post("/office/letters/appraisals", mended);
        admin.post("/office/letters/appraisals", mended);
        assertThat(bean(Appraisals.class).list())
                .filteredOn(one -> one.title().equals("示例：窗口服务评议"))
                .hasSize(1);
        assertThatThrownBy(() -> bean(KeepAppraisal.class).require(SomeLetters.OFFICER))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void keepsABodyAboutWhichSomethingWasSaid() throws Exception {
        long round = round(TODAY, TODAY.plusDays(9));
        say(writer, round, "MJ-JY", Map.of("level", "4"));
        Appraisal kept = bean(Appraisals.class).get(round);
        assertThatThrownBy(() -> keep(round, kept.opensOn(), kept.closesOn(), List.of("MJ-SP")))
                .isInstanceOf(Refused.class);
        assertThat(bean(Appraisals.class).get(round).bodies()).hasSize(2);
    }

    private static Connection.Response say(
            Writer writer, long round, String body, Map<String, String> said) throws Exception {
        FormElement form = RunningServer.form(writer.page(place(round, body)), "form.ask");
        var fields = new java.util.HashMap<>(said);
        form.select("input[type=hidden]").forEach(one -> fields.put(one.attr("name"), one.val()));
        return writer.post("/letter/appraise", fields);
    }

    private static String place(long round, String body) {
        return "/letter/appraise?round=" + round + "&body=" + body;
    }

    private static Tally tally(long round, String body) {
        Appraisals all = bean(Appraisals.class);
        return all.tallies(all.get(round)).stream()
                .filter(one -> one.body().code().equals(body))
                .findFirst()
                .orElseThrow();
    }

    private static long round(LocalDate opens, LocalDate closes) {
        return keep(null, opens, closes, List.of("MJ-JY", "MJ-SP"));
    }

    private static long keep(
            @org.jspecify.annotations.Nullable Long id,
            LocalDate opens,
            LocalDate closes,
            List<String> bodies) {
        return bean(KeepAppraisal.class)
                .keep(
                        Actor.SYSTEM,
                        id,
                        new KeepAppraisal.Round(
                                "示例评议", "请您评议。", opens.toString(), closes.toString(), bodies));
    }
}
