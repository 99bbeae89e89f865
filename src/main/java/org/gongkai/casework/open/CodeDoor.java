package org.gongkai.casework.open;

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

/// Takes a code that somebody typed from a paper: not too often from one address, whatever kind of
/// code it is, and what it opens is remembered in a cookie.
@Component
public class CodeDoor {

    private final OpenFrames frames;
    private final CodeCookies cookies;
    private final CodeThrottle throttle;

    CodeDoor(OpenFrames frames, CodeCookies cookies, CodeThrottle throttle) {
        this.frames = frames;
        this.cookies = cookies;
        this.throttle = throttle;
    }

    /// Where a code is typed.
    ///
    /// @param path of the page where it is typed
    /// @param wrong key of what is said of a wrong code; with `-needed` behind it, of a missing one
    /// @param page shows the form with what was typed and what is wrong, in the field `code`
    public record Place(
            OpenSection section,
            String path,
            String wrong,
            BiFunction<String, List<Refused.Problem>, ModelAndView> page) {

        private ModelAndView again(String typed, String key) {
            return page.apply(typed, List.of(new Refused.Problem("code", Text.t(key))));
        }
    }

    /// What a code opens.
    ///
    /// @param code to remember in the cookie
    /// @param inside path of the page it leads to
    public record Opened(Visit visit, String code, String inside) {

        /// What is logged says nothing of the code.
        @Override
        public String toString() {
            return "Opened[" + inside + "]";
        }
    }

    /// @param opens looks up what was typed; nothing when it opens nothing
    public ModelAndView open(
            Place place,
            String typed,
            Function<String, Optional<Opened>> opens,
            HttpServletRequest request,
            HttpServletResponse response) {
        String address = request.getRemoteAddr();
        Optional<Duration> pause = throttle.pause(address);
        if (pause.isPresent()) {
            return frames.paused(place.section(), request, response, pause.get(), place.path());
        }
        if (typed.isBlank()) return place.again("", place.wrong() + "-needed");
        Optional<Opened> opened = opens.apply(typed);
        if (opened.isEmpty()) {
            throttle.failed(address);
            return place.again(typed, place.wrong());
        }
        cookies.keep(opened.get().visit(), opened.get().code(), request, response);
        return new ModelAndView(SeeOther.to(opened.get().inside()));
    }
}
