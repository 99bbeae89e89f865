package org.gongkai.casework.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.gongkai.casework.Matter;
import org.gongkai.pages.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Showing a query code, of whatever kind of matter, and leaving again on a telephone or computer
/// that others use too. Every [MatterDoor] has this page below its path.
@Controller
class FollowPage {

    private static final String PATH = "/{place}/follow";

    private final OpenFrames frames;
    private final MatterDoors doors;
    private final CodeCookies cookies;
    private final CodeDoor codes;

    FollowPage(OpenFrames frames, MatterDoors doors, CodeCookies cookies, CodeDoor codes) {
        this.frames = frames;
        this.doors = doors;
        this.cookies = cookies;
        this.codes = codes;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String place, HttpServletRequest request) {
        return page(doors.at(place), request, "", List.of());
    }

    @PostMapping(PATH)
    ModelAndView open(
            @PathVariable String place,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        MatterDoor door = doors.at(place);
        var typedAt =
                new CodeDoor.Place(
                        door.section(),
                        door.followPath(),
                        "casework.open.refused.code",
                        (typed, problems) -> page(door, request, typed, problems));
        return codes.open(typedAt, code, doors::open, request, response);
    }

    @PostMapping("/{place}/leave")
    ModelAndView leave(
            @PathVariable String place, HttpServletRequest request, HttpServletResponse response) {
        MatterDoor door = doors.at(place);
        cookies.forget(door.visit(), request, response);
        return new ModelAndView(SeeOther.to(door.followPath()));
    }

    private ModelAndView page(
            MatterDoor door,
            HttpServletRequest request,
            String typed,
            List<Refused.Problem> problems) {
        return new ModelAndView(
                "casework/open/follow",
                Map.of(
                        "frame",
                        frames.of(door.section(), request, "follow", door.followPath()),
                        "door",
                        door,
                        "typed",
                        typed,
                        "problems",
                        problems,
                        "known",
                        doors.find(door, request).map(Matter::number).orElse("")),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
