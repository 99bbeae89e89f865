package org.gongkai.courier.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.courier.LineSecurity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadingAMailboxTest {

    private static final String LETTER =
            """
            From: =?UTF-8?B?5byg5LiJ?= <zhang@x.example.cn>
            To: letters@mingjing.example.cn
            Subject: %s
            Message-ID: <%s@x.example.cn>
            Content-Type: text/plain; charset=UTF-8

            门前的路灯坏了。
            """;

    private final Letterbox box = new Letterbox();

    @AfterEach
    void close() {
        box.close();
    }

    @Test
    void handsOverWhatIsNewOnceAndInOrder() throws Exception {
        for (int i = 1; i <= 3; i++) box.arrives(LETTER.formatted("letter " + i, i));
        assertThat(box.read())
                .extracting(ReceivedMail::messageId)
                .containsExactly("1@x.example.cn", "2@x.example.cn", "3@x.example.cn");
        assertThat(box.read()).isEmpty();
        box.arrives(LETTER.formatted("letter 4", 4));
        List<ReceivedMail> fresh = box.read();
        assertThat(fresh).hasSize(1);
        var mail = (IncomingMail) fresh.getFirst();
        assertThat(mail.fromName()).isEqualTo("张三");
        assertThat(mail.fromAddress()).isEqualTo("zhang@x.example.cn");
        assertThat(mail.subject()).isEqualTo("letter 4");
        assertThat(mail.text()).isEqualTo("门前的路灯坏了。");
        assertThat(mail.attachments()).isEmpty();
        assertThat(mail.automatic()).isFalse();
        assertThat(Duration.between(mail.receivedAt(), Instant.now()).abs())
                .isLessThan(Duration.ofMinutes(5));
        assertThat(mail).asString().doesNotContain("张三", "路灯");
    }

    @Test
    void takesNoMoreThanAskedForAndSaysThatThereIsMore() throws Exception {
        for (int i = 1; i <= 5; i++) box.arrives(LETTER.formatted("letter", i));
        var two = new MailLimits(2, 100_000, 100_000, 5);
        var taken = new ArrayList<Long>();
        var reading =
                Letterbox.reader()
                        .read(box.account(), Seen.NOTHING, two, (mail, s) -> taken.add(mail.uid()));
        assertThat(reading).isEqualTo(new MailboxReader.Reading(2, true));
        assertThat(box.read(two)).hasSize(2);
        assertThat(box.read(two)).hasSize(2);
        assertThat(box.read(two)).hasSize(1);
        assertThat(box.read(two)).isEmpty();
        assertThat(taken).containsExactly(1L, 2L);
    }

    @Test
    void beginsAnewWhenTheServerNumbersAnew() throws Exception {
        box.arrives(LETTER.formatted("letter", 1));
        box.read();
        var other = new Seen(box.seen().uidValidity() + 1, 100);
        var again = new ArrayList<Seen>();
        Letterbox.reader()
                .read(box.account(), other, MailLimits.USUAL, (mail, seen) -> again.add(seen));
        assertThat(again).containsExactly(box.seen());
    }

    @Test
    void leavesTheMailboxAsItIs() throws Exception {
        box.arrives(LETTER.formatted("letter", 1));
        box.read();
        var kept = box.server.getReceivedMessages();
        assertThat(kept).hasSize(1);
        assertThat(kept[0].isSet(Flags.Flag.SEEN)).isFalse();
    }

    @Test
    void comesAgainWhenItsTakerFailed() throws Exception {
        box.arrives(LETTER.formatted("letter", 1));
        box.arrives(LETTER.formatted("letter", 2));
        assertThatThrownBy(() ->
                        Letterbox.reader()
                                .read(
                                        box.account(),
                                        Seen.NOTHING,
                                        MailLimits.USUAL,
                                        (mail, seen) -> {
                                            throw new IllegalStateException("full");
                                        }))
                .hasMessage("full");
        assertThat(box.read()).hasSize(2);
    }

    @Test
    void saysWhyAMailboxCannotBeRead() {
        assertThat(code(box.account(LineSecurity.NONE, "falsch", "INBOX"))).isEqualTo("sign-in");
        assertThat(code(box.account(LineSecurity.NONE, "geheim", "没有"))).isEqualTo("folder");
        MailAccount account = box.account();
        box.server.stop();
        assertThat(code(account)).isEqualTo("connect");
        assertThat(account).asString().doesNotContain("geheim", "letters");
    }

    @Test
    void trustsNoServerWithoutAProperCertificateAndNoneThatDoesNotEncrypt() {
        assertThat(code(box.account(LineSecurity.STARTTLS, "geheim", "INBOX"))).isNotEmpty();
        try (var secured = new Letterbox(ServerSetup.PROTOCOL_IMAPS)) {
            assertThat(code(secured.account(LineSecurity.TLS, "geheim", "INBOX"))).isNotEmpty();
        }
    }

    private static String code(MailAccount account) {
        try {
            Letterbox.reader().read(account, Seen.NOTHING, MailLimits.USUAL, (mail, seen) -> {});
            return "";
        } catch (MailboxUnavailable unavailable) {
            return unavailable.code();
        }
    }
}
