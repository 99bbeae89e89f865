package org.gongkai.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Takes the character NUL out of everything typed. No database keeps it; it comes with text pasted
/// from broken files, and must not cost anybody the rest of the form.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class PlainParameters extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Plain(request), response);
    }

    private static final class Plain extends HttpServletRequestWrapper {

        Plain(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String value = super.getParameter(name);
            return value == null ? null : plain(value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] values = super.getParameterValues(name);
            return values == null ? null : plain(values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var all = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, values) -> all.put(name, plain(values)));
            return all;
        }

        private static String[] plain(String[] values) {
            return Arrays.stream(values).map(Plain::plain).toArray(String[]::new);
        }

        private static String plain(String value) {
            return value.indexOf('\0') < 0 ? value : value.replace("\0", "");
        }
    }
}
