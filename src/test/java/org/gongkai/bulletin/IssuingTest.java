package org.gongkai.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.RunningServer.bean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("slow")
class IssuingTest {

    private static final JdbcClient JDBC = bean(JdbcClient.class);
    private static Newsroom officer;
    private static Newsroom head;

    @BeforeAll
    static void signIn() throws Exception {
        officer = Newsroom.of("officer");
        head = Newsroom.of("unithead");
    }

    @Test
    void needsSomebodyWhoDidNotWriteInIt() throws Exception {
        long id = officer.start("督查专报");
        officer.press(id, "own", Map.of());
        String item = Newsroom.item(id);
        head.press(id, "save", Map.of("headline-" + item, "科长改的标题"));
        officer.press(id, "submit", Map.of("words-" + item, "信息员写的正文"));

        assertThat(head.page(id, "").select("form[action$=/issue]")).isEmpty();
        Connection.Response own = head.decide(id, "issue", Map.of("shownHash", hash(id)));
        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(own.parse().select(".alert").text()).contains("编写或送签的人不能签发", "另一位");
        assertThat(officer.decide(id, "issue", Map.of("shownHash", hash(id))).statusCode())
                .as("an officer never issues")
                .isEqualTo(403);

        Newsroom leader = Newsroom.of("leader");
        assertThat(leader.issue(id).statusCode()).isEqualTo(302);
        assertThat(leader.text(id)).contains("已签发", "第" + count("督查专报") + "期");
        assertThatThrownBy(() ->
                        JDBC.sql(
                                        """
                                        INSERT INTO bulletin.issue (series_id, state, covers_from,
                                            covers_until, composers, started_at, changed_at,
                                            content_hash, submitted_by, submitted_at, issued_by,
                                            issued_at, issued_on, year, n, total, number)
                                        SELECT series_id, 'issued', covers_from, covers_until,
                                            ARRAY['leader'], now(), now(), content_hash, 'officer',
                                            now(), 'leader', now(), now()::date, 1999, 1, 9999, 'x'
                                        FROM bulletin.issue WHERE id = ?
                                        """)
                                .param(id)
                                .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void namesTheContentThatWasDecidedOnAndAnEditVoidsIt() throws Exception {
        long id = officer.submitted("信息快报", "供水", "明日停水检修");
        Document shown = head.page(id, "");
        String hash = shown.select("[name=shownHash]").val();
        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(officer.page(id, "?edit=1").select(".restore").text()).contains("重新送签");
        officer.press(id, "save", Map.of("words-" + Newsroom.item(id), "后天停水检修"));
        assertThat(officer.text(id)).contains("草稿");

        Connection.Response void1 = head.decide(id, "issue", Map.of("shownHash", hash));
        assertThat(void1.statusCode()).isEqualTo(422);
        officer.press(id, "submit", Map.of());
        Connection.Response void2 = head.decide(id, "issue", Map.of("shownHash", hash));
        assertThat(void2.statusCode()).isEqualTo(422);
        assertThat(void2.parse().select(".alert").text()).contains("已经被修改");

        assertThat(head.issue(id).statusCode()).isEqualTo(302);
        assertThat(head.text(id)).contains("后天停水检修").doesNotContain("明日停水检修");
        assertThat(
                        JDBC.sql("SELECT content_hash FROM bulletin.decision WHERE issue_id = ?")
                                .param(id)
                                .query(String.class)
                                .single())
                .isEqualTo(hash(id))
                .isNotEqualTo(hash);
        assertThat(officer.press(id, "save", shown, Map.of("title", "改")).statusCode())
                .as("nobody writes in what went out")
                .isEqualTo(422);
    }

    @Test
    void comesBackWithAReason() throws Exception {
        long id = officer.submitted("信息快报", "退回试验", "退回试验的正文");
        assertThat(head.decide(id, "return", Map.of("opinion", " ")).statusCode()).isEqualTo(422);
        assertThat(head.decide(id, "return", Map.of("opinion", "请核实数字")).statusCode())
                .isEqualTo(302);
        assertThat(officer.text(id)).contains("请核实数字", "草稿");
        assertThat(officer.visitor().page("/office").select("main").text()).contains("刊物被退回");
        officer.press(id, "submit", Map.of());
        assertThat(head.issue(id).statusCode()).isEqualTo(302);
    }

    @Test
    void isIssuedOnceForADoubleClick() throws Exception {
        long id = officer.submitted("信息快报", "双击试验", "双击试验的正文");
        String hash = hash(id);
        assertThat(head.decide(id, "issue", Map.of("shownHash", hash)).statusCode()).isEqualTo(302);
        Connection.Response second = head.decide(id, "issue", Map.of("shownHash", hash));
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.parse().select(".alert").text()).contains("已签发");
        assertThat(
                        JDBC.sql("SELECT count(*) FROM bulletin.decision WHERE issue_id = ?")
                                .param(id)
                                .query(Integer.class)
                                .single())
                .isOne();
    }

    @Test
    void givesNumbersWithoutAGapWhenTwoIssueAtOnce() throws Exception {
        Actor issuer = bean(Accounts.class).findActor("leader").orElseThrow();
        int before = count("网情");
        var ids = new ArrayList<Long>();
        for (int i = 0; i < 6; i++) ids.add(officer.submitted("网情", "并发" + i, "正文" + i));
        officer.press(ids.get(0), "discard", Map.of());
        var together = new CyclicBarrier(5);
        List<CompletableFuture<Void>> all =
                ids.subList(1, 6).stream()
                        .map(id ->
                                CompletableFuture.runAsync(
                                        () -> {
                                            try {
                                                together.await();
                                            } catch (Exception e) {
                                                throw new IllegalStateException(e);
                                            }
                                            bean(IssueBulletin.class).issue(issuer, id, hash(id));
                                        },
                                        task -> Thread.ofPlatform().start(task)))
                        .toList();
        for (var each : all) each.join();
        assertThat(numbers("n", "网情"))
                .isEqualTo(IntStream.rangeClosed(1, before + 5).boxed().toList());
        assertThat(numbers("total", "网情"))
                .isEqualTo(IntStream.rangeClosed(1, before + 5).boxed().toList());
    }

    @Test
    void letsTheSchemaRefuseAGapAndAChangeOfWhatWentOut() throws Exception {
        long id = officer.submitted("舆情专报", "不可更改", "不可更改的正文");
        head.issue(id);
        assertThatThrownBy(() -> change("UPDATE bulletin.issue SET n = n + 1 WHERE id = ?", id))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> change("DELETE FROM bulletin.item WHERE issue_id = ?", id))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() ->
                        change("UPDATE bulletin.item SET section = '另' WHERE issue_id = ?", id))
                .hasMessageContaining("never changed");
        long next = officer.submitted("舆情专报", "跳号", "跳号的正文");
        assertThatThrownBy(() ->
                        change(
                                """
                                UPDATE bulletin.issue SET state = 'issued', issued_by = 'leader',
                                    issued_at = now(), issued_on = now()::date, total = 900,
                                    year = extract(year FROM now())::int, n = 50, number = '跳'
                                WHERE id = ?
                                """,
                                next))
                .hasMessageContaining("foreign key");
    }

    private static void change(String sql, long id) {
        JDBC.sql(sql).param(id).update();
    }

    private static String hash(long id) {
        return JDBC.sql("SELECT content_hash FROM bulletin.issue WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private static int count(String series) {
        return numbers("n", series).size();
    }

    private static List<Integer> numbers(String column, String series) {
        return JDBC.sql(
                        """
                        SELECT %s FROM bulletin.issue i JOIN bulletin.series s ON s.id = i.series_id
                        WHERE s.name = ? AND i.state = 'issued' ORDER BY 1
                        """
                                .formatted(column))
                .param(series)
                .query((row, n) -> row.getInt(1))
                .list();
    }
}
