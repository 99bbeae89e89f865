package org.gongkai.courier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.gongkai.courier.Courier;
import org.gongkai.courier.Message;
import org.gongkai.courier.Messages;
import org.gongkai.courier.Way;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("slow")
class MessagesInTheOfficeTest {

    private final String about = "matter/" + UUID.randomUUID();

    @Test
    void showsWhatWentWithoutSayingToWhomOrWhat() throws Exception {
        long id = send(Way.SMS, "13812345678", "这是短信正文");
        awaitState(id, "sent");
        Document page = Visitor.named("admin").page("/office/messages?about=" + about);
        Element row = row(page, id);
        assertThat(row.text()).contains("138****5678", "短信", "已送出", "log-" + id, about);
        assertThat(page.text()).doesNotContain("13812345678", "这是短信正文");
        assertThat(page.text()).contains("尚未接入短信网关");
        assertThat(page.select(".office-nav a[href=/office/messages]")).isNotEmpty();
        Long reads =
                bean(JdbcClient.class)
                        .sql(
                                """
                                SELECT count(*) FROM audit.entry
                                WHERE action = 'courier.read-messages' AND account = 'admin'
                                """)
                        .query(Long.class)
                        .single();
        assertThat(reads).isPositive();
    }

    @Test
    void listsWhatFailedAndSendsItAgain() throws Exception {
        Visitor admin = Visitor.named("admin");
        long first = send(Way.SMS, "0570-7777777", "座机收不到");
        long second = send(Way.EMAIL, "没有地址", "没有地址");
        assertThat(admin.page("/office").text()).contains("没有送成的短信和邮件");

        Document page = admin.page("/office/messages?state=failed&about=" + about);
        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(row(page, first).text()).contains("未送成", "号码或地址不对");
        FormElement form = (FormElement) row(page, first).expectFirst("form");
        String back = Objects.requireNonNull(form.submit().execute().header("Location"));
        assertThat(back).contains("state=failed", "about=");
        assertThat(admin.page(back.replaceFirst("^https?://[^/]+", "")).text()).contains("已重新排队");
        awaitState(first, "failed");

        admin.post("/office/messages/again", Map.of("about", about));
        Long again =
                bean(JdbcClient.class)
                        .sql(
                                """
                                SELECT CAST(detail ->> 'rows' AS bigint) FROM audit.entry
                                WHERE action = 'courier.send-again' AND subject = 'messages'
                                ORDER BY id DESC LIMIT 1
                                """)
                        .query(Long.class)
                        .single();
        assertThat(again).isEqualTo(2);
        awaitState(second, "failed");
    }

    @Test
    void narrowsByWayAndStateAndTakesTheSameAlong() throws Exception {
        long sms = send(Way.SMS, "13800001234", "短信");
        long email = send(Way.EMAIL, "=cmd@x.example.cn", "邮件");
        awaitState(sms, "sent");
        awaitState(email, "sent");
        Visitor admin = Visitor.named("admin");
        Document page = admin.page("/office/messages?way=email&state=sent&about=" + about);
        assertThat(page.select("tbody tr")).hasSize(1);
        String address = page.select("a[href^=/office/messages.csv]").attr("href");
        String csv = admin.get(address).body();
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains("'=***@x.example.cn", "log-" + email).doesNotContain("=cmd");
        assertThat(admin.page("/office/messages?about=matter/none").text()).contains("没有符合条件");
    }

    @Test
    void showsFiftyAPage() throws Exception {
        for (int i = 0; i < 51; i++) send(Way.SMS, "13800001234", "第" + i + "条");
        Visitor admin = Visitor.named("admin");
        assertThat(admin.page("/office/messages?about=" + about).select("tbody tr")).hasSize(50);
        assertThat(admin.page("/office/messages?page=2&about=" + about).select("tbody tr"))
                .hasSize(1);
    }

    private long send(Way way, String recipient, String text) {
        var message = new Message(way, recipient, "题", text, about, "test/" + UUID.randomUUID());
        Long id =
                bean(TransactionTemplate.class)
                        .execute(status -> bean(Courier.class).send(message));
        return Objects.requireNonNull(id);
    }

    private void awaitState(long id, String state) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            boolean there =
                    bean(Messages.class).listAbout(about).stream()
                            .anyMatch(row -> row.id() == id && row.state().equals(state));
            if (there) return;
            Thread.sleep(50);
        }
        throw new AssertionError(RunningServer.address() + ": message " + id + " not " + state);
    }

    private static Element row(Document page, long id) {
        return page.expectFirst("#message-" + id);
    }
}
