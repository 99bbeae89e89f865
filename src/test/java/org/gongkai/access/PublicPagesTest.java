package org.gongkai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.RunningServer;
import org.jsoup.Connection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every route of the public site as a reader: nobody needs a session, nothing is shown that is not
/// public.
@Tag("slow")
class PublicPagesTest {

    /// What a reader asks and is answered. `$live` is a public document with two editions, `$gone`
    /// a withdrawn one, `$draft` one that never was public; so are the files.
    static final Map<String, List<String>> EXPECTED = new TreeMap<>();

    static {
        EXPECTED.put("GET /", List.of("200 /"));
        EXPECTED.put("GET /open", List.of("200 /open"));
        EXPECTED.put("GET /open/guide", List.of("200 /open/guide"));
        EXPECTED.put("GET /open/rules", List.of("200 /open/rules"));
        EXPECTED.put("GET /open/reports", List.of("200 /open/reports"));
        EXPECTED.put(
                "GET /how-open",
                List.of("200 /how-open", "200 /how-open?body=MJ-BG", "404 /how-open?body=XX"));
        EXPECTED.put("GET /open/request", List.of("200 /open/request"));
        EXPECTED.put("GET /open/columns", List.of("200 /open/columns"));
        EXPECTED.put(
                "GET /open/columns/{kind}",
                List.of("200 /open/columns/notice?q=" + Walk.SECRET, "404 /open/columns/nothing"));
        EXPECTED.put("GET /open/topics", List.of("200 /open/topics"));
        EXPECTED.put(
                "GET /open/topics/{code}",
                List.of("200 /open/topics/02?year=2025", "404 /open/topics/99"));
        EXPECTED.put("GET /open/catalogue", List.of("200 /open/catalogue?body=MJ-BG"));
        EXPECTED.put("GET /open/catalogue.xlsx", List.of("200 /open/catalogue.xlsx"));
        EXPECTED.put("GET /open/catalogue.csv", List.of("200 /open/catalogue.csv"));
        EXPECTED.put(
                "GET /d/{id:\\d{1,18}}/figures",
                List.of("404 /d/$live/figures", "410 /d/$gone/figures", "404 /d/$draft/figures"));
        EXPECTED.put("GET /ledger", List.of("200 /ledger"));
        EXPECTED.put(
                "GET /ledger/d/{id:\\d{1,18}}",
                List.of("200 /ledger/d/$live", "410 /ledger/d/$gone", "404 /ledger/d/$draft"));
        EXPECTED.put(
                "GET /api/v1/ledger", List.of("200 /api/v1/ledger", "400 /api/v1/ledger?from=x"));
        EXPECTED.put(
                "GET /api/v1/ledger/documents/{id:\\d{1,18}}",
                List.of(
                        "410 /api/v1/ledger/documents/$gone",
                        "404 /api/v1/ledger/documents/$draft"));
        EXPECTED.put("GET /bodies", List.of("200 /bodies"));
        EXPECTED.put("GET /bodies/{code}", List.of("200 /bodies/MJ-BG", "404 /bodies/XX"));
        EXPECTED.put("GET /bodies/{code}/guide", List.of("200 /bodies/MJ-BG/guide"));
        EXPECTED.put(
                "GET /d/{id:\\d{1,18}}",
                List.of("200 /d/$live", "410 /d/$gone", "404 /d/$draft", "404 /d/999999999"));
        EXPECTED.put(
                "GET /d/{id:\\d{1,18}}/editions/{number:\\d{1,6}}",
                List.of(
                        "200 /d/$live/editions/1",
                        "410 /d/$gone/editions/1",
                        "404 /d/$draft/editions/1"));
        EXPECTED.put(
                "GET /d/{id:\\d{1,18}}/editions/{number:\\d{1,6}}/changes",
                List.of(
                        "200 /d/$live/editions/2/changes",
                        "410 /d/$gone/editions/1/changes",
                        "404 /d/$draft/editions/1/changes"));
        EXPECTED.put(
                "GET /files/{id:\\d{1,18}}/{name}",
                List.of("200 /files/$liveFile/x", "404 /files/$draftFile/x"));
        EXPECTED.put("GET /search", List.of("200 /search?q=" + Walk.SECRET));
        EXPECTED.put("GET /services", List.of("200 /services"));
        EXPECTED.put("GET /letters", List.of("200 /letters"));
        EXPECTED.put("GET /sitemap.xml", List.of("200 /sitemap.xml"));
        EXPECTED.put("GET /robots.txt", List.of("200 /robots.txt"));
        EXPECTED.put("GET /feed.xml", List.of("200 /feed.xml"));
        EXPECTED.put(
                "GET /api/v1/documents",
                List.of("200 /api/v1/documents", "200 /api/v1/documents?q=" + Walk.SECRET));
        // without a key there is nothing of anybody's
        EXPECTED.put("POST /api/v1/letters", List.of("401 /api/v1/letters"));
        EXPECTED.put("GET /api/v1/letters/{outsideNumber}", List.of("401 /api/v1/letters/1"));
        EXPECTED.put("POST /api/v1/visits/{id:\\d{1,18}}", List.of("200 /api/v1/visits/$live"));
        EXPECTED.put("GET /static/**", List.of("200 /static/icons/mark.svg", "404 /static/no.css"));
        EXPECTED.put("GET /favicon.ico", List.of("200 /favicon.ico"));
        EXPECTED.put("GET /language", List.of("302 /language?to=en&back=/open"));
        EXPECTED.put("GET /health", List.of("200 /health"));
        // without the cookie of a code there is nothing of anybody's
        EXPECTED.put("GET /request/new", List.of("200 /request/new?body=MJ-BG"));
        EXPECTED.put("POST /request/new", List.of("422 /request/new"));
        EXPECTED.put("GET /request/catalogue", List.of("200 /request/catalogue?body=MJ-BG"));
        EXPECTED.put("GET /request/catalogue.csv", List.of("200 /request/catalogue.csv"));
        EXPECTED.put("GET /request/receipt", List.of("303 /request/receipt"));
        EXPECTED.put(
                "GET /{place}/follow",
                List.of("200 /request/follow", "200 /letter/follow", "404 /open/follow"));
        EXPECTED.put(
                "POST /{place}/follow",
                List.of("422 /request/follow", "422 /letter/follow", "404 /open/follow"));
        EXPECTED.put(
                "POST /{place}/leave",
                List.of("303 /request/leave", "303 /letter/leave", "404 /open/leave"));
        EXPECTED.put("GET /request/mine", List.of("303 /request/mine"));
        EXPECTED.put("POST /request/mine/correction", List.of("303 /request/mine/correction"));
        EXPECTED.put("POST /request/mine/explanation", List.of("303 /request/mine/explanation"));
        EXPECTED.put("POST /request/mine/withdrawal", List.of("303 /request/mine/withdrawal"));
        EXPECTED.put("POST /request/mine/rating", List.of("303 /request/mine/rating"));
        EXPECTED.put("GET /request/papers/{id:\\d{1,18}}", List.of("404 /request/papers/1"));
        EXPECTED.put("GET /request/consult", List.of("200 /request/consult"));
        EXPECTED.put("POST /request/consult", List.of("422 /request/consult"));
        EXPECTED.put("GET /request/consult/answer", List.of("303 /request/consult/answer"));
        EXPECTED.put("POST /request/consult/answer", List.of("303 /request/consult/answer"));
        EXPECTED.put("POST /request/consult/leave", List.of("303 /request/consult/leave"));
        EXPECTED.put("GET /letters/answers", List.of("200 /letters/answers?body=MJ&year=2026"));
        EXPECTED.put("GET /letters/figures", List.of("200 /letters/figures?year=2026&quarter=1"));
        EXPECTED.put("GET /letters/figures.csv", List.of("200 /letters/figures.csv"));
        EXPECTED.put(
                "GET /letters/wall",
                List.of("200 /letters/wall", "404 /letters/wall?round=999999"));
        EXPECTED.put("GET /letter/new", List.of("200 /letter/new?source=mj-mailbox"));
        EXPECTED.put("POST /letter/new", List.of("422 /letter/new"));
        EXPECTED.put("GET /letter/receipt", List.of("303 /letter/receipt"));
        EXPECTED.put("GET /letter/mine", List.of("303 /letter/mine"));
        EXPECTED.put("POST /letter/mine/words", List.of("303 /letter/mine/words"));
        EXPECTED.put("POST /letter/mine/withdrawal", List.of("303 /letter/mine/withdrawal"));
        EXPECTED.put("POST /letter/mine/rating", List.of("303 /letter/mine/rating"));
        EXPECTED.put("GET /letter/papers/{id:\\d{1,18}}", List.of("404 /letter/papers/1"));
        EXPECTED.put("GET /letter/appraise", List.of("404 /letter/appraise?round=1&body=XX"));
        EXPECTED.put("POST /letter/appraise", List.of("404 /letter/appraise"));
        EXPECTED.put("ANY /error", List.of("404 /error"));
    }

    static Stream<String> questions() {
        return EXPECTED.entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(q -> e.getKey().split(" ")[0] + " " + q));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answersWithoutASessionAndWithoutWhatIsNotPublic(String question) throws Exception {
        String[] parts = question.split(" ");
        var method = parts[0].equals("POST") ? Connection.Method.POST : Connection.Method.GET;
        Connection.Response answer =
                RunningServer.anybody()
                        .newRequest(RunningServer.address() + filled(parts[2]))
                        .method(method)
                        .followRedirects(false)
                        .execute();
        assertThat(answer.statusCode()).isEqualTo(Integer.parseInt(parts[1]));
        assertThat(answer.cookie("gongkai")).isNull();
        if (!parts[2].contains(Walk.SECRET)) {
            assertThat(answer.body()).doesNotContain(Walk.SECRET);
        } else {
            assertThat(answer.body()).doesNotContain(Walk.SECRET + "的");
        }
    }

    private static String filled(String path) {
        return path.replace("$liveFile", Long.toString(fileOf("e.state = 'live'")))
                .replace("$draftFile", Long.toString(fileOf("e.title LIKE '" + Walk.SECRET + "%'")))
                .replace("$live", document("e.state = 'live' AND e.number = 2"))
                .replace("$gone", document("e.state = 'withdrawn'"))
                .replace("$draft", document("e.title LIKE '" + Walk.SECRET + "的草稿'"));
    }

    private static String document(String which) {
        Walk.prepare();
        return Long.toString(
                one("SELECT min(e.document_id) FROM publication.edition e WHERE " + which));
    }

    private static long fileOf(String which) {
        Walk.prepare();
        return one(
                "SELECT min(a.id) FROM publication.attachment a"
                        + " JOIN publication.edition e ON e.id = a.edition_id WHERE "
                        + which);
    }

    private static long one(String sql) {
        return RunningServer.bean(JdbcClient.class).sql(sql).query(Long.class).single();
    }
}
