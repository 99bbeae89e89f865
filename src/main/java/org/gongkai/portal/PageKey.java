package org.gongkai.portal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Under which name a page is kept: the path, the query in one order without empty and tracking
/// parameters, and the language.
final class PageKey {

    private static final int LONGEST = 300;
    private static final List<String> PUBLIC =
            List.of("/open", "/d", "/bodies", "/search", "/services", "/letters");
    private static final List<String> EXACT =
            List.of(
                    "/",
                    "/how-open",
                    "/feed.xml",
                    "/sitemap.xml",
                    "/robots.txt",
                    "/api/v1/documents");

    private PageKey() {}

    /// Empty for everything that is not a page for everybody.
    static Optional<String> of(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!isPublic(path) || request.getHeader("Authorization") != null) return Optional.empty();
        String key =
                request.getHeader("Host")
                        + (request.isSecure() ? "!" : "|")
                        + path
                        + "?"
                        + normalised(request.getQueryString())
                        + language(request.getCookies());
        return key.length() > LONGEST ? Optional.empty() : Optional.of(key);
    }

    static boolean isPublic(String path) {
        return EXACT.contains(path)
                || PUBLIC.stream().anyMatch(p -> path.equals(p) || path.startsWith(p + "/"));
    }

    static String normalised(@Nullable String query) {
        if (query == null || query.isEmpty()) return "";
        return Arrays.stream(query.split("&"))
                .filter(part -> part.indexOf('=') > 0 && !part.endsWith("="))
                .filter(part -> !part.startsWith("utm_"))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static String language(Cookie @Nullable [] cookies) {
        return SiteLocale.isEnglish(cookies) ? "#en" : "";
    }
}
