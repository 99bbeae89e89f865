package org.gongkai.letter.web;

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
import org.gongkai.casework.Papers;
import org.gongkai.letter.Letters;
import org.gongkai.letter.handling.HelpWithLetter;
import org.gongkai.organization.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What other bodies ask this one to help with, of letters ([HelpPages]).
@Controller
class LetterHelpPage {

    private static final String HELP = "/office/letters/{id:\\d{1,18}}/help/{helpId:\\d{1,18}}";

    private final HelpPages pages;
    private final Helping.Kind kind;
    private final HelpViews views;
    private final Matters matters;
    private final Papers papers;
    private final AuditTrail audit;

    LetterHelpPage(
            HelpPages pages,
            HelpWithLetter helping,
            HelpViews views,
            Matters matters,
            Papers papers,
            AuditTrail audit) {
        this.pages = pages;
        this.kind = helping.kind();
        this.views = views;
        this.matters = matters;
        this.papers = papers;
        this.audit = audit;
    }

    @GetMapping("/office/letters/helping")
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
}
