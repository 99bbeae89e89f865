package org.gongkai.letter.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.casework.HandOvers;
import org.gongkai.casework.Help;
import org.gongkai.casework.HelpViews;
import org.gongkai.casework.Helps;
import org.gongkai.casework.Matter;
import org.gongkai.casework.MatterForms;
import org.gongkai.casework.Matters;
import org.gongkai.casework.Paper;
import org.gongkai.casework.PaperAnswer;
import org.gongkai.casework.Papers;
import org.gongkai.casework.Uploads;
import org.gongkai.letter.Letters;
import org.gongkai.letter.handling.HelpWithLetter;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What other bodies ask this one to help with, and its answers. It reads what it was asked and
/// nothing else of the letter.
@Controller
class LetterHelpPage {

    private static final String HELP = "/office/letters/{id:\\d{1,18}}/help/{helpId:\\d{1,18}}";

    private final HelpWithLetter helping;
    private final HelpViews views;
    private final Helps helps;
    private final HandOvers handOvers;
    private final Matters matters;
    private final Papers papers;
    private final Uploads uploads;
    private final MatterForms forms;
    private final AuditTrail audit;

    LetterHelpPage(
            HelpWithLetter helping,
            HelpViews views,
            Helps helps,
            HandOvers handOvers,
            Matters matters,
            Papers papers,
            Uploads uploads,
            MatterForms forms,
            AuditTrail audit) {
        this.helping = helping;
        this.views = views;
        this.helps = helps;
        this.handOvers = handOvers;
        this.matters = matters;
        this.papers = papers;
        this.uploads = uploads;
        this.forms = forms;
        this.audit = audit;
    }

    /// What the person's bodies were asked, and what they gave away.
    @GetMapping("/office/letters/helping")
    ModelAndView list(Actor actor) {
        actor.requireAnywhere(Action.READ_MATTERS);
        audit.read(actor.username(), "letter.read-list", "letters/helping");
        return new ModelAndView(
                "casework/helping",
                Map.of(
                        "helps",
                        helps.list(actor, Action.READ_MATTERS, Letters.KIND),
                        "handOvers",
                        handOvers.listFrom(actor, Letters.KIND),
                        "kind",
                        Letters.KIND,
                        "place",
                        LetterListView.PLACE));
    }

    @GetMapping(HELP)
    ModelAndView show(Actor actor, @PathVariable long id, @PathVariable long helpId) {
        return page(actor, id, helpId, Map.of(), List.of());
    }

    /// @param deed `answer` or `return`
    @PostMapping(HELP + "/{deed:answer|return}")
    ModelAndView act(
            Actor actor,
            @PathVariable long id,
            @PathVariable long helpId,
            @PathVariable String deed,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable List<MultipartFile> paper,
            RedirectAttributes after) {
        Help help = views.readable(actor, Letters.KIND, id, helpId);
        actor.require(Action.HANDLE_MATTERS, help.bodyPath());
        try {
            List<Papers.Upload> attached = uploads.look(paper, "paper");
            MatterForms.Reader reader =
                    (long seen, FormReading form) ->
                            () -> {
                                if (deed.equals("answer")) {
                                    String words = LetterFields.text(fields, "answer");
                                    helping.answer(actor, id, helpId, words, attached);
                                } else {
                                    String why = LetterFields.text(fields, "reason");
                                    helping.sendBack(actor, id, helpId, why);
                                }
                            };
            forms.run(actor, "help-" + deed, helpId, fields, reader);
        } catch (Refused refused) {
            ModelAndView page = page(actor, id, helpId, fields, refused.problems());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        after.addFlashAttribute("notice", "casework.done.help-" + deed);
        return new ModelAndView("redirect:" + LetterListView.PLACE + "/" + id + "/help/" + helpId);
    }

    @GetMapping(HELP + "/papers/{paperId:\\d{1,18}}")
    void paper(
            Actor actor,
            @PathVariable long id,
            @PathVariable long helpId,
            @PathVariable long paperId,
            HttpServletResponse response)
            throws IOException {
        Paper paper = views.paper(actor, Letters.KIND, id, helpId, paperId);
        Matter matter = matters.get(id);
        byte[] content = papers.read(matter, paper);
        audit.read(actor.username(), "letter.read-paper", matter.subject());
        PaperAnswer.send(response, paper.name(), paper.mediaType(), content);
    }

    private ModelAndView page(
            Actor actor,
            long id,
            long helpId,
            Map<String, String> typed,
            List<Refused.Problem> problems) {
        return new ModelAndView(
                "casework/help",
                Map.of(
                        "view",
                        views.show(actor, Letters.KIND, id, helpId, typed, problems),
                        "kind",
                        Letters.KIND,
                        "place",
                        LetterListView.PLACE));
    }
}
