package org.gongkai.courier.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.courier.mailbox.ParsedMails.parsed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsOfAMailTest {

    private static final String WITH_PICTURE =
            """
            From: a@x.cn
            Subject: s
            Content-Type: multipart/mixed; boundary="outer"

            This is a multi-part message in MIME format.
            --outer
            Content-Type: multipart/alternative; boundary="inner"

            --inner
            Content-Type: text/plain; charset=utf-8

            %s
            --inner
            Content-Type: multipart/related; boundary="inmost"

            --inmost
            Content-Type: text/html; charset=utf-8

            <p>路灯<b>不亮</b></p><img src="cid:1">
            --inmost
            Content-Type: image/png
            Content-ID: <1>
            Content-Transfer-Encoding: base64

            iVBORw0KGgo=
            --inmost--
            --inner--
            --outer
            Content-Type: message/rfc822

            Subject: forwarded

            old words
            --outer
            Content-Type: text/plain; name="说明.txt"
            Content-Disposition: attachment

            in a file
            --outer--
            epilogue
            """;

    @Test
    void takesTheWordsOnceAndEveryFile() {
        IncomingMail mail = parsed(WITH_PICTURE.formatted("路灯不亮（纯文本）"));
        assertThat(mail.text()).isEqualTo("路灯不亮（纯文本）");
        assertThat(mail.attachments())
                .extracting(MailAttachment::name)
                .containsExactly("attachment-1.png", "attachment-2.eml", "说明.txt");
        assertThat(mail.attachments()).allMatch(one -> one.dropped() == null);
        assertThat(new String(mail.attachments().get(2).bytes(), StandardCharsets.UTF_8))
                .isEqualTo("in a file");
    }

    @Test
    void takesTheHtmlWhereThePlainTextIsEmpty() {
        assertThat(parsed(WITH_PICTURE.formatted(" ")).text()).isEqualTo("路灯不亮");
    }

    @Test
    void readsHtmlAsItIsSeen() {
        IncomingMail mail =
                parsed(
                        """
                        Content-Type: text/html

                        <html><head><meta charset="utf-8"><style>p{color:red}</style></head><body>
                        <div>第一行<br>第二行</div><script>alert(1)</script>
                        <ul><li>一<li>二</ul><table><tr><td>甲</td><td>乙</td></tr></table>
                        <p>见 <a href="https://x.cn/a?b=1&amp;c=2">这里</a>和<a href="javascript:x()">那里</a></p>
                        </body></html>
                        """);
        assertThat(mail.text().lines().filter(line -> !line.isBlank()))
                .containsExactly(
                        "第一行", "第二行", "· 一", "· 二", "甲 乙", "见 这里 (https://x.cn/a?b=1&c=2) 和那里");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "auto-submitted: auto-generated; x=y",
                "Precedence: bulk",
                "Precedence: LIST",
                "List-Id: <news.x.cn>",
                "List-Unsubscribe: <https://x.cn>",
                "Return-Path: <>",
                "Return-Path: < >",
                "X-Autoreply: yes",
                "From: Mail Delivery <MAILER-DAEMON@x.cn>",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=b"
            })
    void marksWhatAProgramSent(String header) {
        assertThat(parsed(header + "\nSubject: s\n\ntext").automatic()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: no",
                "Return-Path: <a@x.cn>",
                "Precedence: first-class",
                "From: postmaster <a@x.cn>"
            })
    void readsWhatAPersonSent(String header) {
        assertThat(parsed(header + "\nSubject: 自动回复\n\ntext").automatic()).isFalse();
    }

    @Test
    void readsAMailWithoutAHead() {
        assertThat(parsed("路灯不亮了，没有信头").text()).isEqualTo("路灯不亮了，没有信头");
    }

    @Test
    void leavesOutWhatIsTooLarge() {
        String mail =
                "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: image/png\n\n"
                        + "x".repeat(3_000)
                        + "\n--b--\n";
        var limits = new MailLimits(1, 1_000_000, 2_000, 5);
        var read =
                (IncomingMail)
                        MailParser.parse(
                                new RawMail(
                                        1,
                                        Letterbox.bytes(mail, StandardCharsets.UTF_8),
                                        false,
                                        Instant.EPOCH),
                                limits);
        assertThat(read.attachments().getFirst().dropped())
                .isEqualTo(MailAttachment.Dropped.TOO_LARGE);
        assertThat(read.attachments().getFirst().bytes()).isEmpty();
    }
}
