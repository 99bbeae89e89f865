package org.gongkai.request.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Takes a code that somebody typed from a letter: not too often from one address, and what it
/// opens is remembered in a cookie.
@Component
class CodeDoor {

    private final OpenFrames frames;
    private final CodeCookies cookies;
    private final CodeThrottle throttle;

    CodeDoor(OpenFrames frames, CodeCookies cookies, CodeThrottle throttle) {
        this.frames = frames;
        this.cookies = cookies;
        this.throttle = throttle;
    }

    /// Where a code is typed, and where it leads.
    ///
    /// @param path of the page where it is typed
    /// @param inside address of what it opens
    /// @param words part of the keys of what is said of a missing and of a wrong code
    /// @param page shows the form with what was typed and what is wrong
    record Place(
            Visit visit,
            String path,
            String inside,
            String words,
            BiFunction<String, List<Refused.Problem>, ModelAndView> page) {

        private ModelAndView again(String typed, String key) {
            String text = Text.t("request-open.refused." + words + key);
            return page.apply(typed, List.of(new Refused.Problem("code", text)));
        }
    }

    /// @param opens gives the code to remember, or nothing when what was typed opens nothing
    ModelAndView open(
            Place place,
            String typed,
            Function<String, Optional<String>> opens,
            HttpServletRequest request,
            HttpServletResponse response) {
        String address = request.getRemoteAddr();
        Optional<Duration> pause = throttle.pause(address);
        if (pause.isPresent()) return frames.paused(request, response, pause.get(), place.path());
        if (typed.isBlank()) return place.again("", "-needed");
        Optional<String> code = opens.apply(typed);
        if (code.isEmpty()) {
            throttle.failed(address);
            return place.again(typed, "");
        }
        cookies.keep(place.visit(), code.get(), request, response);
        return new ModelAndView(SeeOther.to(place.inside()));
    }
}
