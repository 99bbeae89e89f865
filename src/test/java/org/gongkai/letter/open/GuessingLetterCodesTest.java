package org.gongkai.letter.open;

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

/// The bound on wrong codes is one for all kinds of codes.
@Tag("slow")
class GuessingLetterCodesTest {

    @Test
    void pausesWhoGuessedElsewhere() throws Exception {
        String code = new Writer().write(Writer.filledIn());
        try (HttpClient guesser = from("127.0.0.96");
                HttpClient other = from("127.0.0.97")) {
            for (int i = 0; i < 10; i++) {
                String place = i % 2 == 0 ? "letter" : "request";
                assertThat(guess(guesser, place, "AAAAA-BBBBB-CCCCC-DDDD" + i).statusCode())
                        .isEqualTo(422);
            }
            HttpResponse<String> paused = guess(guesser, "letter", code);
            assertThat(paused.statusCode()).as("the right code does not help").isEqualTo(429);
            assertThat(guess(other, "letter", code).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void saysTheSameOfACodeThatCannotBeOne() throws Exception {
        try (HttpClient client = from("127.0.0.98")) {
            assertThat(problem(guess(client, "letter", "x")))
                    .isNotBlank()
                    .isEqualTo(problem(guess(client, "letter", "AAAAA-BBBBB-CCCCC-DDDDD")));
        }
    }

    private static String problem(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.body()).select("#f-code-problem").text();
    }

    private static HttpClient from(String address) throws Exception {
        return HttpClient.newBuilder().localAddress(InetAddress.getByName(address)).build();
    }

    private static HttpResponse<String> guess(HttpClient client, String place, String code)
            throws Exception {
        return client.send(
                HttpRequest.newBuilder(
                                URI.create(RunningServer.address() + "/" + place + "/follow"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("code=" + code))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
