package org.gongkai.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.privacy.ChangeKey;
import org.gongkai.privacy.Sealing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("slow")
class SecretsOfMessagesTest {

    private static final List<String> SECRETS =
            List.of("13987654321", "geheim@x.example.cn", "隐私标题", "隐私正文");

    private final JdbcClient jdbc = Post.bean(JdbcClient.class);

    @BeforeEach
    void nothingElseIsDue() throws Exception {
        Post.sendDue();
        Post.MAIL_SERVER.purgeEmailFromAllMailboxes();
    }

    @Test
    void nothingCanBeReadInTheDatabaseOrTheLog() throws Exception {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var gongkai = (Logger) LoggerFactory.getLogger("org.gongkai");
        Level before = gongkai.getLevel();
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        root.addAppender(log);
        gongkai.setLevel(Level.TRACE);
        try {
            sendAllWays();
        } finally {
            gongkai.setLevel(before);
            root.detachAppender(log);
        }
        String logged =
                log.list.stream()
                        .map(event -> event.getFormattedMessage() + event.getThrowableProxy())
                        .collect(Collectors.joining("\n"));
        assertThat(logged).contains("went by sms", "could not be sent by email: smtp-550");
        String kept =
                jdbc.sql("SELECT string_agg(m::text, chr(10)) FROM courier.message m")
                                .query(String.class)
                                .single()
                        + jdbc.sql("SELECT string_agg(e::text, chr(10)) FROM audit.entry e")
                                .query(String.class)
                                .single();
        for (String secret : SECRETS) {
            assertThat(logged).doesNotContain(secret);
            assertThat(kept).doesNotContain(secret);
            String hex = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
            assertThat(kept).doesNotContain(hex);
        }
    }

    private static void sendAllWays() throws Exception {
        Message email = Post.email("geheim@x.example.cn", "隐私标题", "隐私正文");
        Message sms =
                new Message(Way.SMS, "13987654321", "", "隐私正文", "matter/LX-3", Post.freshKey());
        Message wrong = Post.email("13987654321", "隐私标题", "隐私正文");
        assertThat(email + " " + sms).doesNotContain(SECRETS);
        Post.send(email);
        Post.send(sms);
        Post.send(wrong);
        String answer = "550 <geheim@x.example.cn> 13987654321 unknown";
        try (var stern = new SternMailServer(Map.of("RCPT", answer))) {
            Post.node(stern.port(), LineSecurity.NONE, 3).run();
        }
        Post.send(Post.email("geheim@x.example.cn", "隐私标题", "隐私正文"));
        Post.MAIL_SERVER.stop();
        try {
            Post.sendDue();
        } finally {
            Post.MAIL_SERVER.start();
        }
        Post.timePasses();
        Post.sendDue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\u0000", "\u0085", "\u2028", "\r\n\r\n"})
    void noSubjectBeginsAHeaderOfItsOwn(String end) throws Exception {
        Post.send(Post.email("safe@x.example.cn", "标题" + end + "Bcc: b@x.example.cn", "正文"));
        Post.send(Post.email("safe@x.example.cn", "Plain" + end + "Bcc: c@x.example.cn", "text"));
        Post.sendDue();
        MimeMessage[] arrived = Post.MAIL_SERVER.getReceivedMessages();
        assertThat(arrived).hasSize(2);
        for (MimeMessage mail : arrived) {
            assertThat(mail.getAllRecipients())
                    .extracting(Object::toString)
                    .containsExactly("safe@x.example.cn");
            assertThat(mail.getHeader("Bcc")).isNull();
            assertThat(mail.getSubject()).contains(" Bcc: ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@x.example.cn\r\nBcc: b@x.example.cn",
                "a@x.example.cn\nRCPT TO:<b@x.example.cn>",
                "a@x.example.cn>\r\nDATA",
                "a@x.example.cn, b@x.example.cn"
            })
    void noRecipientBringsAnother(String recipient) {
        long id = Post.send(Post.email(recipient, "标题", "正文"));
        Post.sendDue();
        assertThat(Post.row(id).state()).isEqualTo("failed");
        assertThat(Post.MAIL_SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void keysAndSubjectWordsCannotNameAnAddress() {
        assertThatThrownBy(() -> new Message(Way.SMS, "1", "", "文", "a@x.cn", "k"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Message(Way.SMS, "1", "", "文", "matter/1", "a b"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new CarrierRefused("550 <z@x.cn> 13800001234 unknown").code())
                .isEqualTo("550-unknown");
    }

    @Test
    void aChangeOfKeyReachesWhatWaits() throws Exception {
        long id = Post.send(Post.email("key@x.example.cn", "换钥前的标题", "换钥前的正文"));
        assertThat(Post.bean(ChangeKey.class).change()).isPositive();
        Long underOldKeys =
                jdbc.sql(
                                """
                                SELECT count(*) FROM courier.message
                                WHERE substring(recipient FROM 1 FOR 3) <> :head
                                   OR substring(subject FROM 1 FOR 3) <> :head
                                   OR substring(words FROM 1 FOR 3) <> :head
                                """)
                        .param("head", Post.bean(Sealing.class).currentHead())
                        .query(Long.class)
                        .single();
        assertThat(underOldKeys).isZero();
        Post.sendDue();
        assertThat(Post.row(id).state()).isEqualTo("sent");
        assertThat(Post.MAIL_SERVER.getReceivedMessages()[0].getSubject()).isEqualTo("换钥前的标题");
    }
}
