package org.gongkai.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers public pages from memory, before sessions, security and Spring MVC see the request. A
/// page is made once for many askers at the same moment; all pages are forgotten together when
/// [PublicSite#changed] is called. Browsers are told to ask each time, so a withdrawal shows at
/// once and an unchanged page costs a 304.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
public class PageCache extends OncePerRequestFilter {

    private static final Duration FOUND = Duration.ofMinutes(1);
    private static final Duration SEARCHED = Duration.ofSeconds(1);
    private static final Duration MISSING = Duration.ofSeconds(5);

    private final PublicSite site;
    private final Clock clock;
    private final PageStore store = new PageStore(24 * 1024 * 1024);
    private final Map<String, CompletableFuture<Optional<CachedPage>>> making =
            new ConcurrentHashMap<>();

    PageCache(PublicSite site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean head = request.getMethod().equals("HEAD");
        Optional<String> key =
                head || request.getMethod().equals("GET") ? PageKey.of(request) : Optional.empty();
        if (key.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var known = store.find(key.get(), site.generation(), clock.millis());
        if (known.isPresent()) {
            PageAnswer.send(known.get(), request, response);
        } else if (head) {
            chain.doFilter(request, response);
        } else {
            makeOnce(key.get(), request, response, chain);
        }
    }

    private void makeOnce(
            String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long generation = site.generation();
        String turn = generation + " " + key;
        var mine = new CompletableFuture<Optional<CachedPage>>();
        @Nullable CompletableFuture<Optional<CachedPage>> other = making.putIfAbsent(turn, mine);
        if (other != null) {
            var page = other.join();
            if (page.isPresent()) PageAnswer.send(page.get(), request, response);
            else chain.doFilter(request, response);
            return;
        }
        Optional<CachedPage> made = Optional.empty();
        try {
            var recorded = new RecordedResponse(response);
            chain.doFilter(request, recorded);
            made = page(recorded, generation, brief(request));
            if (made.isPresent()) {
                store.keep(key, made.get());
                PageAnswer.send(made.get(), request, response);
            } else {
                recorded.pass();
            }
        } finally {
            making.remove(turn);
            mine.complete(made);
        }
    }

    /// What was found depends on the index, which follows the documents a moment later.
    private static boolean brief(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/search") || path.startsWith("/api/");
    }

    private Optional<CachedPage> page(RecordedResponse recorded, long generation, boolean brief) {
        int status = recorded.getStatus();
        boolean keep =
                recorded.isWhole()
                        && (status == 200 || status == 404 || status == 410)
                        && !recorded.headers().containsKey("Set-Cookie")
                        && Arrays.stream(
                                        recorded.headers()
                                                .getOrDefault("Cache-Control", "")
                                                .split(","))
                                .noneMatch(part -> part.strip().equals("no-store"));
        if (!keep) return Optional.empty();
        Duration age = brief ? SEARCHED : status == 404 ? MISSING : FOUND;
        long staleAt = clock.millis() + age.toMillis();
        return Optional.of(
                CachedPage.of(status, recorded.headers(), recorded.body(), generation, staleAt));
    }
}
