package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.publication.PublicFilter;
import org.jspecify.annotations.Nullable;

/// What an address asks for. Readers type and shorten addresses by hand: what makes no sense is
/// taken as not asked.
record Asked(HttpServletRequest request) {

    private static final int LONGEST = 100;

    String text(String name) {
        @Nullable String value = request.getParameter(name);
        if (value == null) return "";
        String plain = value.strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    int number(String name) {
        String value = text(name);
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
    }

    int page() {
        return Math.max(1, number("page"));
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
