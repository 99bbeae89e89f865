package org.gongkai.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jsoup.Connection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Posts, topics and events are for the bodies that keep them or that they concern.
@Tag("slow")
class WhoReadsPostsTest {

    private final OpinionDesk officer = OpinionDesk.of("officer");
    private final OpinionDesk finance = OpinionDesk.of("cz.officer");

    WhoReadsPostsTest() throws Exception {}

    @Test
    void anotherBodyReadsAPostOnlyOnceItIsNamed() throws Exception {
        long id = officer.enter(Map.of());
        assertThat(status(finance, "/office/opinion/" + id)).isEqualTo(403);
        assertThat(finance.visitor().page("/office/opinion?sort=seen").html())
                .doesNotContain("/office/opinion/" + id + "\"");
        officer.done(id, "sort", Map.of("about", "MJ-CZ", "topic", "0", "tag", ""));
        assertThat(status(finance, "/office/opinion/" + id)).isEqualTo(200);
        assertThat(finance.press(id, "judge", Map.of("sentiment", "negative")).statusCode())
                .isEqualTo(403);
        finance.done(
                id,
                "respond",
                Map.of("body", "MJ-CZ", "way", "website", "on", "2026-01-07", "words", "已公布"));
        Connection.Response forAnother =
                finance.press(
                        id, "respond", Map.of("body", "MJ-BG", "way", "weibo", "words", "代为回应"));
        assertThat(forAnother.statusCode()).isEqualTo(422);
    }

    @Test
    void aTopicIsReadByWhomItConcerns() throws Exception {
        long topic = officer.topic("财政惠民卡发放" + UUID.randomUUID(), true);
        String place = "/office/opinion/topics/" + topic;
        assertThat(status(finance, place)).isEqualTo(403);
        long id = officer.enter(Map.of("about", "MJ-CZ"));
        officer.done(
                id, "sort", Map.of("about", "MJ-CZ", "topic", Long.toString(topic), "tag", ""));
        assertThat(status(finance, place)).isEqualTo(200);
        assertThat(finance.visitor().post(place + "/close", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void aClosedTopicTakesNothingMore() throws Exception {
        long topic = officer.topic("已结束的事" + UUID.randomUUID(), true);
        String place = "/office/opinion/topics/" + topic;
        assertThat(officer.visitor().post(place + "/close", Map.of()).statusCode()).isEqualTo(302);
        assertThat(officer.visitor().post(place + "/close", Map.of()).statusCode()).isEqualTo(422);
        long id = officer.enter(Map.of());
        Connection.Response late =
                officer.press(
                        id, "sort", Map.of("about", "", "topic", Long.toString(topic), "tag", ""));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(officer.page(id).text()).doesNotContain("已结束的事");
    }

    @Test
    void figuresOfABodyAreForWhoReadsItsMatters() throws Exception {
        String days = "&from=2026-01-01&until=2026-12-31&row=responded";
        assertThat(status(finance, "/office/opinion/figures/list?body=MJ-BG" + days))
                .isEqualTo(403);
        assertThat(status(finance, "/office/opinion/figures/list?body=MJ-CZ" + days))
                .isEqualTo(200);
        assertThat(status(finance, "/office/opinion/figures/list?body=MJ-CZ&row=x")).isEqualTo(404);
    }

    private static int status(OpinionDesk who, String path) throws Exception {
        return who.visitor().get(path).statusCode();
    }
}
