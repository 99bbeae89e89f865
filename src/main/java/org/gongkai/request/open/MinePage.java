package org.gongkai.request.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Paper;
import org.gongkai.casework.PaperAnswer;
import org.gongkai.casework.Papers;
import org.gongkai.casework.Ratings;
import org.gongkai.casework.open.OpenFrames;
import org.gongkai.casework.open.SeeOther;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.request.AskCorrection;
import org.gongkai.request.EndRequest;
import org.gongkai.request.ExplainAmount;
import org.gongkai.request.RequestLetters;
import org.gongkai.request.Wanted;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The applicant's own page. What is sent twice, or too late, changes nothing and is answered with
/// a sentence that says how things stand; the steps of the office stay with the office.
@Controller
class MinePage {

    private static final String PATH = "/request/mine";

    private final OpenFrames frames;
    private final OwnRequest own;
    private final MineViews views;
    private final AskCorrection corrections;
    private final ExplainAmount explaining;
    private final EndRequest ending;
    private final Ratings ratings;
    private final Papers papers;
    private final RequestLetters letters;

    MinePage(
            OpenFrames frames,
            OwnRequest own,
            MineViews views,
            AskCorrection corrections,
            ExplainAmount explaining,
            EndRequest ending,
            Ratings ratings,
            Papers papers,
            RequestLetters letters) {
        this.frames = frames;
        this.own = own;
        this.views = views;
        this.corrections = corrections;
        this.explaining = explaining;
        this.ending = ending;
        this.ratings = ratings;
        this.papers = papers;
        this.letters = letters;
    }

    /// @param done what was just done: `corrected`, `explained`, `withdrawn`, `rated`
    @GetMapping(PATH)
    ModelAndView show(@RequestParam(defaultValue = "") String done, HttpServletRequest request) {
        String key = "request-open.done." + done;
        return own.find(request)
                .map(matter ->
                        page(
                                request,
                                views.show(
                                        matter,
                                        done.isEmpty() || !Text.has(key) ? "" : Text.t(key),
                                        Map.of(),
                                        List.of()),
                                HttpStatus.OK))
                .orElseGet(MinePage::away);
    }

    @PostMapping("/request/mine/correction")
    ModelAndView correct(@RequestParam Map<String, String> fields, HttpServletRequest request) {
        return act(
                request,
                fields,
                "corrected",
                matter ->
                        corrections.answer(
                                matter.id(),
                                new Wanted(
                                        fields.getOrDefault("wantedName", ""),
                                        fields.getOrDefault("documentNumber", ""),
                                        fields.getOrDefault("description", ""),
                                        fields.getOrDefault("purpose", ""))));
    }

    @PostMapping("/request/mine/explanation")
    ModelAndView explain(@RequestParam Map<String, String> fields, HttpServletRequest request) {
        return act(
                request,
                fields,
                "explained",
                matter -> explaining.answer(matter.id(), fields.getOrDefault("reasons", "")));
    }

    @PostMapping("/request/mine/withdrawal")
    ModelAndView withdraw(@RequestParam Map<String, String> fields, HttpServletRequest request) {
        return act(
                request,
                fields,
                "withdrawn",
                matter -> {
                    if (!fields.containsKey("sure")) {
                        throw new Refused("sure", Text.t("request-open.refused.sure"));
                    }
                    ending.withdraw(matter.id());
                });
    }

    @PostMapping("/request/mine/rating")
    ModelAndView rate(@RequestParam Map<String, String> fields, HttpServletRequest request) {
        return act(
                request,
                fields,
                "rated",
                matter -> {
                    MineView view = views.show(matter, "", Map.of(), List.of());
                    String level = fields.getOrDefault("level", "");
                    if (view.answer().isEmpty() || view.rating().isPresent()) throw late();
                    if (!level.matches("[1-5]")) {
                        throw new Refused("level", Text.t("casework.open.refused.level"));
                    }
                    String words = fields.getOrDefault("words", "");
                    if (!ratings.add(matter, Integer.parseInt(level), words)) throw late();
                });
    }

    /// @param format of a letter: `pdf`, `docx` or `ofd`
    @GetMapping("/request/papers/{id:\\d{1,18}}")
    void paper(
            @PathVariable long id,
            @RequestParam(defaultValue = "pdf") String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Matter matter = own.find(request).orElseThrow(MinePage::missing);
        Paper paper =
                papers.list(matter).stream()
                        .filter(one -> one.id() == id && RequestLetters.isForApplicant(matter, one))
                        .findFirst()
                        .orElseThrow(MinePage::missing);
        RequestLetters.Copy copy = letters.copy(matter, paper, format);
        PaperAnswer.send(response, copy.name(), copy.mediaType(), copy.content());
    }

    private interface Deed {
        void run(Matter matter);
    }

    private ModelAndView act(
            HttpServletRequest request, Map<String, String> fields, String done, Deed deed) {
        Optional<Matter> mine = own.find(request);
        if (mine.isEmpty()) return away();
        try {
            deed.run(mine.get());
        } catch (Refused refused) {
            Matter now = own.find(request).orElseThrow(MinePage::missing);
            // a refusal of the whole form speaks of the office's steps, which are not for everybody
            boolean late = refused.problems().stream().anyMatch(one -> one.field().isEmpty());
            return late
                    ? page(
                            request,
                            views.show(now, tooLate(done, now), Map.of(), List.of()),
                            HttpStatus.CONFLICT)
                    : page(
                            request,
                            views.show(now, "", fields, refused.problems()),
                            HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView(SeeOther.to(PATH + "?done=" + done));
    }

    /// Why it cannot be done (any more): it was done before, or the request has moved on.
    private String tooLate(String done, Matter matter) {
        MineView view = views.show(matter, "", Map.of(), List.of());
        boolean before =
                switch (done) {
                    case "corrected" ->
                            view.correction().filter(one -> one.answeredOn() != null).isPresent();
                    case "explained" -> view.amount().filter(one -> !one.isOpen()).isPresent();
                    case "withdrawn" -> view.standing().equals("withdrawn");
                    default -> view.rating().isPresent();
                };
        return Text.t("request-open.late." + done + (before ? ".before" : ".moved"));
    }

    private static Refused late() {
        return new Refused("", "late");
    }

    private ModelAndView page(HttpServletRequest request, MineView view, HttpStatus status) {
        return new ModelAndView(
                "request/open/mine",
                Map.of(
                        "frame",
                        frames.of(RequestDoor.SECTION, request, "mine", PATH),
                        "view",
                        view),
                status);
    }

    private static ModelAndView away() {
        return new ModelAndView(SeeOther.to("/request/follow"));
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
