package org.gongkai.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.RunningServer.bean;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongkai.organization.Actor;
import org.gongkai.organization.NotAllowed;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Posts entered by hand, and what people say of them.
@Tag("slow")
class EnteringPostsTest {

    private final JdbcClient jdbc = bean(JdbcClient.class);
    private final OpinionDesk officer = OpinionDesk.of("officer");

    EnteringPostsTest() throws Exception {}

    @Test
    void theSameLinkIsTheSamePostHoweverItIsSpelt() throws Exception {
        String key = UUID.randomUUID().toString();
        long first = officer.enter(Map.of("link", "https://posts.example/p/" + key));
        assertThat(officer.page(first).select(".done").text()).isEqualTo("已录入。");
        var again = Map.of("link", "http://Posts.Example/p/" + key + "/?utm_source=app#top");
        Connection.Response answer =
                officer.visitor().post("/office/opinion", OpinionDesk.form(again));
        assertThat(OpinionDesk.idOf(answer)).isEqualTo(first);
        assertThat(officer.page(first).select(".done").text()).contains("已经录入过");
    }

    @Test
    void aNumberIsKnownAgainOnItsPlatformOnly() throws Exception {
        String number = UUID.randomUUID().toString();
        var weibo = Map.of("outsideNumber", number, "platform", "weibo");
        long first = officer.enter(weibo);
        assertThat(officer.enter(weibo)).isEqualTo(first);
        assertThat(officer.enter(Map.of("outsideNumber", number, "platform", "forum")))
                .isNotEqualTo(first);
    }

    @Test
    void theSameWordsElsewhereAreSuggestedAndKept() throws Exception {
        String words = "河边步道的栏杆松动，请尽快修理。" + UUID.randomUUID();
        long first = officer.enter(Map.of("text", words));
        long second = officer.enter(Map.of("text", "  " + words.replace("，", "， ") + "！"));
        assertThat(second).isNotEqualTo(first);
        assertThat(officer.page(second).select("#repeats a").attr("href"))
                .isEqualTo("/office/opinion/" + first);
        Document list = officer.visitor().page("/office/opinion?sort=seen");
        assertThat(row(list, second)).contains("内容重复");
        assertThat(row(list, first)).doesNotContain("内容重复");
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndNothingTypedIsLost() throws Exception {
        Connection.Response answer =
                officer.visitor()
                        .post(
                                "/office/opinion",
                                OpinionDesk.form(
                                        Map.of(
                                                "link", "javascript:alert(1)",
                                                "postedOn", "2099-01-01",
                                                "text", "<script>alert(2)</script>")));
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = answer.parse();
        assertThat(page.select("#f-link-problem").text()).contains("http");
        assertThat(page.select("#f-postedOn-problem").text()).contains("不能晚于今天");
        assertThat(page.select("[name=link]").val()).isEqualTo("javascript:alert(1)");
        assertThat(page.select("[name=text]").val()).isEqualTo("<script>alert(2)</script>");
    }

    @Test
    void aJudgementSaysWhoseItIsAndStaysInTheHistory() throws Exception {
        long id = officer.enter(Map.of());
        officer.done(id, "judge", Map.of("sentiment", "negative", "major", "yes"));
        officer.done(id, "judge", Map.of("sentiment", "neutral"));
        Document page = officer.page(id);
        assertThat(page.select(".sheet-facts").text()).containsPattern("中性 缪雨棠 .* 研判");
        assertThat(page.select("#history li").eachText())
                .anyMatch(line -> line.startsWith("研判倾向 负面"))
                .anyMatch(line -> line.startsWith("研判倾向 中性"))
                .anyMatch(line -> line.startsWith("认定 重大舆情"))
                .anyMatch(line -> line.startsWith("认定 一般舆情"));
    }

    @Test
    void noProgramJudges() throws Exception {
        long id = officer.enter(Map.of());
        assertThatThrownBy(() ->
                        bean(JudgeItem.class).judge(Actor.SYSTEM, id, Sentiment.NEGATIVE, false))
                .isInstanceOf(NotAllowed.class);
        var bySystem =
                jdbc.sql(
                                """
                                UPDATE opinion.item SET sentiment = 'negative', sentiment_by = 'system',
                                    sentiment_at = now() WHERE id = ?
                                """)
                        .param(id);
        assertThatThrownBy(bySystem::update).isInstanceOf(DataIntegrityViolationException.class);
        var byNobody =
                jdbc.sql("UPDATE opinion.item SET sentiment = 'negative' WHERE id = ?").param(id);
        assertThatThrownBy(byNobody::update).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aHistoryIsOnlyAddedTo() throws Exception {
        long id = officer.enter(Map.of());
        var change = jdbc.sql("UPDATE opinion.step SET kind = 'x' WHERE item_id = ?").param(id);
        assertThatThrownBy(change::update).hasMessageContaining("only added");
    }

    @Test
    void nothingIsDoneForAReasonOrTakenUpAgain() throws Exception {
        long id = officer.enter(Map.of());
        officer.done(id, "note", Map.of());
        assertThat(officer.press(id, "leave", Map.of("reason", " ")).statusCode()).isEqualTo(422);
        officer.done(id, "leave", Map.of("reason", "与本区无关的事"));
        assertThat(officer.page(id).text()).contains("无须处理", "与本区无关的事");
        assertThat(officer.press(id, "respond", response("weibo")).statusCode()).isEqualTo(422);
        officer.done(id, "take-up", Map.of());
        officer.done(id, "respond", response("weibo"));
        assertThat(officer.page(id).select(".under").text()).startsWith("已回应");
    }

    @Test
    void aResponseEnteredByMistakeOpensTheItemAgain() throws Exception {
        long id = officer.enter(Map.of());
        officer.done(id, "respond", response("wechat"));
        String form =
                officer.page(id).select("form[action^=/office/opinion/responses]").attr("action");
        Connection.Response answer = officer.visitor().post(form, Map.of("to", "/" + id));
        assertThat(answer.header("Location")).endsWith("/office/opinion/" + id);
        Document page = officer.page(id);
        assertThat(page.select(".under").text()).startsWith("已阅");
        assertThat(page.select("#responses").text()).contains("误录", "已修复路灯");
        assertThat(officer.visitor().post(form, Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void manyAreSortedAtOnceAndTheListComesBackAsItWas() throws Exception {
        long topic = officer.topic("路灯集中反映" + UUID.randomUUID(), true);
        long one = officer.enter(Map.of("platform", "forum", "tags", "市政"));
        long other = officer.enter(Map.of("platform", "forum"));
        Connection.Response tagged =
                officer.visitor()
                        .to("/office/opinion/sort")
                        .method(Connection.Method.POST)
                        .header("X-CSRF-TOKEN", officer.visitor().token())
                        .data("item", Long.toString(one))
                        .data("item", Long.toString(other))
                        .data("deed", "tag")
                        .data("tag", "路灯 夜间")
                        .data("asked", "?platform=forum&state=new")
                        .execute();
        assertThat(tagged.header("Location")).endsWith("/office/opinion?platform=forum&state=new");
        officer.visitor()
                .to("/office/opinion/sort")
                .method(Connection.Method.POST)
                .header("X-CSRF-TOKEN", officer.visitor().token())
                .data("item", Long.toString(one))
                .data("item", Long.toString(other))
                .data("deed", "group")
                .data("topic", Long.toString(topic))
                .execute();
        Document list = officer.visitor().page("/office/opinion?topic=" + topic + "&tag=夜间");
        assertThat(list.select(".total").text()).contains("共 2 条");
        assertThat(row(list, one)).contains("#市政", "#路灯", "#夜间");
        assertThat(officer.visitor().page("/office/opinion/topics/" + topic).text())
                .contains("共 2 条");
    }

    @Test
    void listsCanBeNarrowedAndEveryFilterStaysInTheAddress() throws Exception {
        String tag = "筛" + UUID.randomUUID().toString().substring(0, 8);
        long id =
                officer.enter(
                        Map.of(
                                "tags", tag,
                                "platform", "board",
                                "about", "MJ-LY-YS",
                                "postedOn", "2025-03-04"));
        officer.enter(Map.of("tags", tag, "postedOn", "2025-03-05"));
        officer.done(id, "judge", Map.of("sentiment", "positive"));
        String filter =
                "/office/opinion?from=2025-03-04&until=2025-03-04&platform=board&tag="
                        + tag
                        + "&sentiment=positive&body=MJ-LY&below=yes&topic=none&state=open";
        Document list = officer.visitor().page(filter);
        assertThat(list.select(".total").text()).contains("共 1 条");
        assertThat(list.select("[name=from]").val()).isEqualTo("2025-03-04");
        String table = officer.visitor().get(list.select(".total a").attr("href")).body();
        assertThat(table.lines()).hasSize(2);
        assertThat(table).contains("网民留言板", "云杉社区", "正面");
    }

    @Test
    void wordsAreLookedForWithoutGettingIntoAnAddress() throws Exception {
        String word = "找" + UUID.randomUUID();
        long id = officer.enter(Map.of("text", "这条里有" + word));
        officer.enter(Map.of());
        Connection.Response answer =
                officer.visitor().post("/office/opinion/find", Map.of("words", word));
        assertThat(answer.parse().select("td.first a").eachAttr("href"))
                .containsExactly("/office/opinion/" + id);
    }

    @Test
    void nothingThatWasWrittenStandsReadableInTheDatabase() throws Exception {
        long id =
                officer.enter(
                        Map.of(
                                "title", "秘密标题甲",
                                "author", "秘密作者乙",
                                "text", "秘密内容丙丁戊己庚辛",
                                "link", "https://posts.example/secret-link-" + UUID.randomUUID(),
                                "outsideNumber", "secret-number-" + UUID.randomUUID()));
        long topic = officer.topic("不含个人信息" + UUID.randomUUID(), false);
        officer.visitor()
                .post(
                        "/office/opinion/topics/" + topic + "/change",
                        Map.of("name", "不含个人信息", "summary", "秘密概况壬癸"));
        officer.done(
                id,
                "respond",
                Map.of("body", "MJ-BG", "way", "weibo", "on", "2026-01-06", "words", "回复秘密作者乙"));
        var tables =
                jdbc.sql(
                                """
                                SELECT format('%I.%I', table_schema, table_name)
                                FROM information_schema.tables
                                WHERE table_type = 'BASE TABLE' AND table_schema IN ('opinion', 'audit')
                                """)
                        .query((row, n) -> row.getString(1))
                        .list();
        // long enough that no digest happens to hold it
        String hex = HexFormat.of().formatHex("秘密".getBytes(StandardCharsets.UTF_8));
        for (String table : tables) {
            long readable =
                    jdbc.sql(
                                    """
                                    SELECT count(*) FROM %s AS t
                                    WHERE t::text ~ '秘密|secret-' OR t::text LIKE :hex
                                    """
                                            .formatted(table))
                            .param("hex", "%" + hex + "%")
                            .query(Long.class)
                            .single();
            assertThat(readable).as(table).isZero();
        }
        assertThat(officer.page(id).text()).contains("秘密标题甲", "秘密作者乙", "秘密内容丙");
    }

    @Test
    void readingLeavesALineInTheAudit() throws Exception {
        long id = officer.enter(Map.of());
        officer.page(id);
        assertThat(
                        jdbc.sql(
                                        """
                                        SELECT count(*) FROM audit.entry
                                        WHERE action = 'opinion.read-item' AND subject = ? AND account = 'officer'
                                        """)
                                .param("opinion/" + id)
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void bulletinsFindWhatTheReaderMayRead() throws Exception {
        long id = officer.enter(Map.of("title", "可进快报的舆情", "about", "MJ-LY"));
        var reportable = bean(ReportableItems.class);
        var day = java.time.LocalDate.of(2026, 1, 5);
        var accounts = bean(org.gongkai.organization.Accounts.class);
        Actor reader = accounts.findActor("officer").orElseThrow();
        assertThat(reportable.list(reader, day, day, 1_000))
                .filteredOn(candidate -> candidate.id() == id)
                .singleElement()
                .satisfies(candidate -> {
                    assertThat(candidate.title()).isEqualTo("可进快报的舆情");
                    assertThat(candidate.body()).isEqualTo("朗月街道");
                    assertThat(candidate.address()).isEqualTo("/office/opinion/" + id);
                });
        Actor other = accounts.findActor("cz.officer").orElseThrow();
        assertThat(reportable.list(other, day, day, 1_000))
                .noneMatch(candidate -> candidate.id() == id);
        assertThatThrownBy(() -> reportable.get(other, id)).isInstanceOf(NotAllowed.class);
    }

    private static Map<String, String> response(String way) {
        return Map.of("body", "MJ-BG", "way", way, "on", "2026-01-06", "words", "已修复路灯");
    }

    private static String row(Document list, long id) {
        return Objects.requireNonNull(
                        list.selectFirst("tr:has(a[href=/office/opinion/" + id + "])"))
                .text();
    }
}
