package org.gongkai.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        boolean office = path.equals("/office") || path.startsWith("/office/");
        response.setHeader("Content-Security-Policy", office ? OFFICE : PUBLIC);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (office) response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }
}
