package org.gongkai.request.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.casework.open.OpenFrames;
import org.gongkai.casework.open.SentFiles;
import org.gongkai.casework.open.Submissions;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
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
    private final Submissions submissions;
    private final RequestThrottle throttle;

    NewRequestPage(
            OpenFrames frames,
            Bodies bodies,
            SubmitRequest submit,
            SentFiles files,
            SimilarPublished similar,
            Holdings holdings,
            Submissions submissions,
            RequestThrottle throttle) {
        this.frames = frames;
        this.bodies = bodies;
        this.submit = submit;
        this.files = files;
        this.similar = similar;
        this.holdings = holdings;
        this.submissions = submissions;
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
        return submissions.take(
                RequestDoor.DOOR,
                throttle,
                request,
                response,
                () -> submit.submit(form.submission(all, files.look(request, "proof", MOST_FILES))),
                wrong -> preview(request, form, all, wrong));
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
