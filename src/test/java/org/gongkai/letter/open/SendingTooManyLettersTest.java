package org.gongkai.letter.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongkai.RunningServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class SendingTooManyLettersTest {

    @Test
    void pausesTheAddressAndLosesNothingThatWasTyped() throws Exception {
        try (HttpClient program = from("127.0.0.101");
                HttpClient other = from("127.0.0.102")) {
            for (int i = 0; i < 60; i++) {
                assertThat(send(program, "send").statusCode()).as("%d", i).isEqualTo(303);
            }
            HttpResponse<String> paused = send(program, "send");
            assertThat(paused.statusCode()).isEqualTo(429);
            Document page = Jsoup.parse(paused.body());
            assertThat(page.select("[role=alert]").text()).contains("太多", "分钟后");
            assertThat(page.select("input[name=text]").val()).contains("十天没有亮");
            assertThat(send(program, "look").statusCode()).isEqualTo(200);
            assertThat(send(other, "send").statusCode()).isEqualTo(303);
        }
    }

    private static HttpClient from(String address) throws Exception {
        return HttpClient.newBuilder().localAddress(InetAddress.getByName(address)).build();
    }

    private static HttpResponse<String> send(HttpClient client, String then) throws Exception {
        Map<String, String> fields = Writer.anonymous();
        fields.put("formKey", UUID.randomUUID().toString());
        fields.put("then", then);
        String body =
                fields.entrySet().stream()
                        .map(field ->
                                field.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(URI.create(RunningServer.address() + "/letter/new"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
