package org.gongkai.letter.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongkai.casework.Matters;
import org.gongkai.letter.Letters;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What programs send by mistake or with intent.
@Tag("slow")
class HostileRequestsTest {

    private static final Platform PLATFORM = Platform.of("mj-platform");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"outsideNumber\": \"1\", \"outsideNumber\": \"2\"}",
                "{} {}",
                "<letter/>",
                "outsideNumber=1&text=2"
            })
    void refusesWhatIsNoJson(String body) {
        assertThat(PLATFORM.send(body).status()).isEqualTo(400);
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        assertThat(PLATFORM.send("{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}").status())
                .isEqualTo(400);
    }

    @Test
    void refusesOtherEncodings() {
        String letter = Platform.letter(Platform.fresh(), "井盖坏了");
        assertThat(PLATFORM.send(letter.getBytes(Charset.forName("GB18030"))).status())
                .isEqualTo(400);
    }

    @Test
    void refusesWhatIsTooLarge() {
        byte[] large = new byte[JsonBody.MOST_BYTES + 1];
        java.util.Arrays.fill(large, (byte) ' ');
        assertThat(PLATFORM.send(large).status()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                                                            | outsideNumber text
                    {"outsideNumber": "1; DROP", "text": "x"}                     | outsideNumber
                    {"outsideNumber": 7, "text": "x"}                             | outsideNumber outsideNumber
                    {"outsideNumber": "a", "text": ["x"]}                         | text text
                    {"outsideNumber": "a", "text": "x", "at": "2099-01-01"}       | at
                    {"outsideNumber": "a", "text": "x", "at": "gestern"}          | at
                    {"outsideNumber": "a", "text": "x", "kind": "没有这种"}         | kind
                    {"outsideNumber": "a", "text": "x", "consent": "yes"}         | consent
                    {"outsideNumber": "a", "text": "x", "name": "甲"}              | phone
                    {"outsideNumber": "a", "text": "x", "phone": "<b>1</b>"}      | phone
                    {"outsideNumber": "a", "text": "x", "kind": "conduct"}        | against
                    {"outsideNumber": "a", "text": "x", "attachments": "file"}    | attachments
                    """)
    void namesTheFieldThatIsWrong(String body, String fields) {
        var answer = PLATFORM.send(body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.wrong()).isEqualTo(fields);
    }

    @Test
    void refusesWhatIsTooLong() {
        var answer = PLATFORM.send(Platform.letter(Platform.fresh(), "长".repeat(5_001)));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.wrong()).isEqualTo("text");
        assertThat(PLATFORM.send(Platform.letter("A".repeat(101), "短")).wrong())
                .isEqualTo("outsideNumber");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; DROP TABLE letter.letter; --",
                "<script>alert(1)</script>",
                "{{7*7}} ${7*7} %n%s",
                "=cmd|'/c calc'!A1"
            })
    void keepsWordsAsWords(String words) {
        var sent = PLATFORM.send(Platform.letter(Platform.fresh(), words));
        assertThat(sent.status()).isEqualTo(201);
        assertThat(text(sent.text("number"))).isEqualTo(words);
    }

    @Test
    void leavesOutWhatNobodyCanSee() {
        String words = "前\\u0000\\u202e\\u0007后\\ud800😀\\n第二行";
        var sent = PLATFORM.send(Platform.letter(Platform.fresh(), words));
        assertThat(text(sent.text("number"))).isEqualTo("前后😀\n第二行");
    }

    @Test
    void says404ForNumbersNobodyHas() {
        for (String number : new String[] {"none", "' OR 1=1", "<b>", UUID.randomUUID() + "中"}) {
            assertThat(PLATFORM.follow(number).status()).isEqualTo(404);
        }
    }

    @Test
    void boundsHowOftenAKeyIsUsed() {
        var now =
                new java.util.concurrent.atomic.AtomicReference<>(
                        Instant.parse("2026-11-25T01:00:00Z"));
        var clock =
                new Clock() {
                    @Override
                    public java.time.ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(java.time.ZoneId zone) {
                        return this;
                    }

                    @Override
                    public Instant instant() {
                        return now.get();
                    }
                };
        var throttle = new KeyThrottle(clock, 3);
        assertThat(IntStream.range(0, 4).mapToObj(i -> throttle.count(1).isEmpty()))
                .containsExactly(true, true, true, false);
        assertThat(throttle.count(2)).isEmpty();
        now.set(now.get().plusSeconds(60));
        assertThat(throttle.count(1)).isEmpty();
    }

    private static String text(String number) {
        return bean(Letters.class)
                .get(bean(Matters.class).findByNumber(number).orElseThrow())
                .content()
                .text();
    }
}
