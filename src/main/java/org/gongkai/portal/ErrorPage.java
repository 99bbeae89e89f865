package org.gongkai.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.pages.Text;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/// What a reader sees when something went wrong: what it means and what to do, never how it
/// happened inside. A program that asked the interface gets it as problem JSON.
@Controller
class ErrorPage implements ErrorController {

    private final Frames frames;

    ErrorPage(Frames frames) {
        this.frames = frames;
    }

    @RequestMapping("/error")
    Object show(HttpServletRequest request, HttpServletResponse response, Model model) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer known ? known : HttpServletResponse.SC_NOT_FOUND;
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        if (ApiProblem.isFor(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(ApiProblem.of(status));
        }
        model.addAttribute("frame", frames.of(request, "error", title(status)));
        model.addAttribute("status", status);
        return "portal/error";
    }

    static String title(int status) {
        return Text.t(key(status, "title"));
    }

    /// @param part `title` or `text`
    static String key(int status, String part) {
        String own = "portal.error." + status + "." + part;
        if (Text.has(own)) return own;
        return "portal.error." + (status < 500 ? "400." : "500.") + part;
    }
}
