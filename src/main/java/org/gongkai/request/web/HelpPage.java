package org.gongkai.request.web;

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
import org.gongkai.casework.Uploads;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.request.AskHelp;
import org.gongkai.request.RequestLetters;
import org.gongkai.request.Requests;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What other bodies ask this one to help with, and its answers. It reads what it was asked and
/// nothing else of the request.
@Controller
class HelpPage {

    private final AskHelp helping;
    private final HelpViews views;
    private final Helps helps;
    private final HandOvers handOvers;
    private final Matters matters;
    private final RequestLetters letters;
    private final Uploads uploads;
    private final MatterForms forms;
    private final AuditTrail audit;

    HelpPage(
            AskHelp helping,
            HelpViews views,
            Helps helps,
            HandOvers handOvers,
            Matters matters,
            RequestLetters letters,
            Uploads uploads,
            MatterForms forms,
            AuditTrail audit) {
        this.helping = helping;
        this.views = views;
        this.helps = helps;
        this.handOvers = handOvers;
        this.matters = matters;
        this.letters = letters;
        this.uploads = uploads;
        this.forms = forms;
        this.audit = audit;
    }

    /// What the person's bodies were asked, and what they gave away.
    @GetMapping("/office/requests/helping")
    String list(Actor actor, Model model) {
        actor.requireAnywhere(Action.READ_MATTERS);
        audit.read(actor.username(), "request.read-list", "requests/helping");
        model.addAttribute("helps", helps.list(actor, Action.READ_MATTERS, Requests.KIND));
        model.addAttribute("handOvers", handOvers.listFrom(actor, Requests.KIND));
        model.addAttribute("kind", Requests.KIND);
        model.addAttribute("place", "/office/requests");
        return "casework/helping";
    }

    @GetMapping("/office/requests/{id:\\d{1,18}}/help/{helpId:\\d{1,18}}")
    ModelAndView show(Actor actor, @PathVariable long id, @PathVariable long helpId) {
        return page(actor, id, helpId, Map.of(), List.of());
    }

    /// @param deed `answer` or `return`
    @PostMapping("/office/requests/{id:\\d{1,18}}/help/{helpId:\\d{1,18}}/{deed:answer|return}")
    ModelAndView act(
            Actor actor,
            @PathVariable long id,
            @PathVariable long helpId,
            @PathVariable String deed,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable List<MultipartFile> paper,
            RedirectAttributes after) {
        Help help = views.readable(actor, Requests.KIND, id, helpId);
        actor.require(Action.HANDLE_MATTERS, help.bodyPath());
        try {
            var attached = uploads.look(paper, "paper");
            forms.run(
                    actor,
                    "help-" + deed,
                    helpId,
                    fields,
                    (seen, form) ->
                            deed.equals("answer")
                                    ? () ->
                                            helping.answer(
                                                    actor,
                                                    id,
                                                    helpId,
                                                    fields.getOrDefault("answer", ""),
                                                    attached)
                                    : () ->
                                            helping.sendBack(
                                                    actor,
                                                    id,
                                                    helpId,
                                                    fields.getOrDefault("reason", "")));
        } catch (Refused refused) {
            ModelAndView page = page(actor, id, helpId, fields, refused.problems());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        after.addFlashAttribute("notice", "casework.done.help-" + deed);
        return new ModelAndView("redirect:/office/requests/" + id + "/help/" + helpId);
    }

    /// @param format of a letter: `pdf`, `docx` or `ofd`
    @GetMapping(
            "/office/requests/{id:\\d{1,18}}/help/{helpId:\\d{1,18}}/papers/{paperId:\\d{1,18}}")
    void paper(
            Actor actor,
            @PathVariable long id,
            @PathVariable long helpId,
            @PathVariable long paperId,
            @RequestParam(defaultValue = "pdf") String format,
            HttpServletResponse response)
            throws IOException {
        Paper paper = views.paper(actor, Requests.KIND, id, helpId, paperId);
        Matter matter = matters.get(id);
        RequestLetters.Copy copy = letters.copy(matter, paper, format);
        audit.read(actor.username(), "request.read-paper", matter.subject());
        PaperAnswer.send(response, copy.name(), copy.mediaType(), copy.content());
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
                        views.show(actor, Requests.KIND, id, helpId, typed, problems),
                        "kind",
                        Requests.KIND,
                        "place",
                        "/office/requests"));
    }
}
