package org.gongkai.courier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gongkai.organization.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("slow")
class RefusedMailTest {

    @BeforeEach
    void nothingElseIsDue() throws Exception {
        Post.sendDue();
        Post.MAIL_SERVER.purgeEmailFromAllMailboxes();
    }

    @Test
    void aRecipientTheServerRefusesIsListedAndCanBeTriedAgain() throws Exception {
        long id = Post.send(Post.email("gone@x.example.cn", "查无此人", "退回"));
        try (var stern = new SternMailServer(Map.of("RCPT", "550 <gone@x.example.cn> unknown"))) {
            Post.node(stern.port(), LineSecurity.NONE, 5).run();
        }
        assertThat(Post.row(id).state()).isEqualTo("failed");
        assertThat(Post.row(id).problem()).isEqualTo("smtp-550");
        var failed = new MessageFilter("failed", "email", "matter/LX");
        assertThat(Post.bean(Messages.class).list(failed, 100, 0))
                .extracting(MessageRow::id)
                .contains(id);
        Post.sendDue();
        assertThat(Post.MAIL_SERVER.getReceivedMessages()).as("not by itself").isEmpty();

        // the program itself may do what administrators may
        givenATree();
        assertThat(Post.bean(SendAgain.class).one(Actor.SYSTEM, id)).isTrue();
        Post.sendDue();
        assertThat(Post.MAIL_SERVER.getReceivedMessages()).hasSize(1);
        assertThat(Post.row(id).state()).isEqualTo("sent");
        assertThat(Post.bean(SendAgain.class).one(Actor.SYSTEM, id)).isFalse();
        Post.sendDue();
        assertThat(Post.MAIL_SERVER.getReceivedMessages()).hasSize(1);
        assertThat(audited(id)).isEqualTo("courier.failed, courier.send-again, courier.sent");
    }

    @Test
    void aServerThatPutsUsOffIsAskedAgainAndGivenUpInTheEnd() throws Exception {
        long id = Post.send(Post.email("later@x.example.cn", "稍后", "稍后再试"));
        try (var stern = new SternMailServer(Map.of("RCPT", "451 4.7.1 greylisted"))) {
            SendDue node = Post.node(stern.port(), LineSecurity.NONE, 3);
            for (int i = 1; i < 3; i++) {
                node.run();
                assertThat(Post.row(id).state()).isEqualTo("waiting");
                assertThat(Post.row(id).attempts()).isEqualTo(i);
                assertThat(Post.row(id).problem()).isEqualTo("smtp-451");
                Post.timePasses();
            }
            node.run();
        }
        assertThat(Post.row(id).state()).isEqualTo("failed");
    }

    @Test
    void aSenderOfOursThatIsRefusedIsNoFaultOfTheMessage() throws Exception {
        long id = Post.send(Post.email("some@x.example.cn", "发件人", "发件人不被接受"));
        try (var stern = new SternMailServer(Map.of("MAIL", "553 sender"))) {
            Post.node(stern.port(), LineSecurity.NONE, 5).run();
        }
        assertThat(Post.row(id).state()).isEqualTo("waiting");
        assertThat(Post.row(id).problem()).isEqualTo("sender-553");
        Post.timePasses();
        Post.sendDue();
        assertThat(Post.row(id).state()).isEqualTo("sent");
    }

    @Test
    void saysNothingInClearToAServerThatCannotEncrypt() throws Exception {
        long id = Post.send(Post.email("secret@x.example.cn", "要加密", "不能明文"));
        try (var stern = new SternMailServer(Map.of())) {
            Post.node(stern.port(), LineSecurity.STARTTLS, 5).run();
            assertThat(stern.heard()).isNotEmpty();
            assertThat(stern.heard()).noneMatch(said -> said.startsWith("MAIL"));
        }
        assertThat(Post.row(id).state()).isEqualTo("waiting");
    }

    @Test
    void anAddressThatIsNoneIsListedAndNeverTried() throws Exception {
        long id = Post.send(Post.email("张三", "没有地址", "没有地址"));
        Post.sendDue();
        assertThat(Post.row(id).state()).isEqualTo("failed");
        assertThat(Post.row(id).problem()).isEqualTo("recipient");
        assertThat(Post.row(id).recipient()).isEqualTo("****");
        assertThat(Post.MAIL_SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void aNodeThatDiedWithAMessageLosesItAgain() {
        long id = Post.send(Post.email("node@x.example.cn", "断电", "断电之后"));
        Outbox.Due lent = Post.bean(Outbox.class).take(Way.EMAIL).orElseThrow();
        assertThat(lent.id()).isEqualTo(id);
        Post.sendDue();
        assertThat(Post.row(id).state()).as("lent").isEqualTo("waiting");
        Post.timePasses();
        Post.sendDue();
        assertThat(Post.row(id).state()).isEqualTo("sent");
        Post.bean(Outbox.class).failed(lent, "late");
        assertThat(Post.row(id).state()).as("noted too late").isEqualTo("sent");
    }

    private static String audited(long id) {
        return Post.bean(JdbcClient.class)
                .sql(
                        """
                        SELECT string_agg(action, ', ' ORDER BY id) FROM audit.entry
                        WHERE subject = ?
                        """)
                .param("message/" + id)
                .query(String.class)
                .single();
    }

    private static void givenATree() {
        Post.bean(JdbcClient.class)
                .sql(
                        """
                        INSERT INTO organization.body (code, path, kind, name, short_name)
                        SELECT 'MJ', 'MJ', 'district', '明镜区人民政府', '区政府'
                        WHERE NOT EXISTS (SELECT FROM organization.body)
                        """)
                .update();
    }
}
