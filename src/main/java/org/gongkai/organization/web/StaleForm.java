package org.gongkai.organization.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.gongkai.pages.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/// What becomes of a form whose token is void. Who is not signed in any more signs in and comes
/// back to its page; who signed in anew in another window is sent back to send it again. Neither is
/// told that something is not allowed.
class StaleForm implements AccessDeniedHandler {

    /// Where Spring Security looks for the page to go to after a sign-in.
    private static final String ASKED_FOR = "SPRING_SECURITY_SAVED_REQUEST";

    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();
    private final Templates templates;

    StaleForm(Templates templates) {
        this.templates = templates;
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
            throws IOException, ServletException {
        String accept = request.getHeader("Accept");
        if (!(problem instanceof CsrfException)
                || accept != null && accept.startsWith("application/json")) {
            others.handle(request, response, problem);
        } else if (SecurityContextHolder.getContext().getAuthentication() != null) {
            templates.answer(
                    response,
                    403,
                    "office/problem-alone",
                    Map.of("key", "stale", "problems", List.of()));
        } else {
            request.getSession()
                    .setAttribute(
                            ASKED_FOR, new SimpleSavedRequest(page(request.getHeader("Referer"))));
            response.sendRedirect("/office/sign-in?expired");
        }
    }

    /// The page of the office that the form stood on; only its path is taken over, whatever host it
    /// names.
    private static String page(@Nullable String referer) {
        if (referer == null) return "/office";
        try {
            URI from = URI.create(referer);
            String path = from.getRawPath();
            if (path == null
                    || !path.startsWith("/office/")
                    || path.startsWith("/office/sign-in")) {
                return "/office";
            }
            return from.getRawQuery() == null ? path : path + "?" + from.getRawQuery();
        } catch (IllegalArgumentException _) {
            return "/office";
        }
    }
}
