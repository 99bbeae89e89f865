package org.gongkai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import org.gongkai.RunningServer;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Somebody tries user names and passwords.
@Tag("slow")
class GuessingPasswordsTest {

    @Test
    void locksANameThatNobodyHasLikeThatOfAnAccount() throws Exception {
        for (int i = 0; i < 5; i++) assertThat(noticeAfter("no-such-name")).contains("密码不对");
        assertThat(noticeAfter("no-such-name")).contains("账号已锁定", "15分钟");
    }

    @Test
    void takesAsLongForANameThatNobodyHas() throws Exception {
        noticeAfter("warm-up");
        Duration known = Duration.ZERO;
        Duration unknown = Duration.ZERO;
        for (int i = 0; i < 3; i++) {
            known = known.plus(timeOf("cz.secrecy"));
            unknown = unknown.plus(timeOf("no-such-person"));
        }
        assertThat(unknown).isGreaterThan(known.dividedBy(2));
    }

    @Test
    void keepsNothingOfWhatWasTypedAsAName() throws Exception {
        noticeAfter("my-secret-password");
        assertThat(
                        RunningServer.bean(JdbcClient.class)
                                .sql(
                                        """
                                        SELECT count(*) FROM audit.entry
                                        WHERE (account || subject || detail) LIKE '%my-secret%'
                                        """)
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void pausesTheAddressThatGuessesAndNoOther() throws Exception {
        try (HttpClient guesser = from("127.0.0.77")) {
            String token = token(guesser);
            HttpResponse<String> answer = guess(guesser, token, "guess0", "x");
            for (int i = 1; answer.statusCode() == 302 && i < 60; i++) {
                answer = guess(guesser, token, "guess" + i, "x");
            }
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0))
                    .isBetween(600L, 901L);
            assertThat(Jsoup.parse(answer.body()).select(".notice[role=alert]").text())
                    .contains("暂停登录", "过一会儿再试");
            // the right password does not help from there
            assertThat(guess(guesser, token, "cz.unithead", RunningServer.password()).statusCode())
                    .isEqualTo(429);
        }
        Connection browser = RunningServer.signedIn("cz.unithead");
        assertThat(
                        browser.newRequest(RunningServer.address() + "/office")
                                .followRedirects(false)
                                .execute()
                                .statusCode())
                .isEqualTo(200);
    }

    private static HttpClient from(String address) throws IOException {
        return HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(address))
                .cookieHandler(new CookieManager())
                .build();
    }

    private static String token(HttpClient client) throws IOException, InterruptedException {
        var page =
                client.send(
                        HttpRequest.newBuilder(signIn()).build(),
                        HttpResponse.BodyHandlers.ofString());
        return Jsoup.parse(page.body()).select("[name=_csrf]").val();
    }

    private static HttpResponse<String> guess(
            HttpClient client, String token, String username, String password)
            throws IOException, InterruptedException {
        String form = "username=" + username + "&password=" + password + "&_csrf=" + token;
        return client.send(
                HttpRequest.newBuilder(signIn())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static URI signIn() {
        return URI.create(RunningServer.address() + "/office/sign-in");
    }

    private static String noticeAfter(String username) throws IOException {
        return Objects.requireNonNull(tried(username).execute().parse().selectFirst(".notice"))
                .text();
    }

    private static Duration timeOf(String username) throws IOException {
        Connection attempt = tried(username).followRedirects(false);
        long begin = System.nanoTime();
        attempt.execute();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static Connection tried(String username) throws IOException {
        FormElement form =
                RunningServer.form(
                        RunningServer.anybody().newRequest(signIn().toString()).get(), "form");
        form.select("[name=username]").val(username);
        form.select("[name=password]").val("wrong");
        return form.submit();
    }
}
