package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.RunningServer;
import org.gongkai.search.Indexing;
import org.jsoup.Connection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/ledger?from=-1, 400",
        "GET, /api/v1/ledger/documents/99999, 404",
        "GET, /api/v1/documents/zzz, 404",
        "GET, /api/v1/documents?page=-1, 400",
        "GET, /api/v1/visits/1, 405",
        "GET, /api/nothing, 404",
        "POST, /api/v1/documents, 405",
        "GET, /api/v1/a%2Fb, 400"
    })
    void saysEveryErrorAsAProblem(Connection.Method method, String path, int status)
            throws IOException {
        Connection.Response answer =
                RunningServer.anybody()
                        .newRequest(RunningServer.address() + path)
                        .method(method)
                        .execute();
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        JsonNode problem = new JsonMapper().readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank().doesNotContain("下面");
        assertThat(problem.get("instance").asString()).isEqualTo(path.replaceFirst("\\?.*", ""));
    }

    @Test
    void listsTheNewestWhenNothingIsAsked() throws IOException {
        JsonNode answer = ask();
        assertThat(answer.get("total").asLong()).isGreaterThan(100);
        assertThat(answer.get("documents").size()).isEqualTo(50);
        assertThat(answer.get("pages").asLong()).isGreaterThan(2);
    }

    @ParameterizedTest
    @CsvSource({
        "year, 20x5",
        "year, -1",
        "year, 99999999999",
        "month, 13",
        "page, 0",
        "page, zwei",
        "body, KEIN-AMT"
    })
    void saysWhichParameterIsWrongAndWhy(String name, String value) throws IOException {
        var answer = request("q", "通知", name, value).execute();
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(400);
        assertThat(problem.get("problems").size()).isOne();
        assertThat(problem.get("problems").get(0).get("field").asString()).isEqualTo(name);
        assertThat(problem.get("problems").get(0).get("text").asString()).contains(name, value);
        assertThat(problem.get("detail").asString()).contains(value);
    }

    @Test
    void takesAnEmptyParameterAsNotAsked() throws IOException {
        assertThat(request("year", "", "page", "", "body", "").execute().statusCode())
                .isEqualTo(200);
    }

    private static List<String> titles(JsonNode answer) {
        var titles = new ArrayList<String>();
        for (JsonNode one : answer.get("documents")) titles.add(one.get("title").asString());
        return titles;
    }

    private static JsonNode ask(String... question) throws IOException {
        return JsonMapper.shared().readTree(request(question).execute().body());
    }

    private static Connection request(String... question) {
        return RunningServer.anybody()
                .newRequest(RunningServer.address() + "/api/v1/documents")
                .data(question);
    }
}
