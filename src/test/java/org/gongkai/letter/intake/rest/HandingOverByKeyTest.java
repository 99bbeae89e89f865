package org.gongkai.letter.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;
import static org.gongkai.letter.SomeLetters.HEAD;
import static org.gongkai.letter.SomeLetters.OFFICER;
import static org.gongkai.letter.SomeLetters.seen;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.casework.Papers;
import org.gongkai.letter.Complexity;
import org.gongkai.letter.Letter;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.LetterOutcome;
import org.gongkai.letter.Letters;
import org.gongkai.letter.SomeLetters;
import org.gongkai.letter.handling.AcceptLetter;
import org.gongkai.letter.handling.ReplyToLetter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a platform can do with its key, and what it cannot.
@Tag("slow")
class HandingOverByKeyTest {

    private static final Platform PLATFORM = Platform.of("mj-platform");

    @Test
    void takesALetterInOnceHoweverOftenItIsSent() {
        String outside = Platform.fresh();
        var first = PLATFORM.send(Platform.letter(outside, "井盖坏了"));
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.text("state")).isEqualTo("new");
        var second = PLATFORM.send(Platform.letter(outside, "井盖坏了"));
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.text("state")).isEqualTo("again");
        assertThat(second.text("number")).isEqualTo(first.text("number"));
        Letter letter = letter(first.text("number"));
        assertThat(letter.content().text()).isEqualTo("井盖坏了");
        assertThat(letter.kind()).isEqualTo(LetterKind.COMPLAINT);
        assertThat(letter.consent()).isTrue();
        assertThat(letter.outsideNumber()).isEqualTo(outside);
    }

    @Test
    void makesOneLetterOfRequestsAtTheSameMoment() throws Exception {
        String outside = Platform.fresh();
        var together = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<Platform.Answer>> answers =
                    IntStream.range(0, 4)
                            .mapToObj(i ->
                                    threads.submit(() -> {
                                        together.await();
                                        return PLATFORM.send(Platform.letter(outside, "同时送来"));
                                    }))
                            .toList();
            together.countDown();
            var statuses = new java.util.ArrayList<Integer>();
            for (var answer : answers) statuses.add(answer.get().status());
            assertThat(statuses).containsExactlyInAnyOrder(201, 200, 200, 200);
        }
        assertThat(count(outside)).isEqualTo(1);
    }

    @Test
    void answersEachOfManyByItself() {
        String good = Platform.fresh();
        String body =
                "["
                        + Platform.letter(good, "一")
                        + ","
                        + Platform.letter(good, "一")
                        + ",{\"outsideNumber\": \"X-1\"}, 7]";
        var answer = PLATFORM.send(body);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(statuses(answer)).isEqualTo("201 200 422 422");
        assertThat(PLATFORM.send("[" + "{},".repeat(100) + "{}]").status()).isEqualTo(422);
        assertThat(PLATFORM.send("[]").status()).isEqualTo(422);
    }

    private static String statuses(Platform.Answer answer) {
        return answer.json()
                .get("letters")
                .valueStream()
                .map(one -> one.get("status").asString())
                .collect(Collectors.joining(" "));
    }

    @Test
    void saysWhatBecameOfIt() {
        String outside = Platform.fresh();
        String number = PLATFORM.send(Platform.letter(outside, "路灯不亮")).text("number");
        var received = PLATFORM.follow(outside);
        assertThat(received.text("stage")).isEqualTo("received");
        assertThat(received.text("number")).isEqualTo(number);
        assertThat(received.text("dueOn")).isEqualTo(matter(number).dueOn() + "");
        assertThat(received.json().has("answer")).isFalse();
        answer(matter(number), "路灯已修好。");
        var answered = PLATFORM.follow(outside);
        assertThat(answered.text("stage")).isEqualTo("answered");
        assertThat(answered.text("outcome")).isEqualTo("solved");
        assertThat(answered.text("answer")).isEqualTo("路灯已修好。");
        assertThat(answered.raw().headers().firstValue("Cache-Control")).contains("no-store");
    }

    private static void answer(Matter matter, String text) {
        bean(AcceptLetter.class)
                .accept(
                        OFFICER,
                        matter.id(),
                        seen(matter.id()),
                        LetterKind.COMPLAINT,
                        Complexity.SIMPLE,
                        null);
        bean(ReplyToLetter.class)
                .prepare(OFFICER, matter.id(), seen(matter.id()), LetterOutcome.SOLVED, text);
        bean(ReplyToLetter.class)
                .approve(
                        HEAD,
                        matter.id(),
                        seen(matter.id()),
                        SomeLetters.reply(matter).contentHash());
    }

    @Test
    void opensNothingOfAnotherSource() {
        String outside = Platform.fresh();
        PLATFORM.send(Platform.letter(outside, "别人的"));
        Platform other = Platform.of("mj-wechat");
        assertThat(other.follow(outside).status()).isEqualTo(404);
        // the same number of another platform is another letter
        assertThat(other.send(Platform.letter(outside, "别人的")).status()).isEqualTo(201);
        assertThat(count(outside)).isEqualTo(2);
    }

    @Test
    void opensNothingOnceItIsRevoked() {
        Platform platform = Platform.of("mj-weibo");
        String outside = Platform.fresh();
        assertThat(platform.send(Platform.letter(outside, "一")).status()).isEqualTo(201);
        var source = SomeLetters.source("mj-weibo");
        SourceKey key = bean(SourceKeys.class).list(source).getFirst();
        assertThat(key.usedAt()).isNotNull();
        bean(KeepSourceKeys.class).revoke(Platform.ADMIN, source, key.id());
        assertThat(platform.follow(outside).status()).isEqualTo(401);
        assertThat(platform.send(Platform.letter(Platform.fresh(), "二")).status()).isEqualTo(401);
        for (String wrong : List.of("", "x", "gk-" + "0".repeat(32), "' OR true --")) {
            assertThat(new Platform("mj-weibo", wrong).follow(outside).status()).isEqualTo(401);
        }
    }

    @Test
    void keepsNoKey() {
        Platform platform = Platform.of("mj-weibo");
        String rows =
                bean(JdbcClient.class)
                        .sql("SELECT string_agg(k::text, ' ') FROM letter.source_key k")
                        .query(String.class)
                        .single();
        assertThat(rows).doesNotContain(platform.key(), platform.key().substring(3));
    }

    @Test
    void saysNoMoreOfAComplaintAboutConductThanThatItIsAccepted() {
        String outside = Platform.fresh();
        String body =
                Platform.letter(outside, "窗口人员态度很差")
                        .replace("\"投诉\"", "\"投诉工作人员\", \"against\": \"某窗口\"");
        var sent = PLATFORM.send(body);
        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.json().has("number")).isFalse();
        var followed = PLATFORM.follow(outside);
        assertThat(followed.json().propertyNames())
                .containsExactlyInAnyOrder("outsideNumber", "stage", "stageText");
        assertThat(followed.text("stage")).isEqualTo("accepted");
        assertThat(
                        bean(JdbcClient.class)
                                .sql(
                                        """
                                        SELECT m.circle || ' ' || b.code FROM letter.letter l
                                        JOIN casework.matter m ON m.id = l.matter_id
                                        JOIN organization.body b ON b.id = m.body_id
                                        WHERE l.outside_number = ?
                                        """)
                                .param(outside)
                                .query(String.class)
                                .single())
                .isEqualTo("conduct MJ-JD");
    }

    @Test
    void takesAttachmentsAsEveryUpload() {
        String outside = Platform.fresh();
        byte[] text = "现场情况说明".getBytes(StandardCharsets.UTF_8);
        var sent = PLATFORM.send(with(outside, "说明.txt", text));
        assertThat(sent.status()).isEqualTo(201);
        Matter matter = matter(sent.text("number"));
        assertThat(bean(Papers.class).list(matter))
                .singleElement()
                .satisfies(paper -> {
                    assertThat(paper.name()).isEqualTo("说明.txt");
                    assertThat(bean(Papers.class).read(matter, paper)).isEqualTo(text);
                });
        var program = PLATFORM.send(with(Platform.fresh(), "图.png", new byte[] {'M', 'Z', 0, 0}));
        assertThat(program.status()).isEqualTo(422);
        assertThat(program.wrong()).isEqualTo("attachments[0]");
    }

    private static String with(String outside, String name, byte[] content) {
        return Platform.letter(outside, "附件见下")
                .replace(
                        "\"consent\"",
                        "\"attachments\": [{\"name\": \"%s\", \"content\": \"%s\"}], \"consent\""
                                .formatted(name, Base64.getEncoder().encodeToString(content)));
    }

    private static long count(String outside) {
        return bean(JdbcClient.class)
                .sql("SELECT count(*) FROM letter.letter WHERE outside_number = ?")
                .param(outside)
                .query(Long.class)
                .single();
    }

    private static Matter matter(String number) {
        return bean(Matters.class).findByNumber(number).orElseThrow();
    }

    private static Letter letter(String number) {
        return bean(Letters.class).get(matter(number));
    }
}
