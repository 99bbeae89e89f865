package org.gongkai.letter.intake.rest;

import static org.gongkai.RunningServer.bean;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.gongkai.RunningServer;
import org.gongkai.letter.SomeLetters;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A platform with a key of a source.
record Platform(String source, String key) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    static final Actor ADMIN = bean(Accounts.class).findActor("admin").orElseThrow();

    static Platform of(String source) {
        return new Platform(
                source,
                bean(KeepSourceKeys.class)
                        .make(
                                ADMIN,
                                SomeLetters.source(source),
                                "试验" + UUID.randomUUID().toString().substring(0, 8)));
    }

    static String fresh() {
        return "WB-" + UUID.randomUUID();
    }

    /// A whole letter.
    static String letter(String outside, String text) {
        return """
        {"outsideNumber": "%s", "at": "2026-11-20T09:30:00+08:00", "kind": "投诉",
         "title": "一件小事", "text": "%s", "place": "澄心路口", "name": "来信人乙",
         "phone": "0000-66097002", "consent": true, "sonst": [1, {"a": null}]}
        """
                .formatted(outside, text);
    }

    record Answer(int status, JsonNode json, HttpResponse<String> raw) {

        String text(String field) {
            JsonNode value = json.get(field);
            return value == null ? "" : value.asString();
        }

        /// The fields that are wrong.
        String wrong() {
            var all = new StringBuilder();
            json.get("problems")
                    .forEach(one -> all.append(one.get("field").asString()).append(' '));
            return all.toString().strip();
        }
    }

    Answer send(String body) {
        return send(body.getBytes(StandardCharsets.UTF_8));
    }

    Answer send(byte[] body) {
        return ask(request("").POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    Answer follow(String outside) {
        return ask(request("/" + URLEncoder.encode(outside, StandardCharsets.UTF_8)).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                        URI.create(RunningServer.address() + "/api/v1/letters" + path))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json");
    }

    private static Answer ask(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(), JsonMapper.shared().readTree(answer.body()), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
