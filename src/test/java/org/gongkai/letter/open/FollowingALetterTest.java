package org.gongkai.letter.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.util.Map;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Promises;
import org.gongkai.casework.Ratings;
import org.gongkai.letter.LetterOutcome;
import org.gongkai.letter.Letters;
import org.gongkai.letter.SomeLetters;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class FollowingALetterTest {

    private final Writer writer = new Writer();

    @Test
    void goesFromTheQuestionToTheSecondRating() throws Exception {
        Matter matter = Writer.matter(writer.write(Writer.filledIn()));
        Document mine = writer.page("/letter/mine");
        assertThat(standing(mine)).contains("等待受理", String.valueOf(matter.dueOn()));
        assertThat(mine.select(".standing .tel")).isNotEmpty();

        Desk.accept(matter);
        Desk.ask(matter, "请写明路灯的编号。");
        mine = writer.page("/letter/mine");
        assertThat(standing(mine)).contains("请您补充").doesNotContain("最迟答复日");
        assertThat(mine.select("#tell ~ .notice").text()).contains("路灯的编号");
        Connection.Response empty = writer.post("/letter/mine/words", Map.of("words", " "));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.parse().select("#f-words-problem").text()).isNotBlank();
        Connection.Response told = writer.post("/letter/mine/words", Map.of("words", "编号0512"));
        assertThat(told.header("Location")).endsWith("/letter/mine?done=told");
        assertThat(bean(Letters.class).get(matter).content().text()).contains("编号0512");
        Connection.Response again = writer.post("/letter/mine/words", Map.of("words", "编号0513"));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.parse().select(".notice").text()).contains("此前已经收到");

        assertThat(writer.post("/letter/mine/rating", Map.of("level", "5")).statusCode())
                .as("nothing to rate yet")
                .isEqualTo(409);
        Desk.prepare(matter, LetterOutcome.EXPLAINED, "灯具已经报修。");
        assertThat(writer.page("/letter/mine").text()).doesNotContain("灯具已经报修");
        bean(org.gongkai.letter.handling.ReplyToLetter.class)
                .approve(
                        SomeLetters.HEAD,
                        matter.id(),
                        SomeLetters.seen(matter.id()),
                        SomeLetters.reply(SomeLetters.matter(matter.id())).contentHash());
        mine = writer.page("/letter/mine");
        assertThat(mine.select(".reply").eachText()).containsExactly("灯具已经报修。");

        assertThat(writer.post("/letter/mine/rating", Map.of()).parse().select("#f-level .problem"))
                .isNotEmpty();
        writer.post("/letter/mine/rating", Map.of("level", "1", "words", "还是不亮"));
        mine = writer.page("/letter/mine");
        String contactBy =
                bean(Promises.class).findOpen(matter, "contact").orElseThrow().dueOn().toString();
        String rectifyBy =
                bean(Promises.class).findOpen(matter, "rectify").orElseThrow().dueOn().toString();
        assertThat(standing(mine)).contains("正在重新办理", contactBy, rectifyBy);
        assertThat(mine.select("form[action$=rating]")).isEmpty();

        Desk.answer(matter, LetterOutcome.SOLVED, "已换新灯。");
        mine = writer.page("/letter/mine");
        assertThat(mine.select(".reply").eachText()).containsExactly("灯具已经报修。", "已换新灯。");
        assertThat(standing(mine)).contains("再次答复");
        writer.post("/letter/mine/rating", Map.of("level", "5"));
        assertThat(writer.post("/letter/mine/rating", Map.of("level", "1")).statusCode())
                .isEqualTo(409);
        assertThat(bean(Ratings.class).list(SomeLetters.matter(matter.id())))
                .extracting(org.gongkai.casework.Rating::level)
                .containsExactly(1, 5);
        mine = writer.page("/letter/mine");
        assertThat(mine.select(".story li p:first-child").eachText())
                .contains("收到您的来信", "受理", "请您补充", "您补充了情况", "答复", "再次答复")
                .doesNotContain("办理了一步");
        assertThat(mine.select(".story").text()).doesNotContain("拟好");
    }

    @Test
    void withdrawsOnlyWhenSure() throws Exception {
        Matter matter = Writer.matter(writer.write(Writer.filledIn()));
        assertThat(writer.post("/letter/mine/withdrawal", Map.of()).statusCode()).isEqualTo(422);
        writer.post("/letter/mine/withdrawal", Map.of("sure", "yes"));
        assertThat(SomeLetters.matter(matter.id()).outcome()).isEqualTo("withdrawn");
        Document mine = writer.page("/letter/mine");
        assertThat(standing(mine)).contains("已经撤回");
        assertThat(mine.select("form[action^='/letter/mine/']")).isEmpty();
        assertThat(writer.post("/letter/mine/withdrawal", Map.of("sure", "yes")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void saysOfAMergedLetterNothingAboutTheOthers() throws Exception {
        Matter other = Writer.matter(new Writer().write(Writer.filledIn()));
        Desk.accept(other);
        Matter matter = Writer.matter(writer.write(Writer.filledIn()));
        Desk.merge(matter, other);
        Document mine = writer.page("/letter/mine");
        assertThat(standing(mine)).contains("与他人反映的同一事项一并办理");
        assertThat(mine.html()).doesNotContain(other.number());
        Desk.answer(other, LetterOutcome.SOLVED, "路灯已修好。");
        mine = writer.page("/letter/mine");
        assertThat(mine.select(".reply").eachText()).containsExactly("路灯已修好。");
        assertThat(mine.html()).doesNotContain(other.number());
    }

    @Test
    void opensWhateverACodeBelongsToAndNothingOfAnothersKind() throws Exception {
        String code = writer.write(Writer.filledIn());
        var elsewhere = new Writer();
        Connection.Response request = elsewhere.post("/request/follow", Map.of("code", code));
        assertThat(request.header("Location")).endsWith("/letter/mine");
        Connection.Response letter =
                elsewhere.post(
                        "/letter/follow", Map.of("code", code.toLowerCase().replace("-", " ")));
        assertThat(letter.header("Location")).endsWith("/letter/mine");
        assertThat(elsewhere.page("/letter/mine").select("h1").text()).isEqualTo("云杉路路灯不亮");
        elsewhere.post("/letter/leave", Map.of());
        assertThat(elsewhere.to("/letter/mine").followRedirects(false).execute().header("Location"))
                .endsWith("/letter/follow");
    }

    @Test
    void putsNothingOfAnybodyIntoAnAddress() throws Exception {
        String code = writer.write(Writer.filledIn());
        for (String path : new String[] {"/letter/receipt", "/letter/mine", "/letter/follow"}) {
            Document page = writer.page(path);
            assertThat(
                            page.select("[href], [action], [src]").stream()
                                    .map(one ->
                                            one.attr("href")
                                                    + one.attr("action")
                                                    + one.attr("src")))
                    .as(path)
                    .noneMatch(address ->
                            address.contains(code)
                                    || address.contains(code.replace("-", ""))
                                    || address.contains("66098765")
                                    || address.contains("路灯"));
        }
    }

    private static String standing(Document mine) {
        return Writer.text(mine, ".standing");
    }
}
