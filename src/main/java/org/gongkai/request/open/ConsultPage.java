package org.gongkai.request.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.casework.open.CodeCookies;
import org.gongkai.casework.open.CodeDoor;
import org.gongkai.casework.open.OpenFrames;
import org.gongkai.casework.open.SeeOther;
import org.gongkai.casework.open.TypedCode;
import org.gongkai.casework.open.Visit;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.Refused;
import org.gongkai.request.Consult;
import org.gongkai.request.Consultation;
import org.gongkai.request.Consultations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Third parties and co-makers answer here with the code of their letter, once. Whoever comes again
/// sees what was answered and when.
@Controller
class ConsultPage {

    private static final String PATH = "/request/consult";
    private static final String ANSWER = "/request/consult/answer";
    private static final Visit VISIT = new Visit("gongkai-consult", PATH);

    private final OpenFrames frames;
    private final Consultations consultations;
    private final Consult consult;
    private final Matters matters;
    private final Bodies bodies;
    private final CodeCookies cookies;
    private final CodeDoor door;

    ConsultPage(
            OpenFrames frames,
            Consultations consultations,
            Consult consult,
            Matters matters,
            Bodies bodies,
            CodeCookies cookies,
            CodeDoor door) {
        this.frames = frames;
        this.consultations = consultations;
        this.consult = consult;
        this.matters = matters;
        this.bodies = bodies;
        this.cookies = cookies;
        this.door = door;
    }

    @GetMapping(PATH)
    ModelAndView show(HttpServletRequest request) {
        return codePage(request, "", List.of());
    }

    @PostMapping(PATH)
    ModelAndView open(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        var place =
                new CodeDoor.Place(
                        RequestDoor.SECTION,
                        PATH,
                        "request-open.refused.link",
                        (typed, problems) -> codePage(request, typed, problems));
        return door.open(place, code, this::opened, request, response);
    }

    @GetMapping(ANSWER)
    ModelAndView asked(HttpServletRequest request) {
        return opened(request)
                .map(it -> askedPage(request, it, Map.of(), List.of(), HttpStatus.OK))
                .orElseGet(ConsultPage::away);
    }

    @PostMapping(ANSWER)
    ModelAndView answer(@RequestParam Map<String, String> fields, HttpServletRequest request) {
        Optional<Consultations.Opened> opened = opened(request);
        if (opened.isEmpty()) return away();
        Consultations.Opened it = opened.get();
        try {
            Matter matter = matters.get(it.matterId());
            if (!AskedView.isOpen(matter, consultations.get(matter, it.consultationId()))) {
                return askedPage(request, it, Map.of(), List.of(), HttpStatus.CONFLICT);
            }
            consult.answer(
                    it.matterId(),
                    it.consultationId(),
                    fields.getOrDefault("answer", ""),
                    fields.getOrDefault("words", ""));
        } catch (Refused refused) {
            // a refusal of the whole form speaks of the applicant's steps, which are not theirs to
            // see
            boolean late = refused.problems().stream().anyMatch(one -> one.field().isEmpty());
            return late
                    ? askedPage(request, it, Map.of(), List.of(), HttpStatus.CONFLICT)
                    : askedPage(
                            request,
                            it,
                            fields,
                            refused.problems(),
                            HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView(SeeOther.to(ANSWER));
    }

    @PostMapping("/request/consult/leave")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        cookies.forget(VISIT, request, response);
        return away();
    }

    private Optional<CodeDoor.Opened> opened(String typed) {
        String plain = TypedCode.plain(typed);
        return consultations
                .findByLink(plain)
                .map(any -> new CodeDoor.Opened(VISIT, plain, ANSWER));
    }

    private Optional<Consultations.Opened> opened(HttpServletRequest request) {
        return cookies.find(VISIT, request).flatMap(consultations::findByLink);
    }

    private ModelAndView codePage(
            HttpServletRequest request, String typed, List<Refused.Problem> problems) {
        return new ModelAndView(
                "request/open/consult",
                Map.of(
                        "frame",
                        frames.of(RequestDoor.SECTION, request, "consult", PATH),
                        "typed",
                        typed,
                        "problems",
                        problems),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView askedPage(
            HttpServletRequest request,
            Consultations.Opened it,
            Map<String, String> typed,
            List<Refused.Problem> problems,
            HttpStatus status) {
        Matter matter = matters.get(it.matterId());
        Consultation one = consultations.get(matter, it.consultationId());
        var view =
                new AskedView(
                        bodies.get(matter.bodyId()),
                        matter.number(),
                        one,
                        AskedView.isOpen(matter, one),
                        typed.getOrDefault("answer", ""),
                        typed.getOrDefault("words", ""),
                        problems);
        return new ModelAndView(
                "request/open/asked",
                Map.of(
                        "frame",
                        frames.of(RequestDoor.SECTION, request, "asked", ANSWER),
                        "view",
                        view),
                status);
    }

    private static ModelAndView away() {
        return new ModelAndView(SeeOther.to(PATH));
    }
}
