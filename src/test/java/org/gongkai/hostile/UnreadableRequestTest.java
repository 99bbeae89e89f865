package org.gongkai.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.gongkai.RunningServer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests that no page ever sees, because the server cannot or will not read them.
@Tag("slow")
class UnreadableRequestTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET // HTTP/1.1",
                "GET /%00 HTTP/1.1",
                "GET /..%2f HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "GET /a;b=%2e%2e/ HTTP/1.1",
                "POST //office HTTP/1.1",
                "G@T / HTTP/1.1",
                "GET / HTTP/7.3"
            })
    void areAnsweredByAPageOfTheSite(String line) throws IOException {
        isThePageOfTheSite(send(line + "\r\nHost: localhost\r\n"), line);
    }

    @Test
    void areAnsweredByAPageOfTheSiteWhenTheAddressIsEndless() throws IOException {
        String answer = send("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n");
        isThePageOfTheSite(answer, "endless address");
        assertThat(answer).startsWith("HTTP/1.1 414").contains("地址太长");
    }

    @Test
    void areAnsweredByAPageOfTheSiteWhenAHeaderIsEndless() throws IOException {
        String answer =
                send(
                        "GET / HTTP/1.1\r\nHost: localhost\r\nCookie: a="
                                + "a".repeat(20_000)
                                + "\r\n");
        isThePageOfTheSite(answer, "endless header");
        assertThat(answer).startsWith("HTTP/1.1 431").contains("清除");
    }

    @Test
    void sayNothingMoreWhenOnlyTheHeadWasAsked() throws IOException {
        String answer = send("HEAD // HTTP/1.1\r\nHost: localhost\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("<html");
    }

    private static void isThePageOfTheSite(String answer, String request) {
        String[] parts = answer.split("\r\n\r\n", 2);
        assertThat(parts[0])
                .as(request)
                .matches("(?s)HTTP/1\\.[01] (4|505).*")
                .contains(
                        "Content-Security-Policy: default-src 'self'",
                        "X-Content-Type-Options: nosniff",
                        "X-Frame-Options: DENY",
                        "Cache-Control: no-store");
        var page = Jsoup.parse(parts[1]);
        assertThat(page.select("html").attr("lang")).as(request).isEqualTo("zh-CN");
        assertThat(page.select("h1").text()).as(request).matches("[\\p{IsHan}，。]+");
        assertThat(page.select("main a[href=/search]").size()).as(request).isOne();
        assertThat(page.select("header .brand-body").text()).as(request).contains("明镜区");
        assertThat(parts[1])
                .as(request)
                .doesNotContain("Jetty", "jetty", "Bad", "URI", "Ambiguous");
    }

    private static String send(String head) throws IOException {
        int port = URI.create(RunningServer.address()).getPort();
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            String request = head + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
