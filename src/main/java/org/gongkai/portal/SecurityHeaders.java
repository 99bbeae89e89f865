package org.gongkai.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Tells browsers what pages of this site may do: nothing but show themselves, from here. The
/// office may style itself in place, which its text editor needs.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class SecurityHeaders extends OncePerRequestFilter {

    private static final String PUBLIC =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; frame-ancestors 'none';"
                    + " base-uri 'self'; form-action 'self'";
    private static final String OFFICE = PUBLIC + "; style-src 'self' 'unsafe-inline'";
    private static final String POLICY = "Content-Security-Policy";

    /// What every public page is sent with.
    static final Map<String, String> ALL =
            Map.of(
                    POLICY,
                    PUBLIC,
                    "X-Content-Type-Options",
                    "nosniff",
                    "X-Frame-Options",
                    "DENY",
                    "Referrer-Policy",
                    "same-origin",
                    "Permissions-Policy",
                    "camera=(), microphone=(), geolocation=(), payment=()",
                    "Cross-Origin-Opener-Policy",
                    "same-origin");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        boolean office = path.equals("/office") || path.startsWith("/office/");
        ALL.forEach(response::setHeader);
        if (office) response.setHeader(POLICY, OFFICE);
        if (office) response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }
}
