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
        String asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (ApiProblem.isFor(asked)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(ApiProblem.of(status, asked));
        }
        model.addAttribute("frame", frames.of(request, "error", title(status)));
        model.addAttribute("status", status);
        return "portal/error";
    }

    static String title(int status) {
        String key = "portal.error." + status + ".title";
        return Text.t(
                Text.has(key)
                        ? key
                        : status < 500 ? "portal.error.400.title" : "portal.error.500.title");
    }
}
