package org.gongkai.request.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.audit.AuditTrail;
import org.gongkai.casework.HandOvers;
import org.gongkai.casework.Help;
import org.gongkai.casework.Helps;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.casework.Paper;
import org.gongkai.casework.Papers;
import org.gongkai.casework.Timeline;
import org.gongkai.database.FormKeys;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.NotAllowed;
import org.gongkai.pages.Refused;
import org.gongkai.request.AskHelp;
import org.gongkai.request.PaperAnswer;
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

    private static final int MOST_FILES = 5;

    private final AskHelp helping;
    private final Helps helps;
    private final HandOvers handOvers;
    private final Matters matters;
    private final Timeline timeline;
    private final Papers papers;
    private final RequestLetters letters;
    private final FormKeys keys;
    private final AuditTrail audit;

    HelpPage(
            AskHelp helping,
            Helps helps,
            HandOvers handOvers,
            Matters matters,
            Timeline timeline,
            Papers papers,
            RequestLetters letters,
            FormKeys keys,
            AuditTrail audit) {
        this.helping = helping;
        this.helps = helps;
        this.handOvers = handOvers;
        this.matters = matters;
        this.timeline = timeline;
        this.papers = papers;
        this.letters = letters;
        this.keys = keys;
        this.audit = audit;
    }

    /// What the person's bodies were asked, and what they gave away.
    @GetMapping("/office/requests/helping")
    String list(Actor actor, Model model) {
        actor.requireAnywhere(Action.READ_MATTERS);
        audit.read(actor.username(), "request.read-list", "requests/helping");
        model.addAttribute("helps", helps.list(actor, Action.READ_MATTERS, Requests.KIND));
        model.addAttribute("handOvers", handOvers.listFrom(actor, Requests.KIND));
        return "request/helping";
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
        Help help = readable(actor, id, helpId);
        actor.require(Action.HANDLE_MATTERS, help.bodyPath());
        try {
            var uploads = uploads(paper);
            keys.once(
                    actor.username(),
                    deed + "-" + helpId + "-" + fields.getOrDefault("seen", ""),
                    () -> {
                        if (deed.equals("answer")) {
                            helping.answer(
                                    actor, id, helpId, fields.getOrDefault("answer", ""), uploads);
                        } else {
                            helping.sendBack(actor, id, helpId, fields.getOrDefault("reason", ""));
                        }
                        return "done";
                    });
        } catch (Refused refused) {
            ModelAndView page = page(actor, id, helpId, fields, refused.problems());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        after.addFlashAttribute("notice", "request.done.help-" + deed);
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
        Help help = readable(actor, id, helpId);
        if (!helps.listPapers(help).contains(paperId)) throw new NoSuchElementException("paper");
        Matter matter = matters.get(id);
        RequestLetters.Copy copy = letters.copy(matter, papers.get(matter, paperId), format);
        audit.read(actor.username(), "request.read-paper", matter.subject());
        PaperAnswer.send(response, copy);
    }

    private ModelAndView page(
            Actor actor,
            long id,
            long helpId,
            Map<String, String> typed,
            List<Refused.Problem> problems) {
        Help help = readable(actor, id, helpId);
        Matter matter = matters.get(id);
        audit.read(actor.username(), "request.read-help", matter.subject());
        List<Long> theirs = helps.listPapers(help);
        List<Paper> shown =
                papers.list(matter).stream().filter(one -> theirs.contains(one.id())).toList();
        boolean mayAnswer = help.isWaitedFor() && actor.can(Action.HANDLE_MATTERS, help.bodyPath());
        return new ModelAndView(
                "request/help",
                Map.of(
                        "view",
                        new HelpView(help, shown, timeline.last(id), mayAnswer, typed, problems)));
    }

    /// The help, if it is this person's body that is asked and the file is not closed.
    private Help readable(Actor actor, long id, long helpId) {
        Matter matter = matters.get(id);
        Help help = helps.get(matter, helpId);
        actor.require(Action.READ_MATTERS, help.bodyPath());
        if (matter.archivedAt() != null) {
            throw new NotAllowed(actor.username(), Action.OPEN_FILES);
        }
        return help;
    }

    private List<Papers.Upload> uploads(@Nullable List<MultipartFile> sent) {
        var uploads = new ArrayList<Papers.Upload>();
        for (MultipartFile each : sent == null ? List.<MultipartFile>of() : sent) {
            String name = each.getOriginalFilename();
            if (name == null || name.isEmpty() || uploads.size() == MOST_FILES) continue;
            try (var content = each.getInputStream()) {
                uploads.add(papers.look(content, name, "paper"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return uploads;
    }
}
