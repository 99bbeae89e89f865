package org.gongkai.request.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.gongkai.RunningServer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class GuessingCodesTest {

    @Test
    void pausesTheAddressThatGuessesAndNoOther() throws Exception {
        String code = new Applicant().ask(Applicant.filledIn());
        try (HttpClient guesser = from("127.0.0.88");
                HttpClient other = from("127.0.0.89")) {
            for (int i = 0; i < 10; i++) {
                String place = i % 2 == 0 ? "follow" : "consult";
                var answer = guess(guesser, place, "AAAAA-BBBBB-CCCCC-DDDD" + i);
                assertThat(answer.statusCode()).isEqualTo(422);
                assertThat(Jsoup.parse(answer.body()).select("#f-code-problem").text())
                        .contains("没有这个");
            }
            var paused = guess(guesser, "follow", "AAAAA-BBBBB-CCCCC-DDDDD");
            assertThat(paused.statusCode()).isEqualTo(429);
            assertThat(paused.headers().firstValueAsLong("Retry-After").orElse(0))
                    .isBetween(500L, 601L);
            assertThat(Jsoup.parse(paused.body()).select("main").text()).contains("分钟后再试");
            // the right code does not help from there
            assertThat(guess(guesser, "follow", code).statusCode()).isEqualTo(429);
            assertThat(guess(other, "follow", code).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void saysTheSameOfACodeThatCannotBeOne() throws Exception {
        try (HttpClient client = from("127.0.0.90")) {
            assertThat(problem(guess(client, "follow", "x")))
                    .isEqualTo(problem(guess(client, "follow", "AAAAA-BBBBB-CCCCC-DDDDD")));
        }
    }

    private static String problem(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("#f-code-problem").text();
    }

    private static HttpClient from(String address) throws Exception {
        return HttpClient.newBuilder().localAddress(InetAddress.getByName(address)).build();
    }

    private static HttpResponse<String> guess(HttpClient client, String place, String code)
            throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(RunningServer.address() + "/request/" + place))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("code=" + code))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
