package org.gongkai.courier.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gongkai.courier.mailbox.Letterbox.bytes;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.gongkai.courier.mailbox.MailAttachment.Dropped;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Mails that nobody would send in earnest, through a real server, with an ordinary one behind
/// each.
@Tag("slow")
class HostileMailsTest {

    private static final String ORDINARY =
            """
            From: li@x.example.cn
            Subject: ordinary
            Message-ID: <ordinary@x.example.cn>
            Content-Type: text/plain; charset=UTF-8

            照常来信
            """;

    private final Letterbox box = new Letterbox();

    @AfterEach
    void close() {
        box.close();
    }

    /// The hostile one; the ordinary one behind it must have come through.
    private IncomingMail readBefore(byte[] hostile) throws Exception {
        box.arrives(hostile);
        box.arrives(ORDINARY);
        List<ReceivedMail> all = box.read();
        assertThat(all).hasSize(2);
        assertThat(((IncomingMail) all.getLast()).text()).isEqualTo("照常来信");
        return (IncomingMail) all.getFirst();
    }

    private IncomingMail readBefore(String hostile) throws Exception {
        return readBefore(bytes(hostile, StandardCharsets.UTF_8));
    }

    @Test
    void partsThatNeverEnd() throws Exception {
        IncomingMail mail =
                readBefore(
                        """
                        From: broken@x.example.cn
                        Subject: broken
                        Content-Type: multipart/mixed; boundary="b

                        --b
                        Content-Type: text/plain; charset="utf-8
                        Content-Transfer-Encoding: base64

                        5Z6D5Zy+5rKh5pyJ5riF6L+Q!!!
                        --b
                        Content-Type: application/pdf; name="缺尾.pdf
                        Content-Transfer-Encoding: base64

                        JVBERi0xLjQK=JVBER
                        """);
        assertThat(mail.text()).isEqualTo("垃圾没有清运");
        assertThat(mail.attachments()).hasSize(1);
        assertThat(mail.attachments().getFirst().name()).isEqualTo("缺尾.pdf");
        assertThat(mail.attachments().getFirst().bytes())
                .isEqualTo("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void multipartWithoutAnyPart() throws Exception {
        IncomingMail mail =
                readBefore(
                        """
                        From: none@x.example.cn
                        Subject: none
                        Content-Type: multipart/mixed

                        只有一句话
                        """);
        assertThat(mail.text()).isEqualTo("只有一句话");
    }

    @Test
    void endlessNesting() throws Exception {
        var mail = new StringBuilder("From: deep@x.example.cn\nSubject: deep\n");
        for (int i = 0; i < 500; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
        }
        mail.append("Content-Type: text/plain\n\nbottom\n");
        IncomingMail read = readBefore(mail.toString());
        assertThat(read.subject()).isEqualTo("deep");
        assertThat(read.text()).isEmpty();
        assertThat(read.attachments())
                .extracting(MailAttachment::dropped)
                .containsExactly(Dropped.TOO_DEEP);
    }

    @Test
    void twoThousandParts() throws Exception {
        String mail =
                "From: many@x.example.cn\nSubject: many\n"
                        + "Content-Type: multipart/mixed; boundary=b\n\n"
                        + "--b\nContent-Type: image/png\n\nx\n".repeat(2_000);
        IncomingMail read = readBefore(mail);
        assertThat(read.attachments()).hasSizeLessThan(250);
        assertThat(read.attachments()).filteredOn(one -> one.dropped() == null).hasSize(30);
        assertThat(read.attachments())
                .filteredOn(one -> one.dropped() == Dropped.TOO_MANY)
                .isNotEmpty();
    }

    @Test
    void thirtyMegabytes() throws Exception {
        byte[] large = new byte[30 * 1024 * 1024];
        new Random(1).nextBytes(large);
        var mail = new ByteArrayOutputStream();
        mail.writeBytes(
                bytes(
                        """
                        From: large@x.example.cn
                        Subject: large
                        Content-Type: multipart/mixed; boundary=b

                        --b
                        Content-Type: text/plain; charset=UTF-8

                        见附件
                        --b
                        Content-Type: image/png; name="small.png"
                        Content-Transfer-Encoding: base64

                        iVBORw0KGgo=
                        --b
                        Content-Type: video/mp4; name="large.mp4"
                        Content-Transfer-Encoding: base64

                        """,
                        StandardCharsets.UTF_8));
        mail.writeBytes(Base64.getMimeEncoder().encode(large));
        mail.writeBytes(bytes("\n--b--\n", StandardCharsets.UTF_8));
        IncomingMail read = readBefore(mail.toByteArray());
        assertThat(read.text()).isEqualTo("见附件");
        assertThat(read.attachments())
                .extracting(MailAttachment::name, MailAttachment::dropped)
                .containsExactly(tuple("small.png", null), tuple("large.mp4", Dropped.CUT_OFF));
    }

    @Test
    void noMessageId() throws Exception {
        String nameless = "From: a@x.example.cn\nSubject: nameless\n\n%s\n";
        box.arrives(nameless.formatted("one"));
        box.arrives(nameless.formatted("two"));
        List<ReceivedMail> all = box.read();
        assertThat(all).extracting(ReceivedMail::messageId).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(mail -> assertThat(mail.messageId()).startsWith("sha256-"));
    }

    @Test
    void theSameMessageIdTwice() throws Exception {
        String mail = "Message-ID: <same@x>\nFrom: a@x.example.cn\nSubject: s\n\n%s\n";
        box.arrives(mail.formatted("one"));
        box.arrives("Received: by another way\n" + mail.formatted("one"));
        box.arrives(mail.formatted("two"));
        List<IncomingMail> all = box.read().stream().map(IncomingMail.class::cast).toList();
        assertThat(all).extracting(IncomingMail::messageId).containsOnly("same@x");
        assertThat(all.get(1).fingerprint()).isEqualTo(all.get(0).fingerprint());
        assertThat(all.get(2).fingerprint()).isNotEqualTo(all.get(0).fingerprint());
    }

    @Test
    void controlCharactersEverywhere() throws Exception {
        IncomingMail mail =
                readBefore(
                        """
                        From: "A\u0000\u0007\u202eB" <c@x.example.cn>
                        Subject: =?UTF-8?Q?one=0D=0ABcc:_x=00=1B[31m=E2=80=AE?= two
                        Message-ID: <a\u0001b@x>
                        Content-Type: multipart/mixed; boundary=b

                        --b
                        Content-Type: text/plain; charset=UTF-8

                        one\u0000\u0008\u001b[31m\u202etwo
                        --b
                        Content-Type: image/png; name="=?UTF-8?Q?..=2F..=5Ca=00=E2=80=AEgnp.exe?="

                        x
                        --b--
                        """);
        assertThat(mail.fromName()).isEqualTo("AB");
        assertThat(mail.subject()).isEqualTo("one Bcc: x[31m two");
        assertThat(mail.messageId()).isEqualTo("ab@x");
        assertThat(mail.text()).isEqualTo("one[31mtwo");
        assertThat(mail.attachments().getFirst().name()).isEqualTo("agnp.exe");
    }

    @Test
    void headsWithoutEnd() throws Exception {
        String mail =
                "From: long@x.example.cn\nSubject: "
                        + "长".repeat(200_000)
                        + "\n"
                        + "X-A: b\n".repeat(50_000)
                        + "Message-ID: <"
                        + "i".repeat(100_000)
                        + ">\n\ntext\n";
        IncomingMail read = readBefore(mail);
        assertThat(read.subject()).hasSize(300);
        assertThat(read.messageId()).hasSizeLessThanOrEqualTo(250);
        assertThat(read.text()).isEqualTo("text");
    }

    @Test
    void htmlNestedAHundredThousandTimes() throws Exception {
        IncomingMail mail =
                readBefore(
                        "From: html@x.example.cn\nContent-Type: text/html; charset=UTF-8\n\n"
                                + "<div>".repeat(100_000)
                                + "底");
        assertThat(mail.text()).contains("底");
    }

    @Test
    void nothingAtAll() throws Exception {
        IncomingMail mail = readBefore("\n");
        assertThat(mail.text()).isEmpty();
        assertThat(mail.fromAddress()).isEmpty();
    }
}
