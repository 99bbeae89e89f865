package org.gongkai.casework.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.casework.TakeIn;
import org.gongkai.pages.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Takes a matter that somebody without an account sends, and leads on to its receipt: not too many
/// of one kind from one address, and its code is remembered in a cookie.
@Component
public class Submissions {

    private final CodeCookies cookies;

    Submissions(CodeCookies cookies) {
        this.cookies = cookies;
    }

    /// Takes the matter in, with its files.
    public interface Sending {
        /// @throws Refused when it cannot be taken as it is
        TakeIn.Taken send() throws IOException;
    }

    /// @param again the page it was sent from, with what is wrong; everything typed stays on it, to
    ///   be sent later
    public ModelAndView take(
            MatterDoor door,
            SubmissionThrottle throttle,
            HttpServletRequest request,
            HttpServletResponse response,
            Sending sending,
            Function<List<Refused.Problem>, ModelAndView> again)
            throws IOException {
        String address = request.getRemoteAddr();
        Optional<Duration> pause = throttle.pause(address);
        if (pause.isPresent()) {
            int minutes = RetryAfter.tell(response, pause.get());
            String text = door.section().text("refused.too-many", minutes);
            ModelAndView page = again.apply(List.of(new Refused.Problem("", text)));
            page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            return page;
        }
        try {
            TakeIn.Taken taken = sending.send();
            if (!taken.again()) throttle.taken(address);
            cookies.keep(door.visit(), taken.queryCode(), request, response);
            return new ModelAndView(
                    SeeOther.to(door.receiptPath() + (taken.again() ? "?again" : "")));
        } catch (Refused refused) {
            return again.apply(refused.problems());
        }
    }
}
