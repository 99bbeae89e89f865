package org.gongkai.opinion.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A server of feeds on this machine, well-meaning and other.
final class FeedServer implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();
    final AtomicInteger unchanged = new AtomicInteger();

    FeedServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    String address(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    void put(String path, String page) {
        put(path, page, StandardCharsets.UTF_8);
    }

    void put(String path, String page, Charset charset) {
        pages.put(path, page.getBytes(charset));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        try (exchange) {
            if (path.equals("/slow")) slow(exchange);
            else if (path.equals("/huge")) huge(exchange);
            else if (path.equals("/loop")) send(exchange, "/loop");
            else if (path.startsWith("/to/")) send(exchange, path.substring(4));
            else if (!pages.containsKey(path)) exchange.sendResponseHeaders(404, -1);
            else page(exchange, pages.get(path));
        }
    }

    private void page(HttpExchange exchange, byte[] page) throws IOException {
        String tag = "\"" + java.util.Arrays.hashCode(page) + "\"";
        if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            unchanged.incrementAndGet();
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        exchange.getResponseHeaders().set("ETag", tag);
        exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=iso-8859-1");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
    }

    private static void send(HttpExchange exchange, String where) throws IOException {
        exchange.getResponseHeaders().set("Location", where);
        exchange.sendResponseHeaders(302, -1);
    }

    /// A byte now and then, for ever.
    private static void slow(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try {
            for (int i = 0; i < 600; i++) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /// Fifty megabytes of a feed that never ends.
    private static void huge(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] piece =
                "<rss><channel><item><title>a</title></item>"
                        .repeat(1_000)
                        .getBytes(StandardCharsets.UTF_8);
        for (long sent = 0; sent < 50L << 20; sent += piece.length) {
            exchange.getResponseBody().write(piece);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
