package org.gongkai.request.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.casework.Papers;
import org.gongkai.casework.Rating;
import org.gongkai.casework.Ratings;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class FollowingARequestTest {

    private final Applicant applicant = new Applicant();

    @Test
    void opensWithTheCodeHoweverItIsTyped() throws Exception {
        String code = applicant.ask(Applicant.filledIn());
        for (String typed :
                new String[] {
                    code,
                    code.toLowerCase(Locale.ROOT).replace("-", " "),
                    "　" + code.replace("-", "－") + " "
                }) {
            var browser = new Applicant();
            Connection.Response answer = browser.post("/request/follow", Map.of("code", typed));
            assertThat(answer.statusCode()).as(typed).isEqualTo(303);
            Document mine = browser.page("/request/mine");
            assertThat(mine.select("h1").text()).isEqualTo("朗月街道排水管网改造图纸");
            assertThat(Applicant.text(mine, "#standing")).isEqualTo("等待确认收到");
        }
    }

    @Test
    void showsWhereItStandsByWhenAndWhy() throws Exception {
        Matter matter = Applicant.matter(applicant.ask(Applicant.filledIn()));
        OfficeDesk.confirm(matter);
        Document mine = applicant.page("/request/mine");
        Matter now = bean(Matters.class).get(matter.id());
        assertThat(Applicant.text(mine, "#standing")).isEqualTo("正在办理");
        assertThat(Applicant.text(mine, ".until time")).isEqualTo(String.valueOf(now.dueOn()));
        assertThat(mine.select(".why table tbody tr")).hasSizeGreaterThan(20);
        assertThat(mine.select(".story li"))
                .extracting(line -> line.select("div > p").first())
                .extracting(String::valueOf)
                .hasSize(2);
        assertThat(mine.select(".story").text()).contains("您提交了申请", "机关确认收到申请");
    }

    @Test
    void takesACorrectionOnce() throws Exception {
        Matter matter = Applicant.matter(applicant.ask(Applicant.filledIn()));
        OfficeDesk.confirm(matter);
        OfficeDesk.askCorrection(matter, "请写明是哪一段管网");
        Document mine = applicant.page("/request/mine");
        assertThat(Applicant.text(mine, "#standing")).isEqualTo("请您补正");
        assertThat(mine.select("main").text()).contains("请写明是哪一段管网");
        assertThat(mine.select("#f-wantedName").val()).isEqualTo("朗月街道排水管网改造图纸");

        Map<String, String> corrected = new LinkedHashMap<>();
        corrected.put("wantedName", "");
        corrected.put("description", " ");
        Connection.Response empty = applicant.post("/request/mine/correction", corrected);
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.parse().select("#f-description-problem").text()).isNotBlank();

        corrected.put("description", "云杉路北段");
        Connection.Response done = applicant.post("/request/mine/correction", corrected);
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(OfficeDesk.description(matter)).isEqualTo("云杉路北段");

        corrected.put("description", "第二次改");
        Connection.Response again = applicant.post("/request/mine/correction", corrected);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.parse().select(".notice").text()).contains("此前已经收到");
        assertThat(OfficeDesk.description(matter)).isEqualTo("云杉路北段");
    }

    @Test
    void withdrawsOnlyAfterAConfirmation() throws Exception {
        Matter matter = Applicant.matter(applicant.ask(Applicant.filledIn()));
        Connection.Response unsure = applicant.post("/request/mine/withdrawal", Map.of());
        assertThat(unsure.statusCode()).isEqualTo(422);
        assertThat(unsure.parse().select("#f-sure-problem").text()).contains("先勾选");
        assertThat(bean(Matters.class).get(matter.id()).isOpen()).isTrue();

        applicant.post("/request/mine/withdrawal", Map.of("sure", "yes"));
        assertThat(bean(Matters.class).get(matter.id()).isOpen()).isFalse();
        Document mine = applicant.page("/request/mine");
        assertThat(Applicant.text(mine, "#standing")).isEqualTo("已经撤回");
        assertThat(mine.select("form[action$=withdrawal], form[action$=rating]")).isEmpty();

        Connection.Response again =
                applicant.post("/request/mine/withdrawal", Map.of("sure", "yes"));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.parse().select(".notice").text()).contains("此前已经撤回");
        Connection.Response late =
                applicant.post("/request/mine/correction", Map.of("description", "改"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.parse().select(".notice").text()).contains("不能补正");
    }

    @Test
    void showsTheAnswerAndTakesOneRating() throws Exception {
        Matter matter = Applicant.matter(applicant.ask(Applicant.filledIn()));
        OfficeDesk.confirm(matter);
        Connection.Response early = applicant.post("/request/mine/rating", Map.of("level", "5"));
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.parse().select(".notice").text()).contains("答复送出以后");

        OfficeDesk.answer(matter, "您申请的图纸现予公开。");
        Document mine = applicant.page("/request/mine");
        assertThat(Applicant.text(mine, "#standing")).isEqualTo("已经答复");
        assertThat(Applicant.text(mine, ".reply")).isEqualTo("您申请的图纸现予公开。");
        // the steps of the office are the office's
        assertThat(mine.select(".story").text()).doesNotContain("officer", "leader", "签");

        assertThat(applicant.post("/request/mine/rating", Map.of("level", "9")).statusCode())
                .isEqualTo(422);
        applicant.post("/request/mine/rating", Map.of("level", "5", "words", "很快"));
        assertThat(bean(Ratings.class).find(matter).orElseThrow())
                .extracting(Rating::level, Rating::words)
                .containsExactly(5, "很快");
        Connection.Response again = applicant.post("/request/mine/rating", Map.of("level", "1"));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.parse().select(".notice").text()).contains("以第一次的为准");
        assertThat(bean(Ratings.class).find(matter).orElseThrow().level()).isEqualTo(5);
    }

    @Test
    void handsOutOwnPapersThatAreShownAndNoOthers() throws Exception {
        Matter matter = Applicant.matter(applicant.ask(Applicant.filledIn()));
        var stranger = new Applicant();
        stranger.ask(Applicant.filledIn());
        byte[] text = "答复附件".getBytes(StandardCharsets.UTF_8);
        var upload = new Papers.Upload("答复附件.txt", "text/plain", text);
        long shown = bean(Papers.class).add(matter, "proof", upload, "officer", true);
        long early = bean(Papers.class).add(matter, "reply", upload, "officer", true);
        long inner = bean(Papers.class).add(matter, "approval-sheet", upload, "officer", false);

        Connection.Response mine = applicant.to("/request/papers/" + shown).execute();
        assertThat(mine.bodyAsBytes()).isEqualTo(text);
        assertThat(mine.header("Cache-Control")).isEqualTo("no-store");
        assertThat(mine.header("Content-Disposition")).startsWith("attachment");
        assertThat(applicant.page("/request/mine").select(".papers a").eachText())
                .containsOnlyOnce("答复附件.txt");

        assertThat(applicant.to("/request/papers/" + inner).execute().statusCode()).isEqualTo(404);
        assertThat(applicant.to("/request/papers/" + early).execute().statusCode())
                .as("a reply that is not handed over yet")
                .isEqualTo(404);
        assertThat(stranger.to("/request/papers/" + shown).execute().statusCode()).isEqualTo(404);
        assertThat(new Applicant().to("/request/papers/" + shown).execute().statusCode())
                .isEqualTo(404);
    }

    @Test
    void opensNothingWithACookieThatWasNotGivenOut() throws Exception {
        String code = applicant.ask(Applicant.filledIn());
        Connection.Response answer =
                new Applicant()
                        .to("/request/mine")
                        .cookie(RequestDoor.DOOR.visit().cookie(), code.replace("-", ""))
                        .followRedirects(false)
                        .execute();
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/request/follow");
    }

    @Test
    void forgetsTheRequestWhenLeaving() throws Exception {
        applicant.ask(Applicant.filledIn());
        applicant.post("/request/leave", Map.of());
        assertThat(applicant.page("/request/mine").location()).endsWith("/request/follow");
    }
}
