package org.gongkai.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.gongkai.casework.Timeline;
import org.gongkai.letter.Complexity;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.LetterOutcome;
import org.gongkai.letter.handling.AcceptLetter;
import org.gongkai.letter.handling.ReplyToLetter;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Posts that another body is to answer.
@Tag("slow")
class RoutingPostsTest {

    private final JdbcClient jdbc = bean(JdbcClient.class);
    private final OpinionDesk officer = OpinionDesk.of("officer");
    private final long town = bean(Bodies.class).find("MJ-DX").orElseThrow().id();

    RoutingPostsTest() throws Exception {}

    @Test
    void theAnswerToTheLetterIsTheAnswerToThePost() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var scope = new ResponseScope("MJ-DX", false, today, today);
        long before = count(scope, ResponseFigure.OTHER_WAYS);
        long weighty = count(scope, ResponseFigure.RESPONDED);
        long id = officer.enter(Map.of("text", "稻香镇机耕路坑洼", "major", "yes"));
        route(id);
        assertThat(officer.page(id).select(".under").text()).startsWith("已转办");
        assertThat(officer.press(id, "route", fields()).statusCode()).isEqualTo(422);
        long matter = matterOf(id);
        assertThat(OpinionDesk.of("dx.officer").page(id).text()).contains("稻香镇机耕路坑洼");

        bean(AcceptLetter.class)
                .accept(
                        actor("dx.officer"),
                        matter,
                        seen(matter),
                        LetterKind.COMPLAINT,
                        Complexity.SIMPLE,
                        null);
        reply(matter, LetterOutcome.SOLVED);

        assertThat(officer.page(id).select(".under").text()).startsWith("已回应");
        assertThat(officer.page(id).select("#responses").text())
                .contains("其他方式", "稻香镇", "已按来信程序答复");
        assertThat(count(scope, ResponseFigure.OTHER_WAYS)).isEqualTo(before + 1);
        assertThat(count(scope, ResponseFigure.RESPONDED)).isEqualTo(weighty + 1);
    }

    @Test
    void whatIsNotTakenUpThereComesBackAndMayGoElsewhere() throws Exception {
        long id = officer.enter(Map.of());
        route(id);
        long first = matterOf(id);
        reply(first, LetterOutcome.TO_PETITION);
        assertThat(officer.page(id).select(".under").text()).startsWith("已阅");
        assertThat(officer.page(id).select("#responses").text()).contains("还没有回应");
        route(id);
        assertThat(matterOf(id)).isNotEqualTo(first);
    }

    @Test
    void onlyBodiesWithASourceForItCanBeChosen() throws Exception {
        long id = officer.enter(Map.of());
        long finance = bean(Bodies.class).find("MJ-CZ").orElseThrow().id();
        var offered = officer.page(id).select("[name=to] option").eachAttr("value");
        assertThat(offered).contains(Long.toString(town)).doesNotContain(Long.toString(finance));
        var answer =
                officer.press(
                        id, "route", Map.of("to", Long.toString(finance), "kind", "complaint"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.parse().select("#f-to-problem").text()).contains("舆情交办");
        var conduct =
                officer.press(id, "route", Map.of("to", Long.toString(town), "kind", "conduct"));
        assertThat(conduct.statusCode()).isEqualTo(422);
    }

    private void route(long id) throws Exception {
        officer.done(id, "route", fields());
    }

    private Map<String, String> fields() {
        return Map.of("to", Long.toString(town), "kind", "complaint", "routeWords", "请核实并答复");
    }

    private static void reply(long matter, LetterOutcome outcome) {
        bean(ReplyToLetter.class)
                .prepare(actor("dx.officer"), matter, seen(matter), outcome, "答复的话");
        String hash =
                bean(JdbcClient.class)
                        .sql(
                                "SELECT content_hash FROM letter.reply WHERE matter_id = ?"
                                        + " ORDER BY id DESC LIMIT 1")
                        .param(matter)
                        .query(String.class)
                        .single();
        bean(ReplyToLetter.class).approve(actor("dx.unithead"), matter, seen(matter), hash);
    }

    private long matterOf(long id) {
        return Objects.requireNonNull(
                jdbc.sql("SELECT matter_id FROM opinion.item WHERE id = ?")
                        .param(id)
                        .query(Long.class)
                        .single());
    }

    private static long count(ResponseScope scope, ResponseFigure figure) {
        return bean(ResponseFigures.class).count(scope, figure);
    }

    private static long seen(long matter) {
        return bean(Timeline.class).last(matter);
    }

    private static Actor actor(String username) {
        return bean(Accounts.class).findActor(username).orElseThrow();
    }
}
