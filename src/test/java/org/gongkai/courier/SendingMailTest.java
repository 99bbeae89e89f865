package org.gongkai.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("slow")
class SendingMailTest {

    @BeforeEach
    void emptyMailboxes() throws Exception {
        Post.sendDue();
        Post.MAIL_SERVER.purgeEmailFromAllMailboxes();
    }

    @Test
    void arrivesOnceAsItWasWritten() throws Exception {
        String text = "您的来信已收到，编号 LX-1。\n我们将在 7 个工作日内答复。𠮷\n.\n结束";
        long id = Post.send(Post.email("zhang@x.example.cn", "关于“路灯”的答复：已修好！", text));
        Post.sendDue();
        Post.sendDue();

        MimeMessage[] arrived = Post.MAIL_SERVER.getReceivedMessages();
        assertThat(arrived).hasSize(1);
        assertThat(arrived[0].getSubject()).isEqualTo("关于“路灯”的答复：已修好！");
        assertThat(arrived[0].getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo(text);
        assertThat(arrived[0].getHeader("Subject", null)).startsWith("=?UTF-8?");
        assertThat(arrived[0].getContentType()).containsIgnoringCase("charset=UTF-8");
        var from = (InternetAddress) arrived[0].getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("明镜区政府");
        assertThat(from.getAddress()).isEqualTo("no-reply@mingjing.example.cn");
        assertThat(arrived[0].getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("zhang@x.example.cn");
        assertThat(arrived[0].getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        MessageRow row = Post.row(id);
        assertThat(row.state()).isEqualTo("sent");
        assertThat("<" + row.receipt() + ">").isEqualTo(arrived[0].getMessageID());
        assertThat(row.recipient()).isEqualTo("z***@x.example.cn");
    }

    @Test
    void waitsForAServerThatIsDown() throws Exception {
        Post.MAIL_SERVER.stop();
        long id;
        try {
            id = Post.send(Post.email("wait@x.example.cn", "等一等", "等服务器回来"));
            Post.sendDue();
            assertThat(Post.row(id).state()).isEqualTo("waiting");
            assertThat(Post.row(id).problem()).isEqualTo("connect");
            assertThat(Post.row(id).attempts()).isEqualTo(1);
        } finally {
            Post.MAIL_SERVER.start();
        }
        Post.sendDue();
        assertThat(Post.MAIL_SERVER.getReceivedMessages()).as("not yet due").isEmpty();
        Post.timePasses();
        Post.sendDue();
        assertThat(Post.MAIL_SERVER.getReceivedMessages()).hasSize(1);
        assertThat(Post.row(id).state()).isEqualTo("sent");
        assertThat(Post.row(id).problem()).isNull();
    }

    @Test
    void sendsTheSameKeyOnceThoughTwoAskAtOnce() throws Exception {
        Message message = Post.email("once@x.example.cn", "只发一次", "只发一次");
        Set<Long> ids = ConcurrentHashMap.newKeySet();
        try (var both = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 12; i++) both.execute(() -> ids.add(Post.send(message)));
        }
        assertThat(ids).hasSize(1);
        Post.sendDue();
        assertThat(Post.send(message)).isEqualTo(ids.iterator().next());
        Post.sendDue();
        assertThat(Post.MAIL_SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void tellsNobodyOfWhatDidNotHappen() {
        Post.bean(TransactionTemplate.class)
                .executeWithoutResult(status -> {
                    Post.bean(Courier.class).send(Post.email("never@x.example.cn", "没有", "没有"));
                    status.setRollbackOnly();
                });
        Post.sendDue();
        assertThat(Post.MAIL_SERVER.getReceivedMessages()).isEmpty();
        assertThatThrownBy(() -> Post.bean(Courier.class).send(Post.email("a@x.cn", "题", "文")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void severalNodesShareTheWork() throws Exception {
        for (int i = 0; i < 60; i++) {
            Post.send(Post.email("p%d@x.example.cn".formatted(i), "第" + i + "封", "内容"));
        }
        try (var nodes = Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < 3; i++) {
                SendDue node = Post.node(Post.PORT, LineSecurity.NONE, 3);
                nodes.execute(node::run);
            }
        }
        MimeMessage[] arrived = Post.MAIL_SERVER.getReceivedMessages();
        assertThat(arrived).hasSize(60);
        assertThat(arrived)
                .extracting(mail -> Objects.toString(mail.getAllRecipients()[0]))
                .doesNotHaveDuplicates();
    }

    @Test
    void aTextMessageGoesToTheLogWhileNoGatewayIsPluggedIn() {
        long id =
                Post.send(
                        new Message(
                                Way.SMS, "13800001234", "", "已答复", "matter/LX-2", Post.freshKey()));
        Post.sendDue();
        assertThat(Post.row(id).receipt()).isEqualTo("log-" + id);
        assertThat(Post.bean(Carriers.class).listUnconfigured()).containsExactly(Way.SMS);
        assertThat(Post.bean(Messages.class).listAbout("matter/LX-2"))
                .extracting(MessageRow::recipient)
                .containsExactly("138****1234");
    }
}
