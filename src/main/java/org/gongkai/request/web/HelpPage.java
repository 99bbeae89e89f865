package org.gongkai.request.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.casework.HelpPages;
import org.gongkai.casework.HelpViews;
import org.gongkai.casework.Helping;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.casework.Paper;
import org.gongkai.casework.PaperAnswer;
import org.gongkai.organization.Actor;
import org.gongkai.request.AskHelp;
import org.gongkai.request.RequestLetters;
import org.gongkai.request.Requests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What other bodies ask this one to help with, of requests ([HelpPages]).
@Controller
class HelpPage {

    private static final String HELP = "/office/requests/{id:\\d{1,18}}/help/{helpId:\\d{1,18}}";

    private final HelpPages pages;
    private final Helping.Kind kind;
    private final HelpViews views;
    private final Matters matters;
    private final RequestLetters letters;
    private final AuditTrail audit;

    HelpPage(
            HelpPages pages,
            AskHelp helping,
            HelpViews views,
            Matters matters,
            RequestLetters letters,
            AuditTrail audit) {
        this.pages = pages;
        this.kind = helping.kind();
        this.views = views;
        this.matters = matters;
        this.letters = letters;
        this.audit = audit;
    }

    @GetMapping("/office/requests/helping")
    ModelAndView list(Actor actor) {
        return pages.list(kind, actor);
    }

    @GetMapping(HELP)
    ModelAndView show(Actor actor, @PathVariable long id, @PathVariable long helpId) {
        return pages.show(kind, actor, new HelpPages.Asked(id, helpId));
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
        var asked = new HelpPages.Asked(id, helpId);
        return pages.act(kind, actor, asked, deed, fields, paper, after);
    }

    /// @param format of a letter: `pdf`, `docx` or `ofd`
    @GetMapping(HELP + "/papers/{paperId:\\d{1,18}}")
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
}
