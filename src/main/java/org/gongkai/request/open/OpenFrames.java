package org.gongkai.request.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.gongkai.pages.PublicFrame;
import org.gongkai.pages.PublicFrames;
import org.gongkai.pages.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The frame of these pages: of the section on requests, and for no search engine.
@Component
class OpenFrames {

    private final PublicFrames frames;

    OpenFrames(PublicFrames frames) {
        this.frames = frames;
    }

    /// @param page key of its title
    /// @param path of the page, also when a form below it is answered
    PublicFrame of(HttpServletRequest request, String page, String path) {
        return frames.of(request, "request", Text.t("request-open.title." + page))
                .at(path)
                .withMeta(Map.of("robots", "noindex"));
    }

    /// What an address gets that typed too many wrong codes.
    ModelAndView paused(
            HttpServletRequest request, HttpServletResponse response, Duration pause, String path) {
        response.setHeader("Retry-After", Long.toString(pause.toSeconds() + 1));
        return new ModelAndView(
                "request/open/paused",
                Map.of(
                        "frame",
                        of(request, "paused", path),
                        "minutes",
                        (int) pause.toMinutes() + 1,
                        "back",
                        path),
                HttpStatus.TOO_MANY_REQUESTS);
    }
}
