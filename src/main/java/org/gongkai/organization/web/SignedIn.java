package org.gongkai.organization.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/// Records the sign-in, then goes to the page that was asked for.
class SignedIn extends SavedRequestAwareAuthenticationSuccessHandler {

    private final SignInGuard guard;

    SignedIn(SignInGuard guard) {
        this.guard = guard;
        setDefaultTargetUrl("/office");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        guard.succeeded(authentication.getName());
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
