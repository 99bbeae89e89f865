package org.gongkai.opinion.feed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Fetches a feed over HTTP within bounds of time and size, and not again when it has not changed.
@Component
class FeedClient {

    static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int MOST_REDIRECTS = 5;

    private final InsideAddresses inside;
    private final Duration longest;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    /// @param longest for everything together, redirects included
    FeedClient(
            InsideAddresses inside,
            @Value("${gongkai.opinion.feed-timeout:20s}") Duration longest) {
        this.inside = inside;
        this.longest = longest;
    }

    /// What a server answered.
    ///
    /// @param body null when nothing changed since
    /// @param etag and `modified` for the next time
    record Answer(byte @Nullable [] body, String etag, String modified) {}

    /// @param etag and `modified` as the last answer said, or empty
    Answer fetch(URI address, String etag, String modified) throws FeedProblem {
        long end = System.nanoTime() + longest.toNanos();
        URI at = address;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            inside.refuse(at);
            HttpResponse<byte[]> answer = send(at, etag, modified, end);
            HttpHeaders headers = answer.headers();
            switch (answer.statusCode()) {
                case 200 -> {
                    return new Answer(
                            answer.body(),
                            kept(headers.firstValue("ETag").orElse("")),
                            kept(headers.firstValue("Last-Modified").orElse("")));
                }
                case 304 -> {
                    return new Answer(null, etag, modified);
                }
                case 301, 302, 303, 307, 308 ->
                        at = next(at, headers.firstValue("Location").orElse(""));
                default ->
                        throw new FeedProblem(
                                FeedProblem.Kind.STATUS, Integer.toString(answer.statusCode()));
            }
        }
        throw new FeedProblem(FeedProblem.Kind.REDIRECTS);
    }

    private HttpResponse<byte[]> send(URI at, String etag, String modified, long end)
            throws FeedProblem {
        var request =
                HttpRequest.newBuilder(at)
                        .header("User-Agent", "Gongkai")
                        .header(
                                "Accept",
                                "application/atom+xml, application/rss+xml, application/xml;q=0.9, */*;q=0.5");
        if (!etag.isEmpty()) request.header("If-None-Match", etag);
        if (!modified.isEmpty()) request.header("If-Modified-Since", modified);
        CompletableFuture<HttpResponse<byte[]>> running =
                http.sendAsync(
                        request.build(),
                        HttpResponse.BodyHandlers.limiting(
                                HttpResponse.BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            return running.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw new FeedProblem(FeedProblem.Kind.TIMEOUT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FeedProblem(FeedProblem.Kind.UNREACHABLE);
        } catch (ExecutionException failed) {
            throw new FeedProblem(kind(failed.getCause()));
        } finally {
            running.cancel(true);
        }
    }

    private static FeedProblem.Kind kind(@Nullable Throwable cause) {
        if (cause instanceof HttpTimeoutException) return FeedProblem.Kind.TIMEOUT;
        boolean tooLarge =
                cause instanceof IOException
                        && String.valueOf(cause.getMessage()).contains("body exceeds capacity");
        return tooLarge ? FeedProblem.Kind.TOO_LARGE : FeedProblem.Kind.UNREACHABLE;
    }

    private static URI next(URI from, String location) throws FeedProblem {
        URI next;
        try {
            next = from.resolve(location);
        } catch (IllegalArgumentException noAddress) {
            throw new FeedProblem(FeedProblem.Kind.REDIRECTS);
        }
        String scheme = String.valueOf(next.getScheme());
        if (!scheme.matches("(?i)https?") || next.getHost() == null) {
            throw new FeedProblem(FeedProblem.Kind.REDIRECTS);
        }
        if ("https".equalsIgnoreCase(from.getScheme()) && !scheme.equalsIgnoreCase("https")) {
            throw new FeedProblem(FeedProblem.Kind.UNENCRYPTED);
        }
        return next;
    }

    /// What is sent back as it came must be short and of signs that a header may hold.
    private static String kept(String value) {
        return value.matches("[\\x20-\\x7e]{1,200}") ? value : "";
    }
}
