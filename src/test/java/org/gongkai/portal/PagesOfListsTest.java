package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.gongkai.RunningServer;
import org.gongkai.search.Indexing;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands on which page of the public lists.
@Tag("slow")
class PagesOfListsTest {

    @BeforeAll
    static void theIndexHoldsEverything() {
        RunningServer.bean(Indexing.class).rebuild(done -> {});
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=停水", "/search?q=通知", "/open/reports?", "/open/catalogue?"})
    void showsTheLastPageToWhomeverAsksForOneBehindIt(String list) throws IOException {
        Document beyond = page(list + "&page=999");

        assertThat(beyond.select("main a[href^='/d/']")).isNotEmpty();
        assertThat(beyond.text()).doesNotContain("没有找到");
    }

    @Test
    void listsOnlyAnnualReportsAmongThem() throws IOException {
        List<String> titles = page("/open/reports").select("main a[href^='/d/']").eachText();

        assertThat(titles)
                .hasSizeGreaterThan(3)
                .allMatch(title -> title.contains("年度报告"))
                .noneMatch(title -> title.contains("通报"));
    }

    @Test
    void findsTheAnnualReportOfTheBodyAndYearByTheEverydayWord() throws IOException {
        assertThat(firstHit("朗月街道年报")).contains("朗月街道").contains("年度报告");
        assertThat(firstHit("2025年报")).contains("2025年").contains("年度报告");
        assertThat(firstHit("年报")).contains("年度报告");
    }

    private static String firstHit(String question) throws IOException {
        return page("/search?q=" + question).select(".hit-title").eachText().getFirst();
    }

    private static Document page(String address) throws IOException {
        return RunningServer.anybody().newRequest(RunningServer.address() + address).get();
    }
}
