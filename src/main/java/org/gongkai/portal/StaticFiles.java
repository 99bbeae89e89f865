package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.gongkai.pages.Assets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Gives out `static/`, for a year when the address carries the digest.
@Controller
class StaticFiles {

    @GetMapping("/static/**")
    void file(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request.getRequestURI().substring("/static/".length()), request, response);
    }

    @GetMapping("/favicon.ico")
    void favicon(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send("icons/mark.svg", request, response);
    }

    private static void send(String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var asset = Assets.find(name);
        if (asset.isEmpty()) {
            response.sendError(404);
            return;
        }
        boolean forever = asset.get().content().tag().equals(request.getParameter("v"));
        String caching = forever ? "public, max-age=31536000, immutable" : "no-cache";
        var headers = Map.of("Content-Type", asset.get().type(), "Cache-Control", caching);
        var page = new CachedPage(200, headers, asset.get().content(), 0, 0);
        PageAnswer.send(page, request, response);
    }
}
