package org.gongkai.request.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.casework.Papers;
import org.gongkai.casework.TakeIn;
import org.gongkai.casework.open.CodeCookies;
import org.gongkai.casework.open.OpenFrames;
import org.gongkai.casework.open.RetryAfter;
import org.gongkai.casework.open.SeeOther;
import org.gongkai.casework.open.SentFiles;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.request.SimilarPublished;
import org.gongkai.request.SubmitRequest;
import org.gongkai.request.held.Holding;
import org.gongkai.request.held.Holdings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Asking for information, in two steps: what is wanted and by whom; then a look at what is public
/// already and at what will be sent, with the copies of identity papers. The copies belong to the
/// second step, because a browser cannot keep files that were chosen before.
@Controller
class NewRequestPage {

    private static final String PATH = "/request/new";
    private static final int MOST_FILES = 3;
    private static final int MOST_SIMILAR = 5;

    private final OpenFrames frames;
    private final Bodies bodies;
    private final SubmitRequest submit;
    private final SentFiles files;
    private final SimilarPublished similar;
    private final Holdings holdings;
    private final CodeCookies cookies;
    private final RequestThrottle throttle;

    NewRequestPage(
            OpenFrames frames,
            Bodies bodies,
            SubmitRequest submit,
            SentFiles files,
            SimilarPublished similar,
            Holdings holdings,
            CodeCookies cookies,
            RequestThrottle throttle) {
        this.frames = frames;
        this.bodies = bodies;
        this.submit = submit;
        this.files = files;
        this.similar = similar;
        this.holdings = holdings;
        this.cookies = cookies;
        this.throttle = throttle;
    }

    /// @param held number of a line of the catalogue that is asked for
    @GetMapping(PATH)
    ModelAndView show(
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String held,
            HttpServletRequest request) {
        List<Body> all = bodies.listActive();
        Optional<Holding> holding =
                held.matches("\\d{1,18}") ? holdings.find(Long.parseLong(held)) : Optional.empty();
        String wanted = holding.map(Holding::bodyCode).orElse(body);
        boolean known = all.stream().anyMatch(one -> one.code().equals(wanted));
        return form(
                request,
                RequestForm.empty(known ? wanted : "", holding.map(Holding::title).orElse("")),
                all,
                List.of());
    }

    /// @param then `look` at what is public and what will be sent, `edit` it, or `send` it
    @PostMapping(PATH)
    ModelAndView take(
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "look") String then,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var form = RequestForm.of(fields);
        List<Body> all = bodies.listActive();
        if (then.equals("edit")) return form(request, form, all, List.of());
        List<Refused.Problem> problems = form.problems(submit, all);
        if (!problems.isEmpty()) return form(request, form, all, problems);
        if (!then.equals("send")) return preview(request, form, all, List.of());
        Optional<Duration> pause = throttle.pause(request.getRemoteAddr());
        if (pause.isPresent()) return paused(request, response, form, all, pause.get());
        try {
            List<Papers.Upload> proofs = files.look(request, "proof", MOST_FILES);
            TakeIn.Taken taken = submit.submit(form.submission(all, proofs));
            if (!taken.again()) throttle.taken(request.getRemoteAddr());
            cookies.keep(RequestDoor.DOOR.visit(), taken.queryCode(), request, response);
            return new ModelAndView(
                    SeeOther.to("/request/receipt" + (taken.again() ? "?again" : "")));
        } catch (Refused refused) {
            return preview(request, form, all, refused.problems());
        }
    }

    /// Everything typed stays on the page, to be sent later.
    private ModelAndView paused(
            HttpServletRequest request,
            HttpServletResponse response,
            RequestForm form,
            List<Body> all,
            Duration pause) {
        int minutes = RetryAfter.tell(response, pause);
        String text = Text.t("request-open.refused.too-many", minutes);
        ModelAndView page = preview(request, form, all, List.of(new Refused.Problem("", text)));
        page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return page;
    }

    private ModelAndView form(
            HttpServletRequest request,
            RequestForm form,
            List<Body> all,
            List<Refused.Problem> problems) {
        return page("new", request, form, all, problems);
    }

    private ModelAndView preview(
            HttpServletRequest request,
            RequestForm form,
            List<Body> all,
            List<Refused.Problem> problems) {
        ModelAndView page = page("preview", request, form, all, problems);
        page.addObject("similar", similar.find(form.wanted(), MOST_SIMILAR));
        return page;
    }

    private ModelAndView page(
            String name,
            HttpServletRequest request,
            RequestForm form,
            List<Body> all,
            List<Refused.Problem> problems) {
        return new ModelAndView(
                "request/open/" + name,
                Map.of(
                        "frame",
                        frames.of(RequestDoor.SECTION, request, name, PATH),
                        "form",
                        form,
                        "bodies",
                        all,
                        "problems",
                        problems),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
