package org.gongkai.letter.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.casework.ClosedFiles;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Paper;
import org.gongkai.casework.PaperAnswer;
import org.gongkai.casework.Papers;
import org.gongkai.organization.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One letter in the office. Every button is a form that carries the newest step the page showed: a
/// double click does its work once, and who acts on an old page is told what happened since.
@Controller
class LetterPage {

    private final LetterViews views;
    private final LetterForms forms;
    private final LetterDeeds deeds;
    private final ReplyPresets presets;
    private final Papers papers;
    private final ClosedFiles files;
    private final ClosedLetterPage closed;
    private final AuditTrail audit;

    LetterPage(
            LetterViews views,
            LetterForms forms,
            LetterDeeds deeds,
            ReplyPresets presets,
            Papers papers,
            ClosedFiles files,
            ClosedLetterPage closed,
            AuditTrail audit) {
        this.views = views;
        this.forms = forms;
        this.deeds = deeds;
        this.presets = presets;
        this.papers = papers;
        this.files = files;
        this.closed = closed;
        this.audit = audit;
    }

    /// @param asked `outcome` and `template` begin an answer with the words that go with them
    @GetMapping("/office/letters/{id:\\d{1,18}}")
    ModelAndView show(Actor actor, @PathVariable long id, @RequestParam Map<String, String> asked) {
        Matter matter = views.readable(actor, id);
        if (files.isShut(actor, matter)) return closed.page(actor, matter);
        return LetterForms.page(views.show(actor, id, presets.asked(matter, asked)));
    }

    /// Fills the form of an answer with the words for what was chosen; a text somebody changed
    /// stays, and what was chosen is put below it.
    @PostMapping("/office/letters/{id:\\d{1,18}}/draft")
    ModelAndView draft(
            Actor actor, @PathVariable long id, @RequestParam Map<String, String> fields) {
        Matter matter = views.readable(actor, id);
        forms.require(actor, "prepare", matter);
        return LetterForms.page(views.show(actor, id, presets.chosen(matter, fields)));
    }

    /// @param deed which button, see [LetterDeeds]
    @PostMapping("/office/letters/{id:\\d{1,18}}/{deed:[a-z-]{2,20}}")
    ModelAndView act(
            Actor actor,
            @PathVariable long id,
            @PathVariable String deed,
            @RequestParam Map<String, String> fields,
            RedirectAttributes after) {
        return forms.run(
                new LetterForms.Sent(actor, id, deed, fields),
                after,
                (seen, form) ->
                        deeds.read(deed, new LetterDeeds.Sent(actor, id, seen, fields), form));
    }

    @GetMapping("/office/letters/{id:\\d{1,18}}/papers/{paperId:\\d{1,18}}")
    void paper(
            Actor actor,
            @PathVariable long id,
            @PathVariable long paperId,
            HttpServletResponse response)
            throws IOException {
        Matter matter = views.readable(actor, id);
        files.requireOpen(actor, matter);
        Paper paper = papers.get(matter, paperId);
        byte[] content = papers.read(matter, paper);
        audit.read(actor.username(), "letter.read-paper", matter.subject());
        PaperAnswer.send(response, paper.name(), paper.mediaType(), content);
    }
}
