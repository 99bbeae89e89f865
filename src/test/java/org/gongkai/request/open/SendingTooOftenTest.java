package org.gongkai.request.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongkai.RunningServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class SendingTooOftenTest {

    @Test
    void pausesTheAddressAndLosesNothingThatWasTyped() throws Exception {
        try (HttpClient program = from("127.0.0.91");
                HttpClient other = from("127.0.0.92")) {
            String first = UUID.randomUUID().toString();
            assertThat(send(program, first, "send").statusCode()).isEqualTo(303);
            assertThat(send(program, first, "send").statusCode())
                    .as("the same form is the same request")
                    .isEqualTo(303);
            for (int i = 1; i < 60; i++) {
                assertThat(send(program, fresh(), "send").statusCode()).as("%d", i).isEqualTo(303);
            }
            HttpResponse<String> paused = send(program, fresh(), "send");
            assertThat(paused.statusCode()).isEqualTo(429);
            assertThat(paused.headers().firstValueAsLong("Retry-After").orElse(0))
                    .isBetween(3000L, 3601L);
            Document page = Jsoup.parse(paused.body());
            assertThat(page.select("[role=alert]").text()).contains("一小时内提交的申请太多", "分钟后");
            assertThat(page.select("input[name=name]").val()).isEqualTo("示例申请人甲");
            assertThat(page.select("input[name=description]").val()).contains("云杉社区一段");
            assertThat(page.select("button[value=send]")).isNotEmpty();
            // looking and mending still work, and others may send
            assertThat(send(program, fresh(), "look").statusCode()).isEqualTo(200);
            assertThat(send(other, fresh(), "send").statusCode()).isEqualTo(303);
        }
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    private static HttpClient from(String address) throws Exception {
        return HttpClient.newBuilder().localAddress(InetAddress.getByName(address)).build();
    }

    private static HttpResponse<String> send(HttpClient client, String key, String then)
            throws Exception {
        Map<String, String> fields = new LinkedHashMap<>(Applicant.filledIn());
        fields.put("formKey", key);
        fields.put("idKind", "id-card");
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
                HttpRequest.newBuilder(URI.create(RunningServer.address() + "/request/new"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
