package org.gongkai.organization.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.gongkai.pages.Templates;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers 429 to an address that failed to sign in too often, before any password is looked at.
class SignInPause extends OncePerRequestFilter {

    private final SignInThrottle throttle;
    private final Templates templates;

    SignInPause(SignInThrottle throttle, Templates templates) {
        this.throttle = throttle;
        this.templates = templates;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(request.getMethod().equals("POST")
                && request.getRequestURI().equals("/office/sign-in"));
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> pause = throttle.pause(request.getRemoteAddr());
        if (pause.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Retry-After", Long.toString(pause.get().toSeconds() + 1));
        templates.answer(
                response, 429, "office/sign-in", Map.of("notice", "busy", "csrf", token(request)));
    }

    private static String token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? token.getToken()
                : "";
    }
}
