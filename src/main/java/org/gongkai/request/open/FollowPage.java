package org.gongkai.request.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.pages.Refused;
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
    private final CodeDoor door;

    FollowPage(
            OpenFrames frames,
            OwnRequest own,
            Matters matters,
            CodeCookies cookies,
            CodeDoor door) {
        this.frames = frames;
        this.own = own;
        this.matters = matters;
        this.cookies = cookies;
        this.door = door;
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
        var place =
                new CodeDoor.Place(
                        Visit.REQUEST,
                        PATH,
                        "/request/mine",
                        "code",
                        (typed, problems) -> page(request, typed, problems));
        return door.open(
                place, code, typed -> own.find(typed).map(matters::queryCode), request, response);
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
