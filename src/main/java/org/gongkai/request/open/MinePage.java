package org.gongkai.request.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Paper;
import org.gongkai.casework.PaperAnswer;
import org.gongkai.casework.Ratings;
import org.gongkai.casework.open.OwnPages;
import org.gongkai.request.AskCorrection;
import org.gongkai.request.EndRequest;
import org.gongkai.request.ExplainAmount;
import org.gongkai.request.RequestLetters;
import org.gongkai.request.Wanted;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The applicant's own page ([OwnPages]).
@Controller
class MinePage {

    private final OwnPages pages;
    private final OwnPages.Kind<MineView> requests;
    private final AskCorrection corrections;
    private final ExplainAmount explaining;
    private final EndRequest ending;
    private final Ratings ratings;
    private final RequestLetters letters;

    MinePage(
            OwnPages pages,
            MineViews views,
            AskCorrection corrections,
            ExplainAmount explaining,
            EndRequest ending,
            Ratings ratings,
            RequestLetters letters) {
        this.pages = pages;
        this.requests =
                new OwnPages.Kind<>(
                        RequestDoor.DOOR,
                        RequestLetters::isForApplicant,
                        views::show,
                        MinePage::isDone);
        this.corrections = corrections;
        this.explaining = explaining;
        this.ending = ending;
        this.ratings = ratings;
        this.letters = letters;
    }

    /// @param done what was just done: `corrected`, `explained`, `withdrawn`, `rated`
    @GetMapping("/request/mine")
    ModelAndView show(@RequestParam(defaultValue = "") String done, HttpServletRequest request) {
        return pages.show(requests, done, request);
    }

    @PostMapping("/request/mine/correction")
    ModelAndView correct(@RequestParam Map<String, String> fields, HttpServletRequest request) {
        return pages.act(
                requests,
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
        return pages.act(
                requests,
                request,
                fields,
                "explained",
                matter -> explaining.answer(matter.id(), fields.getOrDefault("reasons", "")));
    }

    @PostMapping("/request/mine/withdrawal")
    ModelAndView withdraw(@RequestParam Map<String, String> fields, HttpServletRequest request) {
        return pages.act(
                requests,
                request,
                fields,
                "withdrawn",
                matter -> {
                    OwnPages.requireSure(requests, fields);
                    ending.withdraw(matter.id());
                });
    }

    @PostMapping("/request/mine/rating")
    ModelAndView rate(@RequestParam Map<String, String> fields, HttpServletRequest request) {
        return pages.act(
                requests,
                request,
                fields,
                "rated",
                matter -> {
                    MineView view = pages.view(requests, matter);
                    if (view.answer().isEmpty() || view.rating().isPresent()) {
                        throw OwnPages.late();
                    }
                    int level = OwnPages.level(fields);
                    if (!ratings.add(matter, level, fields.getOrDefault("words", ""))) {
                        throw OwnPages.late();
                    }
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
        Matter matter = pages.get(requests, request);
        Paper paper = pages.paper(requests, matter, id);
        RequestLetters.Copy copy = letters.copy(matter, paper, format);
        PaperAnswer.send(response, copy.name(), copy.mediaType(), copy.content());
    }

    private static boolean isDone(String deed, MineView view) {
        return switch (deed) {
            case "corrected" ->
                    view.correction().filter(one -> one.answeredOn() != null).isPresent();
            case "explained" -> view.amount().filter(one -> !one.isOpen()).isPresent();
            case "withdrawn" -> view.standing().equals("withdrawn");
            default -> view.rating().isPresent();
        };
    }
}
