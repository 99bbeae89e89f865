package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.pages.Text;
import org.gongkai.publication.PublicFilter;
import org.gongkai.search.SearchFilter;
import org.gongkai.search.SearchQuery;
import org.jspecify.annotations.Nullable;

/// What an address asks for. Readers type and shorten addresses by hand: what makes no sense is
/// taken as not asked.
record Asked(HttpServletRequest request) {

    /// Characters of one answer that are looked at.
    static final int LONGEST = 100;

    String text(String name) {
        String plain = typed(name);
        return Text.length(plain) > LONGEST
                ? plain.substring(0, plain.offsetByCodePoints(0, LONGEST))
                : plain;
    }

    /// How many characters were typed, also beyond those that are looked at.
    int length(String name) {
        return Text.length(typed(name));
    }

    private String typed(String name) {
        @Nullable String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    int number(String name) {
        String value = text(name);
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
    }

    int page() {
        return Math.max(1, number("page"));
    }

    /// @param size hits a page
    SearchQuery search(int size) {
        @Nullable Boolean valid =
                switch (text("valid")) {
                    case "valid" -> Boolean.TRUE;
                    case "expired" -> Boolean.FALSE;
                    default -> null;
                };
        var narrowed = filter();
        var filter =
                new SearchFilter(
                        given(narrowed.body()),
                        given(narrowed.branch()),
                        given(narrowed.year()),
                        given(narrowed.month()),
                        given(narrowed.kind()),
                        given(narrowed.topic()),
                        valid);
        var order =
                text("order").equals("date") ? SearchQuery.Order.DATE : SearchQuery.Order.RELEVANCE;
        return new SearchQuery(text("q"), filter, order, page() - 1, size);
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Integer given(int number) {
        return number == 0 ? null : Integer.valueOf(number);
    }

    PublicFilter filter() {
        return new PublicFilter(
                text("body"),
                text("branch"),
                number("year"),
                number("month"),
                text("kind"),
                text("topic"),
                text("q"));
    }
}
