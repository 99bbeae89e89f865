package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.RunningServer;
import org.gongkai.search.Indexing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("slow")
class OpenInterfaceTest {

    @BeforeAll
    static void theIndexHoldsEverything() {
        RunningServer.bean(Indexing.class).rebuild(done -> {});
    }

    @Test
    void findsWordsThatStandInTheTextOnly() throws IOException {
        JsonNode answer = ask("q", "经济困难老年人");
        assertThat(titles(answer)).isNotEmpty().noneMatch(title -> title.contains("经济困难老年人"));
        assertThat(answer.get("documents").get(0).propertyNames())
                .contains("id", "indexNumber", "title", "body", "publishedAt", "url", "valid");
    }

    @Test
    void findsTheSameAsTheSearchPage() throws IOException {
        String question = "预算 -决算";
        var page =
                RunningServer.anybody()
                        .newRequest(RunningServer.address() + "/search")
                        .data("q", question)
                        .get();
        List<String> first = page.select(".hit-title").eachText();
        assertThat(first).isNotEmpty();
        assertThat(titles(ask("q", question)).subList(0, first.size())).isEqualTo(first);
    }

    @Test
    void narrowsASearchByEverythingThatNarrowsAList() throws IOException {
        JsonNode all = ask("q", "通知");
        JsonNode some = ask("q", "通知", "topic", "02", "year", "2025", "kind", "notice");
        assertThat(some.get("total").asLong()).isPositive().isLessThan(all.get("total").asLong());
        JsonNode month = ask("q", "通知", "year", "2025", "month", "3");
        for (JsonNode one : month.get("documents")) {
            assertThat(one.get("publishedAt").asString()).startsWith("2025-0");
        }
        assertThat(month.get("total").asLong())
                .isPositive()
                .isLessThan(ask("q", "通知", "year", "2025").get("total").asLong());
    }

    @Test
    void listsTheNewestWhenNothingIsAsked() throws IOException {
        JsonNode answer = ask();
        assertThat(answer.get("total").asLong()).isGreaterThan(100);
        assertThat(answer.get("documents").size()).isEqualTo(50);
        assertThat(answer.get("pages").asLong()).isGreaterThan(2);
    }

    private static List<String> titles(JsonNode answer) {
        var titles = new ArrayList<String>();
        for (JsonNode one : answer.get("documents")) titles.add(one.get("title").asString());
        return titles;
    }

    private static JsonNode ask(String... question) throws IOException {
        var request =
                RunningServer.anybody()
                        .newRequest(RunningServer.address() + "/api/v1/documents")
                        .data(question);
        return JsonMapper.shared().readTree(request.execute().body());
    }
}
