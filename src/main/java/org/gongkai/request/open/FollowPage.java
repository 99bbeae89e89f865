package org.gongkai.request.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Showing a query code, and leaving again on a telephone or computer that others use too.
@Controller
class FollowPage {

    private static final String PATH = "/request/follow";

    private final OpenFrames frames;
    private final OwnRequest own;
    private final Matters matters;
    private final CodeCookies cookies;
    private final CodeThrottle throttle;

    FollowPage(
            OpenFrames frames,
            OwnRequest own,
            Matters matters,
            CodeCookies cookies,
            CodeThrottle throttle) {
        this.frames = frames;
        this.own = own;
        this.matters = matters;
        this.cookies = cookies;
        this.throttle = throttle;
    }

    @GetMapping(PATH)
    ModelAndView show(HttpServletRequest request) {
        return page(request, "", List.of());
    }

    @PostMapping(PATH)
    ModelAndView open(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Duration> pause = throttle.pause(request.getRemoteAddr());
        if (pause.isPresent()) return frames.paused(request, response, pause.get(), PATH);
        if (code.isBlank()) {
            var empty = new Refused.Problem("code", Text.t("request-open.refused.code-needed"));
            return page(request, "", List.of(empty));
        }
        Optional<Matter> found = own.find(code);
        if (found.isEmpty()) {
            throttle.failed(request.getRemoteAddr());
            var wrong = new Refused.Problem("code", Text.t("request-open.refused.code"));
            return page(request, code, List.of(wrong));
        }
        cookies.keep(Visit.REQUEST, matters.queryCode(found.get()), request, response);
        return new ModelAndView(SeeOther.to("/request/mine"));
    }

    @PostMapping("/request/leave")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        cookies.forget(Visit.REQUEST, request, response);
        return new ModelAndView(SeeOther.to(PATH));
    }

    private ModelAndView page(
            HttpServletRequest request, String typed, List<Refused.Problem> problems) {
        return new ModelAndView(
                "request/open/follow",
                Map.of(
                        "frame",
                        frames.of(request, "follow", PATH),
                        "typed",
                        typed,
                        "problems",
                        problems,
                        "known",
                        own.find(request).map(Matter::number).orElse("")),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
