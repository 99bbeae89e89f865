package org.gongkai.request.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.casework.ClosedFiles;
import org.gongkai.casework.Matter;
import org.gongkai.casework.PaperAnswer;
import org.gongkai.casework.Papers;
import org.gongkai.organization.Actor;
import org.gongkai.request.RequestLetters;
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
    private final RequestForms forms;
    private final RequestDeeds deeds;
    private final Papers papers;
    private final RequestLetters letters;
    private final ClosedFiles files;
    private final ClosedFilePage closed;
    private final AuditTrail audit;

    RequestPage(
            RequestViews views,
            RequestForms forms,
            RequestDeeds deeds,
            Papers papers,
            RequestLetters letters,
            ClosedFiles files,
            ClosedFilePage closed,
            AuditTrail audit) {
        this.views = views;
        this.forms = forms;
        this.deeds = deeds;
        this.papers = papers;
        this.letters = letters;
        this.files = files;
        this.closed = closed;
        this.audit = audit;
    }

    @GetMapping("/office/requests/{id:\\d{1,18}}")
    ModelAndView show(Actor actor, @PathVariable long id) {
        Matter matter = views.readable(actor, id);
        if (files.isShut(actor, matter)) return closed.page(actor, matter);
        return new ModelAndView(
                "request/request", Map.of("view", views.show(actor, id, Map.of(), List.of())));
    }

    /// @param deed which button, see [RequestDeeds]
    @PostMapping("/office/requests/{id:\\d{1,18}}/{deed:[a-z-]{2,20}}")
    ModelAndView act(
            Actor actor,
            @PathVariable long id,
            @PathVariable String deed,
            @RequestParam Map<String, String> fields,
            RedirectAttributes after) {
        return forms.run(
                new RequestForms.Sent(actor, id, deed, fields),
                RequestDeeds.actionOf(deed),
                after,
                (matter, seen, form) -> deeds.read(deed, actor, matter, seen, fields, form));
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
        PaperAnswer.send(response, copy.name(), copy.mediaType(), copy.content());
    }
}
