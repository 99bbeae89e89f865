package org.gongkai.request.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.casework.ClosedFiles;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Papers;
import org.gongkai.database.FormKeys;
import org.gongkai.organization.Actor;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.gongkai.request.Outcome;
import org.gongkai.request.PaperAnswer;
import org.gongkai.request.ReplyDraft;
import org.gongkai.request.RequestLetters;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One request in the office. Every button is a form that carries the newest step the page showed:
/// a double click does its work once, and who acts on an old page is told what happened since.
@Controller
class RequestPage {

    private final RequestViews views;
    private final RequestDeeds deeds;
    private final Papers papers;
    private final RequestLetters letters;
    private final ReplyDraft drafts;
    private final ClosedFiles files;
    private final ClosedFilePage closed;
    private final FormKeys keys;
    private final AuditTrail audit;

    RequestPage(
            RequestViews views,
            RequestDeeds deeds,
            Papers papers,
            RequestLetters letters,
            ReplyDraft drafts,
            ClosedFiles files,
            ClosedFilePage closed,
            FormKeys keys,
            AuditTrail audit) {
        this.views = views;
        this.deeds = deeds;
        this.papers = papers;
        this.letters = letters;
        this.drafts = drafts;
        this.files = files;
        this.closed = closed;
        this.keys = keys;
        this.audit = audit;
    }

    /// @param outcome the outcome a reply is to be drafted for, if one was chosen
    @GetMapping("/office/requests/{id:\\d{1,18}}")
    ModelAndView show(
            Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String outcome) {
        Matter matter = views.readable(actor, id);
        if (files.isShut(actor, matter)) return closed.page(actor, matter, Map.of(), List.of());
        Map<String, String> typed =
                Outcome.find(outcome)
                        .map(chosen ->
                                Map.of(
                                        "outcome",
                                        chosen.code(),
                                        "text",
                                        drafts.text(matter, chosen)))
                        .orElse(Map.of());
        return new ModelAndView(
                "request/request", Map.of("view", views.show(actor, id, typed, List.of())));
    }

    /// @param deed which button, see [RequestDeeds]
    @PostMapping("/office/requests/{id:\\d{1,18}}/{deed:[a-z-]{2,20}}")
    ModelAndView act(
            Actor actor,
            @PathVariable long id,
            @PathVariable String deed,
            @RequestParam Map<String, String> fields,
            RedirectAttributes after) {
        Matter matter = views.readable(actor, id);
        actor.require(RequestDeeds.actionOf(deed), matter.bodyPath());
        try {
            var form = new FormReading();
            long seen = form.number("seen", fields.getOrDefault("seen", ""));
            RequestDeeds.Deed ready = deeds.read(deed, actor, matter, seen, fields, form);
            form.refuseIfWrong();
            keys.once(
                    actor.username(),
                    deed + "-" + id + "-" + seen,
                    () -> {
                        ready.run();
                        return "done";
                    });
        } catch (Refused refused) {
            return new ModelAndView(
                    "request/request",
                    Map.of("view", views.show(actor, id, fields, refused.problems())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        after.addFlashAttribute("notice", "request.done." + deed);
        return new ModelAndView("redirect:/office/requests/" + id);
    }

    /// @param format of a letter: `pdf`, `docx` or `ofd`
    @GetMapping("/office/requests/{id:\\d{1,18}}/papers/{paperId:\\d{1,18}}")
    void paper(
            Actor actor,
            @PathVariable long id,
            @PathVariable long paperId,
            @RequestParam(defaultValue = "pdf") String format,
            HttpServletResponse response)
            throws IOException {
        Matter matter = views.readable(actor, id);
        files.requireOpen(actor, matter);
        RequestLetters.Copy copy = letters.copy(matter, papers.get(matter, paperId), format);
        audit.read(actor.username(), "request.read-paper", matter.subject());
        PaperAnswer.send(response, copy);
    }
}
