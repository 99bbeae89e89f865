package org.gongkai.letter.open;

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
import org.gongkai.casework.open.OpenFrames;
import org.gongkai.casework.open.SeeOther;
import org.gongkai.letter.handling.AskWriter;
import org.gongkai.letter.handling.EndLetter;
import org.gongkai.letter.handling.RateLetter;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The writer's own page. What is sent twice, or too late, changes nothing and is answered with a
/// sentence that says how things stand; the steps of the office stay with the office.
@Controller
class MinePage {

    private static final String PATH = "/letter/mine";

    private final OpenFrames frames;
    private final OwnLetter own;
    private final MineViews views;
    private final AskWriter asking;
    private final EndLetter ending;
    private final RateLetter rating;
    private final Papers papers;

    MinePage(
            OpenFrames frames,
            OwnLetter own,
            MineViews views,
            AskWriter asking,
            EndLetter ending,
            RateLetter rating,
            Papers papers) {
        this.frames = frames;
        this.own = own;
        this.views = views;
        this.asking = asking;
        this.ending = ending;
        this.rating = rating;
        this.papers = papers;
    }

    /// @param done what was just done: `told`, `withdrawn`, `rated`
    @GetMapping(PATH)
    ModelAndView show(@RequestParam(defaultValue = "") String done, HttpServletRequest request) {
        String key = "letter-open.done." + done;
        String notice = done.isEmpty() || !Text.has(key) ? "" : Text.t(key);
        return own.find(request)
                .map(matter ->
                        page(
                                request,
                                views.show(matter, notice, Map.of(), List.of()),
                                HttpStatus.OK))
                .orElseGet(MinePage::away);
    }

    @PostMapping("/letter/mine/words")
    ModelAndView tell(@RequestParam Map<String, String> fields, HttpServletRequest request) {
        return act(
                request,
                fields,
                "told",
                matter -> asking.hear(matter.id(), fields.getOrDefault("words", "")));
    }

    @PostMapping("/letter/mine/withdrawal")
    ModelAndView withdraw(@RequestParam Map<String, String> fields, HttpServletRequest request) {
        return act(
                request,
                fields,
                "withdrawn",
                matter -> {
                    if (!fields.containsKey("sure")) {
                        throw new Refused("sure", Text.t("letter-open.refused.sure"));
                    }
                    ending.withdraw(matter.id());
                });
    }

    @PostMapping("/letter/mine/rating")
    ModelAndView rate(@RequestParam Map<String, String> fields, HttpServletRequest request) {
        return act(
                request,
                fields,
                "rated",
                matter -> {
                    String level = fields.getOrDefault("level", "");
                    if (!views.show(matter, "", Map.of(), List.of()).mayRate()) throw late();
                    if (!level.matches("[1-5]")) {
                        throw new Refused("level", Text.t("casework.open.refused.level"));
                    }
                    rating.rate(
                            matter.id(), Integer.parseInt(level), fields.getOrDefault("words", ""));
                });
    }

    @GetMapping("/letter/papers/{id:\\d{1,18}}")
    void paper(@PathVariable long id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Matter matter = own.find(request).orElseThrow(MinePage::missing);
        Paper paper =
                papers.list(matter).stream()
                        .filter(one -> one.id() == id && one.shown())
                        .findFirst()
                        .orElseThrow(MinePage::missing);
        PaperAnswer.send(response, paper.name(), paper.mediaType(), papers.read(matter, paper));
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

    /// Why it cannot be done (any more): it was done before, or the letter has moved on.
    private String tooLate(String done, Matter matter) {
        MineView view = views.show(matter, "", Map.of(), List.of());
        boolean before =
                switch (done) {
                    case "told" ->
                            view.steps().stream().anyMatch(step -> step.kind().equals("told"));
                    case "withdrawn" -> view.standing().equals("withdrawn");
                    default -> !view.ratings().isEmpty();
                };
        return Text.t("letter-open.late." + done + (before ? ".before" : ".moved"));
    }

    private static Refused late() {
        return new Refused("", "late");
    }

    private ModelAndView page(HttpServletRequest request, MineView view, HttpStatus status) {
        return new ModelAndView(
                "letter/open/mine",
                Map.of("frame", frames.of(LetterDoor.SECTION, request, "mine", PATH), "view", view),
                status);
    }

    private static ModelAndView away() {
        return new ModelAndView(SeeOther.to("/letter/follow"));
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
