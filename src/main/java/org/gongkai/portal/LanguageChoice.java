package org.gongkai.portal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Remembers the language of the frame and goes back to where the reader was.
@Controller
class LanguageChoice {

    @GetMapping("/language")
    void choose(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = new Asked(request);
        var cookie = new Cookie(SiteLocale.COOKIE, asked.text("to").equals("en") ? "en" : "zh");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        response.addCookie(cookie);
        String back = asked.text("back");
        response.sendRedirect(back.matches("/[A-Za-z0-9][A-Za-z0-9/._-]*") ? back : "/");
    }
}
