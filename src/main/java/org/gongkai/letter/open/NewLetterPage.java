package org.gongkai.letter.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gongkai.casework.open.OpenFrames;
import org.gongkai.casework.open.SentFiles;
import org.gongkai.casework.open.Submissions;
import org.gongkai.letter.Hint;
import org.gongkai.letter.SimilarAnswers;
import org.gongkai.letter.SupervisionOffice;
import org.gongkai.letter.TakeInLetter;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Writing a letter, in two steps: what it is about and by whom; then a look at what will be sent,
/// at answers that are public already and at better ways, with the files. The files belong to the
/// second step, because a browser cannot keep files that were chosen before.
@Controller
class NewLetterPage {

    private static final String PATH = "/letter/new";
    private static final int MOST_FILES = 5;
    private static final int MOST_SIMILAR = 5;

    private final OpenFrames frames;
    private final LetterChoices choices;
    private final TakeInLetter intake;
    private final SupervisionOffice supervision;
    private final SentFiles files;
    private final SimilarAnswers similar;
    private final Submissions submissions;
    private final LetterThrottle throttle;

    NewLetterPage(
            OpenFrames frames,
            LetterChoices choices,
            TakeInLetter intake,
            SupervisionOffice supervision,
            SentFiles files,
            SimilarAnswers similar,
            Submissions submissions,
            LetterThrottle throttle) {
        this.frames = frames;
        this.choices = choices;
        this.intake = intake;
        this.supervision = supervision;
        this.files = files;
        this.similar = similar;
        this.submissions = submissions;
        this.throttle = throttle;
    }

    /// @param source code of the one that is written to
    /// @param kind code of what it is
    @GetMapping(PATH)
    ModelAndView show(
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String kind,
            HttpServletRequest request) {
        LetterForm.Choices all = choices.list();
        boolean known = all.sources().stream().anyMatch(one -> one.code().equals(source));
        return form(request, LetterForm.empty(known ? source : "", kind), all, List.of());
    }

    /// @param then `look` at what will be sent, `conduct` to make it a complaint about an official,
    ///   `edit` it, or `send` it
    @PostMapping(PATH)
    ModelAndView take(
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "look") String then,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        LetterForm typed = LetterForm.of(fields);
        LetterForm form = then.equals("conduct") ? typed.aboutConduct() : typed;
        LetterForm.Choices all = choices.list();
        if (then.equals("edit")) return form(request, form, all, List.of());
        List<Refused.Problem> problems = form.problems(intake, all);
        if (!problems.isEmpty()) return form(request, form, all, problems);
        if (!then.equals("send")) return preview(request, form, all, List.of());
        return submissions.take(
                LetterDoor.DOOR,
                throttle,
                request,
                response,
                () -> intake.submit(form.incoming(all, files.look(request, "file", MOST_FILES))),
                wrong -> preview(request, form, all, wrong));
    }

    private ModelAndView form(
            HttpServletRequest request,
            LetterForm form,
            LetterForm.Choices all,
            List<Refused.Problem> problems) {
        return page("new", request, form, all, problems);
    }

    private ModelAndView preview(
            HttpServletRequest request,
            LetterForm form,
            LetterForm.Choices all,
            List<Refused.Problem> problems) {
        ModelAndView page = page("preview", request, form, all, problems);
        page.addObject(
                "similar", similar.find(form.text("title"), form.text("text"), MOST_SIMILAR));
        page.addObject("hints", Hint.of(form.content()).stream().map(Hint::code).toList());
        return page;
    }

    private ModelAndView page(
            String name,
            HttpServletRequest request,
            LetterForm form,
            LetterForm.Choices all,
            List<Refused.Problem> problems) {
        var page =
                new ModelAndView(
                        "letter/open/" + name,
                        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("frame", frames.of(LetterDoor.SECTION, request, name, PATH));
        page.addObject("form", form);
        page.addObject("choices", all);
        page.addObject("problems", problems);
        page.addObject("supervision", supervision.find().map(Body::name).orElse(""));
        return page;
    }
}
