package org.gongkai.casework.open;

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

/// The frame of pages that are for one person alone: of the section they belong to, and for no
/// search engine.
@Component
public class OpenFrames {

    private final PublicFrames frames;

    OpenFrames(PublicFrames frames) {
        this.frames = frames;
    }

    /// @param page end of the key of its title: `receipt`
    /// @param path of the page, also when a form below it is answered
    public PublicFrame of(
            OpenSection section, HttpServletRequest request, String page, String path) {
        return titled(section, request, section.text("title." + page), path);
    }

    /// What an address gets that typed too many wrong codes.
    ModelAndView paused(
            OpenSection section,
            HttpServletRequest request,
            HttpServletResponse response,
            Duration pause,
            String path) {
        String title = Text.t("casework.open.title.paused");
        return new ModelAndView(
                "casework/open/paused",
                Map.of(
                        "frame",
                        titled(section, request, title, path),
                        "minutes",
                        RetryAfter.tell(response, pause),
                        "back",
                        path,
                        "help",
                        section.help()),
                HttpStatus.TOO_MANY_REQUESTS);
    }

    private PublicFrame titled(
            OpenSection section, HttpServletRequest request, String title, String path) {
        return frames.of(request, section.code(), title)
                .at(path)
                .withMeta(Map.of("robots", "noindex"));
    }
}
