package org.gongkai.letter.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.gongkai.casework.Matter;
import org.gongkai.casework.open.CodeCookies;
import org.gongkai.casework.open.CodeDoor;
import org.gongkai.casework.open.MatterDoors;
import org.gongkai.casework.open.OpenFrames;
import org.gongkai.casework.open.SeeOther;
import org.gongkai.pages.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Showing a query code, of a letter or of whatever else, and leaving again on a telephone or
/// computer that others use too.
@Controller
class FollowPage {

    private static final String PATH = "/letter/follow";

    private final OpenFrames frames;
    private final OwnLetter own;
    private final MatterDoors doors;
    private final CodeCookies cookies;
    private final CodeDoor door;

    FollowPage(
            OpenFrames frames,
            OwnLetter own,
            MatterDoors doors,
            CodeCookies cookies,
            CodeDoor door) {
        this.frames = frames;
        this.own = own;
        this.doors = doors;
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
                CodeDoor.Place.ofQueryCodes(
                        LetterDoor.SECTION,
                        PATH,
                        (typed, problems) -> page(request, typed, problems));
        return door.open(place, code, doors::open, request, response);
    }

    @PostMapping("/letter/leave")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        cookies.forget(LetterDoor.VISIT, request, response);
        return new ModelAndView(SeeOther.to(PATH));
    }

    private ModelAndView page(
            HttpServletRequest request, String typed, List<Refused.Problem> problems) {
        return new ModelAndView(
                "letter/open/follow",
                Map.of(
                        "frame",
                        frames.of(LetterDoor.SECTION, request, "follow", PATH),
                        "typed",
                        typed,
                        "problems",
                        problems,
                        "known",
                        own.find(request).map(Matter::number).orElse("")),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
