package org.gongkai.letter.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Paper;
import org.gongkai.casework.PaperAnswer;
import org.gongkai.casework.Papers;
import org.gongkai.casework.open.OwnPages;
import org.gongkai.letter.handling.AskWriter;
import org.gongkai.letter.handling.EndLetter;
import org.gongkai.letter.handling.RateLetter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The writer's own page ([OwnPages]).
@Controller
class MinePage {

    private final OwnPages pages;
    private final OwnPages.Kind<MineView> letters;
    private final AskWriter asking;
    private final EndLetter ending;
    private final RateLetter rating;
    private final Papers papers;

    MinePage(
            OwnPages pages,
            MineViews views,
            AskWriter asking,
            EndLetter ending,
            RateLetter rating,
            Papers papers) {
        this.pages = pages;
        this.letters =
                new OwnPages.Kind<>(
                        LetterDoor.DOOR,
                        (matter, paper) -> paper.shown(),
                        views::show,
                        MinePage::isDone);
        this.asking = asking;
        this.ending = ending;
        this.rating = rating;
        this.papers = papers;
    }

    /// @param done what was just done: `told`, `withdrawn`, `rated`
    @GetMapping("/letter/mine")
    ModelAndView show(@RequestParam(defaultValue = "") String done, HttpServletRequest request) {
        return pages.show(letters, done, request);
    }

    @PostMapping("/letter/mine/words")
    ModelAndView tell(@RequestParam Map<String, String> fields, HttpServletRequest request) {
        return pages.act(
                letters,
                request,
                fields,
                "told",
                matter -> asking.hear(matter.id(), fields.getOrDefault("words", "")));
    }

    @PostMapping("/letter/mine/withdrawal")
    ModelAndView withdraw(@RequestParam Map<String, String> fields, HttpServletRequest request) {
        return pages.act(
                letters,
                request,
                fields,
                "withdrawn",
                matter -> {
                    OwnPages.requireSure(letters, fields);
                    ending.withdraw(matter.id());
                });
    }

    @PostMapping("/letter/mine/rating")
    ModelAndView rate(@RequestParam Map<String, String> fields, HttpServletRequest request) {
        return pages.act(
                letters,
                request,
                fields,
                "rated",
                matter -> {
                    if (!pages.view(letters, matter).mayRate()) throw OwnPages.late();
                    int level = OwnPages.level(fields);
                    rating.rate(matter.id(), level, fields.getOrDefault("words", ""));
                });
    }

    @GetMapping("/letter/papers/{id:\\d{1,18}}")
    void paper(@PathVariable long id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Matter matter = pages.get(letters, request);
        Paper paper = pages.paper(letters, matter, id);
        PaperAnswer.send(response, paper.name(), paper.mediaType(), papers.read(matter, paper));
    }

    private static boolean isDone(String deed, MineView view) {
        return switch (deed) {
            case "told" -> view.own().steps().stream().anyMatch(step -> step.kind().equals("told"));
            case "withdrawn" -> view.standing().equals("withdrawn");
            default -> !view.ratings().isEmpty();
        };
    }
}
