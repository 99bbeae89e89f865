package org.gongkai.letter.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.gongkai.access.Visitor;
import org.gongkai.casework.CameBy;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.casework.Paper;
import org.gongkai.casework.Papers;
import org.gongkai.casework.Parties;
import org.gongkai.courier.LineSecurity;
import org.gongkai.letter.Letter;
import org.gongkai.letter.Letters;
import org.gongkai.letter.ReplyWay;
import org.gongkai.letter.SomeLetters;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.gongkai.privacy.ChangeKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A mailbox is read; what people wrote becomes letters, what programs wrote does not.
@Tag("slow")
class LettersByMailTest {

    private static final Actor ADMIN = bean(Accounts.class).findActor("admin").orElseThrow();
    private static final String PASSWORD = "geheimes-wort-" + UUID.randomUUID();

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private GreenMailUser owner;
    private long box;

    @BeforeEach
    void start() {
        server.start();
        String user = "letters-" + UUID.randomUUID().toString().substring(0, 8);
        owner = server.setUser(user + "@mingjing.example.cn", user, PASSWORD);
        box =
                bean(KeepMailbox.class)
                        .add(ADMIN, SomeLetters.source("mj-email"), set(user, PASSWORD));
    }

    @AfterEach
    void stop() {
        bean(JdbcClient.class).sql("DELETE FROM letter.mailbox WHERE id = ?").param(box).update();
        server.stop();
    }

    private KeepMailbox.Set set(String user, String password) {
        // read when the test says so, and by no job
        return new KeepMailbox.Set(
                "127.0.0.1",
                server.getImap().getPort(),
                LineSecurity.NONE,
                user,
                password,
                "INBOX",
                LocalDate.now().minusDays(1),
                false);
    }

    private void arrives(String head, String body) throws Exception {
        String raw = (head + "\n\n" + body).replace("\n", "\r\n");
        owner.deliver(
                new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8))));
    }

    private static String head(String subject) {
        return """
        From: =?UTF-8?B?5p2l5L+h5Lq65LiZ?= <reader@example.cn>
        To: letters@mingjing.example.cn
        Subject: %s
        Message-ID: <%s@example.cn>
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8\
        """
                .formatted(
                        "=?UTF-8?B?"
                                + Base64.getEncoder()
                                        .encodeToString(subject.getBytes(StandardCharsets.UTF_8))
                                + "?=",
                        UUID.randomUUID());
    }

    private Mailbox poll() {
        bean(PollMailboxes.class).pollNow(ADMIN, box);
        return bean(Mailboxes.class).get(box);
    }

    @Test
    void aMailBecomesALetterThatIsAnsweredByMail() throws Exception {
        arrives(head("路灯不亮"), "您好，\n澄心路的路灯三天没亮了。");
        assertThat(poll().letters()).isEqualTo(1);
        Matter matter = newest();
        Letter letter = bean(Letters.class).get(matter);
        assertThat(matter.cameBy()).isEqualTo(CameBy.EMAIL);
        assertThat(letter.content().title()).isEqualTo("路灯不亮");
        assertThat(letter.content().text()).isEqualTo("您好，\n澄心路的路灯三天没亮了。");
        assertThat(letter.replyWay()).isEqualTo(ReplyWay.EMAIL);
        assertThat(bean(Parties.class).findApplicant(matter.id()).orElseThrow())
                .satisfies(writer -> {
                    assertThat(writer.name()).isEqualTo("来信人丙");
                    assertThat(writer.email()).isEqualTo("reader@example.cn");
                });
        assertThat(acknowledgements(matter)).isEqualTo(1);
    }

    @Test
    void theSameMailIsNoSecondLetter() throws Exception {
        arrives(head("一件事"), "只说一次。");
        assertThat(poll().letters()).isEqualTo(1);
        assertThat(poll().letters()).isEqualTo(1);
        // the server numbers its mails anew
        bean(JdbcClient.class)
                .sql("UPDATE letter.mailbox SET uid_validity = 1, last_uid = 0 WHERE id = ?")
                .param(box)
                .update();
        Mailbox again = poll();
        assertThat(again.letters()).isEqualTo(1);
        assertThat(again.again()).isEqualTo(1);
    }

    @Test
    void whatProgramsSendIsLeftOutAndCounted() throws Exception {
        arrives(head("自动回复") + "\nAuto-Submitted: auto-replied", "我在休假。");
        arrives(head("退信").replace("reader@example.cn", "mailer-daemon@example.cn"), "Undelivered");
        arrives(head("人写的"), "请看一下。");
        Mailbox read = poll();
        assertThat(read.letters()).isEqualTo(1);
        assertThat(read.leftOut()).isEqualTo(2);
    }

    @Test
    void mailsFromBeforeAreLeftAlone() throws Exception {
        bean(JdbcClient.class)
                .sql("UPDATE letter.mailbox SET since = now() + interval '1 day' WHERE id = ?")
                .param(box)
                .update();
        arrives(head("以前的"), "旧邮件。");
        Mailbox read = poll();
        assertThat(read.letters() + read.leftOut() + read.open()).isZero();
        assertThat(read.seen().uid()).isPositive();
    }

    @Test
    void aLongTextIsCutAndKeptWhole() throws Exception {
        String text = "很长的话".repeat(2_000);
        arrives(head("长信"), text);
        poll();
        Matter matter = newest();
        assertThat(bean(Letters.class).get(matter).content().text())
                .hasSizeLessThanOrEqualTo(5_000)
                .startsWith("很长的话很长")
                .contains("全文见附件");
        List<Paper> papers = bean(Papers.class).list(matter);
        assertThat(papers).hasSize(1);
        assertThat(
                        new String(
                                bean(Papers.class).read(matter, papers.getFirst()),
                                StandardCharsets.UTF_8))
                .contains(text);
    }

    @Test
    void aFileThatIsNotTakenIsNamed() throws Exception {
        arrives(
                head("有附件").replace("text/plain; charset=utf-8", "multipart/mixed; boundary=b"),
                """
                --b
                Content-Type: text/plain; charset=utf-8

                附件见下。
                --b
                Content-Type: application/octet-stream; name="run.exe"
                Content-Transfer-Encoding: base64

                TVoAAA==
                --b
                Content-Type: text/plain; name="note.txt"
                Content-Disposition: attachment; filename="note.txt"

                hello
                --b--
                """);
        poll();
        Matter matter = newest();
        assertThat(bean(Papers.class).list(matter))
                .extracting(Paper::name)
                .containsExactly("note.txt");
        assertThat(bean(Letters.class).get(matter).content().text())
                .startsWith("附件见下。")
                .contains("未收下的附件：run.exe");
    }

    @Test
    void aMailThatCannotBeALetterIsListedAndStopsNothing() throws Exception {
        arrives(head("坏的"), "一");
        arrives(head("好的"), "二");
        bean(JdbcClient.class)
                .sql(
                        "ALTER TABLE letter.letter ADD CONSTRAINT trap CHECK (reply_way <> 'email') NOT VALID")
                .update();
        try {
            Mailbox read = poll();
            assertThat(read.open()).isEqualTo(2);
            assertThat(bean(Mailboxes.class).listProblems(read, 10))
                    .extracting(MailProblem::problem)
                    .containsOnly("unforeseen");
        } finally {
            bean(JdbcClient.class).sql("ALTER TABLE letter.letter DROP CONSTRAINT trap").update();
        }
        arrives(head("又一封"), "三");
        assertThat(poll().letters()).isEqualTo(1);
    }

    @Test
    void saysWhyItCannotBeRead() throws Exception {
        bean(KeepMailbox.class).change(ADMIN, box, set(owner.getLogin(), "falsch"));
        assertThat(poll().problem()).isEqualTo("sign-in");
        Visitor admin = Visitor.named("admin");
        assertThat(admin.page("/office/letters/mailboxes").select("main").text()).contains("登录被拒绝");
    }

    @Test
    void thePasswordIsSealedAndStaysSoUnderANewKey() throws Exception {
        assertThat(row()).doesNotContain(PASSWORD);
        byte[] before = sealed();
        bean(ChangeKey.class).change();
        assertThat(sealed()).isNotEqualTo(before);
        arrives(head("换了密钥"), "还能收。");
        assertThat(poll().letters()).isEqualTo(1);
        Visitor admin = Visitor.named("admin");
        assertThat(admin.get("/office/letters/mailboxes/" + box).body()).doesNotContain(PASSWORD);
    }

    private String row() {
        return bean(JdbcClient.class)
                .sql("SELECT encode(password, 'escape') FROM letter.mailbox WHERE id = ?")
                .param(box)
                .query(String.class)
                .single();
    }

    private byte[] sealed() {
        return bean(JdbcClient.class)
                .sql("SELECT password FROM letter.mailbox WHERE id = ?")
                .param(box)
                .query((row, n) -> row.getBytes(1))
                .single();
    }

    private static Matter newest() {
        long id =
                bean(JdbcClient.class)
                        .sql(
                                """
                                SELECT max(m.id) FROM casework.matter m
                                WHERE m.came_by = 'email' AND m.kind = 'letter'
                                """)
                        .query(Long.class)
                        .single();
        return bean(Matters.class).get(id);
    }

    private static long acknowledgements(Matter matter) {
        return bean(JdbcClient.class)
                .sql("SELECT count(*) FROM courier.message WHERE message_key = ?")
                .param("letter/" + matter.id() + "/received/email")
                .query(Long.class)
                .single();
    }
}
