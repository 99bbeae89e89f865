package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.gongkai.RunningServer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class BrowsingTest {

    @Test
    void everyColumnHoldsAsManyAsItsPlaceSays() throws IOException {
        List<Element> columns = get("/open/columns").select(".shelves a");
        assertThat(columns).hasSize(25);
        for (Element column : columns) {
            Document page = get(column.attr("href"));
            String count = column.select(".count").text().replaceAll("\\D", "");
            assertThat(page.select("h1").text()).isEqualTo(column.select("strong").text());
            if (count.equals("0")) {
                assertThat(page.select(".empty").text()).contains("本栏目还没有信息", "20个工作日");
            } else {
                assertThat(page.select(".total").text()).isEqualTo("共 " + count + " 件");
            }
        }
    }

    @Test
    void aTopicHoldsWhatIsBelowIt() throws IOException {
        String count =
                get("/open/topics").select(".topics dt a[href=/open/topics/02] + .count").text();
        Document page = get("/open/topics/02");
        assertThat(page.select(".total").text()).isEqualTo("共 " + count + " 件");
        String below = get("/open/topics/02A").select(".total").text();
        assertThat(below).isNotEqualTo(page.select(".total").text()).doesNotContain("共 0 件");
    }

    @Test
    void aColumnIsNarrowedByBodyAndYearInItsAddress() throws IOException {
        Document page = get("/open/columns/notice?year=2025&body=MJ");
        assertThat(page.select(".dated time").eachText())
                .isNotEmpty()
                .allMatch(day -> day.startsWith("2025-"));
        assertThat(page.select("option[value=2025][selected]")).hasSize(1);
        assertThat(get("/open/columns/notice?q=没有这样的标题").select(".empty").text())
                .contains("没有符合条件的信息");
    }

    @Test
    void aColumnAndATopicHaveTheirFeeds() throws IOException {
        String notices = feedOf("/open/columns/notice");
        assertThat(notices).contains("/feed.xml?kind=notice");
        Document feed = get("/feed.xml?kind=notice");
        Document list = get("/open/columns/notice");
        assertThat(feed.select("entry > title").eachText())
                .containsAll(list.select(".dated li > div > a").eachText());
        assertThat(feedOf("/open/topics/02")).contains("/feed.xml?topic=02");
        assertThat(get("/feed.xml?topic=02A").select("entry")).isNotEmpty();
    }

    @Test
    void theHomePageAndTheSectionLeadThere() throws IOException {
        for (String from : List.of("/", "/open")) {
            assertThat(get(from).select("main a").eachAttr("href"))
                    .as(from)
                    .contains("/open/columns", "/open/topics");
        }
    }

    private static String feedOf(String page) throws IOException {
        return get(page).select("link[type=application/atom+xml]").attr("href");
    }

    private static Document get(String path) throws IOException {
        return RunningServer.anybody().newRequest(RunningServer.address() + path).get();
    }
}
