package org.gongkai.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.RunningServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Somebody with a browser without scripts and an address of their own, as on the real net: what is
/// bounded for an address is bounded for each of them.
final class Citizen {

    private final HttpClient client;

    private Citizen(HttpClient client) {
        this.client = client;
    }

    /// @param number each gets another address of this machine's own
    static Citizen number(int number) {
        byte[] address = {127, (byte) 20, (byte) (number / 250), (byte) (1 + number % 250)};
        try {
            return new Citizen(
                    HttpClient.newBuilder()
                            .localAddress(InetAddress.getByAddress(address))
                            .cookieHandler(new CookieManager())
                            .version(HttpClient.Version.HTTP_1_1)
                            .connectTimeout(Duration.ofSeconds(20))
                            .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(RunningServer.address() + path)).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        String body =
                fields.entrySet().stream()
                        .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(URI.create(RunningServer.address() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /// What was typed in the first step, as the form of the second carries it.
    static Map<String, String> carried(String preview) {
        var fields = new LinkedHashMap<String, String>();
        for (Element one : Jsoup.parse(preview).select("form.ask input[type=hidden]")) {
            fields.put(one.attr("name"), one.attr("value"));
        }
        fields.put("then", "send");
        return fields;
    }

    /// The query code of a receipt.
    static String code(String receipt) {
        return String.join("-", Jsoup.parse(receipt).select(".code span").eachText());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.timeout(Duration.ofSeconds(60)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
