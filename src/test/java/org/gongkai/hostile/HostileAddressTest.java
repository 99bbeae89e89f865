package org.gongkai.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.gongkai.RunningServer;
import org.jsoup.Connection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Addresses typed wrong, cut short or made up: never an error of ours.
@Tag("slow")
class HostileAddressTest {

    private static final String[] VALUES = {
        "-1",
        "0",
        "abc",
        "2147483647",
        "99999999999",
        "%00",
        "';--",
        "%27%3B--",
        "%F0%9F%98%80",
        "2026-13-45",
        "1e9",
        "",
        "%25",
        "..%2F..%2Fetc%2Fpasswd"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?page=",
                "/search?q=%E5%85%AC%E5%BC%80&page=",
                "/search?q=",
                "/search?year=",
                "/search?body=",
                "/search?order=",
                "/open/catalogue?page=",
                "/open/catalogue?year=",
                "/open/catalogue?month=",
                "/open/catalogue?body=",
                "/open/catalogue?branch=",
                "/open/rules?page=",
                "/open/reports?page=",
                "/feed.xml?body=",
                "/feed.xml?branch=",
                "/api/v1/documents?page=",
                "/api/v1/documents?year=",
                "/sitemap.xml?page=",
                "/d/",
                "/d/1/editions/",
                "/files/1/",
                "/files/",
                "/bodies/",
                "/language?back=",
                "/static/"
            })
    void areAnsweredToReaders(String start) throws Exception {
        for (String value : VALUES) answered(start + value, get(start + value, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/office/documents?page=",
                "/office/documents?year=",
                "/office/documents?body=",
                "/office/documents?state=",
                "/office/documents?sort=",
                "/office/documents?text=",
                "/office/documents.csv?year=",
                "/office/documents.csv?text=",
                "/office/editions/",
                "/office/files/",
                "/office/statistics?year=",
                "/office/statistics?body=",
                "/office/statistics/list?body=MJ-BG&year=",
                "/office/statistics/list?body=MJ-BG&year=2026&page=",
                "/office/statistics/list?body=MJ-BG&year=2026&month=",
                "/office/statistics/list?body=MJ-BG&year=2026&branch=",
                "/office/statistics/list?body=MJ-BG&year=2026&kind=",
                "/office/statistics/list?body=MJ-BG&year=2026&only=",
                "/office/statistics/list?body=MJ-BG&year=2026&channel=",
                "/office/annual-report?body=MJ-BG&year=",
                "/office/annual-report?year=2026&body=",
                "/office/annual-report.docx?body=MJ-BG&year=",
                "/office/annual-report.pdf?body=MJ-BG&year=",
                "/office/annual-report.ofd?body=MJ-BG&year=",
                "/office/annual-report.xlsx?body=MJ-BG&year="
            })
    void areAnsweredToOfficers(String start) throws Exception {
        String session = session("supervisor");
        for (String value : VALUES) answered(start + value, get(start + value, session));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/office/people?page=",
                "/office/people?text=",
                "/office/bodies/",
                "/office/people/"
            })
    void areAnsweredToTheAdministrator(String start) throws Exception {
        String session = session("admin");
        for (String value : VALUES) answered(start + value, get(start + value, session));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/office/audit?page=", "/office/audit?since=", "/office/audit?until=",
                "/office/audit?account=", "/office/audit?action=", "/office/audit?subject="
            })
    void areAnsweredToTheAuditor(String start) throws Exception {
        String session = session("auditor");
        for (String value : VALUES) answered(start + value, get(start + value, session));
    }

    private static void answered(String path, HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as(path + " " + answer.body().lines().limit(3).toList())
                .isIn(200, 302, 400, 403, 404, 405, 410);
        assertThat(answer.body()).as(path).doesNotContain("Exception", "org.gongkai");
    }

    /// Not jsoup, which puts addresses in order before it asks them.
    private static HttpResponse<String> get(String path, String session) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(uri(path));
            if (!session.isEmpty()) request.header("Cookie", "gongkai=" + session);
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static URI uri(String path) {
        return URI.create(RunningServer.address() + path);
    }

    private static String session(String person) throws IOException {
        Connection connection = RunningServer.signedIn(person);
        return connection.cookieStore().get(uri("/office")).stream()
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }
}
