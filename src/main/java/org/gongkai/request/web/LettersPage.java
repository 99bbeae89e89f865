package org.gongkai.request.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.casework.ClosedFiles;
import org.gongkai.casework.Matter;
import org.gongkai.casework.PaperAnswer;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.request.DiscloseDespite;
import org.gongkai.request.RequestLetters;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The register sheet of a request, and the reason that a third party is told.
@Controller
class LettersPage {

    private final RequestViews views;
    private final RequestForms forms;
    private final RequestLetters letters;
    private final ClosedFiles files;
    private final DiscloseDespite despite;
    private final AuditTrail audit;

    LettersPage(
            RequestViews views,
            RequestForms forms,
            RequestLetters letters,
            ClosedFiles files,
            DiscloseDespite despite,
            AuditTrail audit) {
        this.views = views;
        this.forms = forms;
        this.letters = letters;
        this.files = files;
        this.despite = despite;
        this.audit = audit;
    }

    /// @param format `pdf`, `docx` or `ofd`
    @GetMapping("/office/requests/{id:\\d{1,18}}/register")
    void register(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "pdf") String format,
            HttpServletResponse response)
            throws IOException {
        Matter matter = views.readable(actor, id);
        files.requireOpen(actor, matter);
        RequestLetters.Copy copy = letters.register(matter, format);
        audit.read(actor.username(), "request.read-paper", matter.subject());
        PaperAnswer.send(response, copy.name(), copy.mediaType(), copy.content());
    }

    @PostMapping("/office/requests/{id:\\d{1,18}}/set-aside")
    ModelAndView setAside(
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            RedirectAttributes after) {
        return forms.run(
                new RequestForms.Sent(actor, id, "set-aside", fields),
                Action.HANDLE_MATTERS,
                after,
                (matter, seen, form) -> {
                    long one =
                            form.number("consultation", RequestFields.text(fields, "consultation"));
                    String why = RequestFields.text(fields, "despite");
                    return () -> despite.decide(actor, id, seen, one, why);
                });
    }
}
