package org.gongkai.opinion.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongkai.access.Visitor;
import org.gongkai.opinion.Item;
import org.gongkai.opinion.ItemFilter;
import org.gongkai.opinion.ItemList;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.jsoup.Connection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Feeds from a server on this machine, as an administrator sets them up.
@Tag("slow")
class FetchingFeedsTest {

    private static final String ATOM =
            """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom"><title>社区论坛</title>
            <entry><id>urn:atom:1</id><title type="html">积水 &amp;amp; 排水</title>
              <link rel="self" href="/self"/><link href="/posts/1"/>
              <author><name>半亩塘边</name><email>a@example.org</email></author>
              <published>2025-12-31T23:30:00Z</published>
              <content type="html">&lt;p&gt;下雨就积水。&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;p&gt;请清淤。&lt;/p&gt;</content></entry>
            <entry><id>urn:atom:2</id><title>路口红灯太长</title><link href="https://other.example/2"/>
              <updated>2026-01-02T08:00:00+08:00</updated><summary>等三分钟</summary></entry>
            </feed>
            """;
    private static final String RSS =
            """
            <?xml version="1.0" encoding="%s"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>新闻</title>
            <item><title>菜市场改造后更整洁</title><link>https://news.example/%s</link>
              <guid isPermaLink="false">rss-%s</guid><dc:creator>记者甲</dc:creator>
              <pubDate>Thu, 01 Jan 2026 00:30:00 GMT</pubDate>
              <description><![CDATA[<b>摊位</b>有序。]]></description></item>
            </channel></rss>
            """;

    private final FeedServer server = new FeedServer();
    private final Visitor admin = Visitor.named("admin");
    private final Actor reader = bean(Accounts.class).findActor("supervisor").orElseThrow();

    @TempDir Path folder;

    FetchingFeedsTest() throws IOException {}

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void readsAtom() throws Exception {
        server.put("/atom", ATOM);
        long feed = add("/atom");
        fetch(feed);
        List<Item> items = items(feed);
        assertThat(items)
                .extracting(item -> item.post().title())
                .containsExactlyInAnyOrder("积水 & 排水", "路口红灯太长");
        Item first =
                items.stream()
                        .filter(i -> i.post().title().startsWith("积"))
                        .findFirst()
                        .orElseThrow();
        assertThat(first.post().author()).isEqualTo("半亩塘边");
        assertThat(first.post().text()).isEqualTo("下雨就积水。\n请清淤。");
        assertThat(first.post().link()).isEqualTo(server.address("/posts/1"));
        assertThat(first.postedOn()).isEqualTo("2026-01-01");
        assertThat(first.tags()).containsExactly("订阅");
        assertThat(first.sentiment()).isNull();
    }

    @Test
    void readsRssInWhateverEncodingItReallyIs() throws Exception {
        for (String[] way :
                new String[][] {
                    {"utf-8", "UTF-8"}, {"gb2312", "GBK"}, {"utf-8", "GBK"}, {"iso-8859-1", "UTF-8"}
                }) {
            String key = UUID.randomUUID().toString();
            server.put("/rss-" + key, RSS.formatted(way[0], key, key), Charset.forName(way[1]));
            long feed = add("/rss-" + key);
            fetch(feed);
            assertThat(items(feed))
                    .as(List.of(way).toString())
                    .singleElement()
                    .satisfies(item -> {
                        assertThat(item.post().title()).isEqualTo("菜市场改造后更整洁");
                        assertThat(item.post().author()).isEqualTo("记者甲");
                        assertThat(item.post().text()).isEqualTo("摊位有序。");
                        assertThat(item.postedOn()).isEqualTo("2026-01-01");
                    });
        }
    }

    @Test
    void fetchedAgainItAddsNothingAndAsksOnlyWhetherItChanged() throws Exception {
        server.put(
                "/again",
                ATOM.replace("urn:atom", "urn:again")
                        .replace("/posts/", "/again/")
                        .replace("other.example/2", "other.example/again"));
        long feed = add("/again");
        fetch(feed);
        fetch(feed);
        assertThat(server.unchanged).hasValue(1);
        assertThat(items(feed)).hasSize(2);
        server.put(
                "/again",
                ATOM.replace("urn:atom", "urn:again")
                                .replace("/posts/", "/again/")
                                .replace("other.example/2", "other.example/again")
                        + "<!-- changed -->");
        fetch(feed);
        assertThat(server.unchanged).hasValue(1);
        assertThat(items(feed)).hasSize(2);
    }

    @Test
    void entitiesAreNotReadWhateverTheyReachFor() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "机密内容");
        var hostile =
                Map.of(
                        "/xxe-file",
                        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
                        "/xxe-http",
                        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + server.address("/leak") + "\">]>",
                        "/laughs",
                        """
                        <!DOCTYPE rss [<!ENTITY a "哈哈哈哈哈哈哈哈哈哈"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
                        <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY x "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">]>
                        """);
        for (var one : hostile.entrySet()) {
            server.put(
                    one.getKey(),
                    one.getValue()
                            + "<rss><channel><item><title>&x;</title><link>https://h.example/</link></item></channel></rss>");
            long feed = add(one.getKey());
            fetch(feed);
            assertThat(items(feed)).as(one.getKey()).isEmpty();
            assertThat(problem(feed)).as(one.getKey()).isEqualTo("not-xml");
        }
    }

    @Test
    void whatIsTooLongOrTooSlowIsGivenUp() throws Exception {
        long huge = add("/huge");
        fetch(huge);
        assertThat(problem(huge)).isEqualTo("too-large");
        long slow = add("/slow");
        Instant before = Instant.now();
        fetch(slow);
        assertThat(problem(slow)).isEqualTo("timeout");
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void neitherAnAddressNorARedirectLeadsInside() throws Exception {
        server.put("/inside", ATOM);
        for (String inside :
                List.of(
                        "http://localhost:%d/inside",
                        "http://[::1]:%d/inside", "http://10.1.2.3:%d/")) {
            Connection.Response answer =
                    admin.post("/office/opinion/feeds", form(inside.formatted(server.port())));
            assertThat(answer.statusCode()).as(inside).isEqualTo(422);
            assertThat(answer.parse().select("#f-address-problem").text()).contains("内部网络");
            long feed =
                    add(
                            "/to/"
                                    + inside.formatted(server.port())
                                            .replace("[", "%5B")
                                            .replace("]", "%5D"));
            fetch(feed);
            assertThat(problem(feed)).as(inside).isEqualTo("inside");
            assertThat(items(feed)).isEmpty();
        }
        long turning = add("/loop");
        fetch(turning);
        assertThat(problem(turning)).isEqualTo("redirects");
        long file = add("/to/file:///etc/passwd");
        fetch(file);
        assertThat(problem(file)).isEqualTo("redirects");
        long allowed = add("/to/" + server.address("/inside"));
        fetch(allowed);
        assertThat(problem(allowed)).isEmpty();
        assertThat(items(allowed)).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void oneThatFailsSaysWhyAndTheOthersGoOn() throws Exception {
        long gone = add("/gone-" + UUID.randomUUID());
        String key = UUID.randomUUID().toString();
        server.put("/good", RSS.formatted("utf-8", key, key));
        long good = add("/good");
        server.put("/page", "<html><body>not a feed</body></html>");
        long page = add("/page");
        due(gone, good, page);
        bean(FetchFeeds.class).fetchDue();
        assertThat(items(good)).hasSize(1);
        var shown = admin.page("/office/opinion/feeds");
        assertThat(shown.select("#feed-" + gone).text()).contains("连续 1 次失败", "404");
        assertThat(shown.select("#feed-" + page).text()).contains("不是 Atom 或 RSS");
        assertThat(shown.select("#feed-" + good).text()).contains("正常", "已采集 1 条");
        fetch(gone);
        assertThat(minutesUntilNext(gone)).isBetween(55L, 61L);
        server.put(
                address(gone).replaceFirst("http://[^/]+", ""),
                RSS.formatted("utf-8", key + 1, key + 1));
        fetch(gone);
        assertThat(problem(gone)).isEmpty();
        assertThat(admin.page("/office/opinion/feeds").select("#feed-" + gone).text())
                .doesNotContain("失败");
    }

    @Test
    void onlyAdministratorsOfABodyKeepItsFeeds() throws Exception {
        Visitor officer = Visitor.named("officer");
        assertThat(officer.get("/office/opinion/feeds").statusCode()).isEqualTo(403);
        assertThat(officer.post("/office/opinion/feeds", form("https://a.example/")).statusCode())
                .isEqualTo(403);
        Connection.Response wrong = admin.post("/office/opinion/feeds", form("ftp://a.example/"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.parse().select("[name=address]").val()).isEqualTo("ftp://a.example/");
    }

    private long add(String path) throws IOException {
        Connection.Response answer =
                admin.post("/office/opinion/feeds", form(server.address(path)));
        assertThat(answer.statusCode()).as(answer.parse().select(".problem").text()).isEqualTo(302);
        long id =
                bean(JdbcClient.class)
                        .sql("SELECT max(id) FROM opinion.feed")
                        .query(Long.class)
                        .single();
        // only when the test says so
        bean(JdbcClient.class)
                .sql("UPDATE opinion.feed SET next_at = now() + interval '1 day' WHERE id = ?")
                .param(id)
                .update();
        return id;
    }

    private static Map<String, String> form(String address) {
        return Map.of(
                "body", "MJ-BG",
                "name", "测试源",
                "address", address,
                "platform", "forum",
                "tags", "订阅",
                "every", "30");
    }

    private void fetch(long feed) throws IOException {
        assertThat(admin.post("/office/opinion/feeds/" + feed + "/fetch", Map.of()).statusCode())
                .isEqualTo(302);
    }

    private static void due(long... feeds) {
        for (long feed : feeds) {
            bean(JdbcClient.class)
                    .sql(
                            "UPDATE opinion.feed SET next_at = now() - interval '1 minute' WHERE id = ?")
                    .param(feed)
                    .update();
        }
    }

    private static String problem(long feed) {
        return bean(Feeds.class).get(feed).problem();
    }

    private static String address(long feed) {
        return bean(Feeds.class).get(feed).address();
    }

    private static long minutesUntilNext(long feed) {
        return Duration.between(Instant.now(), bean(Feeds.class).get(feed).nextAt()).toMinutes();
    }

    private List<Item> items(long feed) {
        return Objects.requireNonNull(
                bean(ItemList.class)
                        .list(reader, ItemFilter.of(Map.of("feed", Long.toString(feed))), 100, 0));
    }
}
