package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.publication.PublicChanges;
import org.gongkai.publication.PublicDocuments;
import org.gongkai.publication.PublicEdition;
import org.gongkai.publication.Withdrawals;
import org.gongkai.publication.text.TextDifference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// An earlier edition of a document that is public now, and what changed from one to the next.
@Controller
class OldEditionPage {

    private final Frames frames;
    private final PublicDocuments documents;
    private final PublicChanges changes;
    private final Withdrawals withdrawals;

    OldEditionPage(
            Frames frames,
            PublicDocuments documents,
            PublicChanges changes,
            Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
        this.changes = changes;
        this.frames = frames;
        this.documents = documents;
    }

    @GetMapping("/d/{id:\\d{1,18}}/editions/{number:\\d{1,6}}")
    String show(
            @PathVariable long id,
            @PathVariable int number,
            HttpServletRequest request,
            Model model) {
        var edition = edition(id, number);
        model.addAttribute("frame", frames.of(request, "open", edition.title()));
        model.addAttribute("id", id);
        model.addAttribute("edition", edition);
        model.addAttribute("reading", Reading.of(edition.html()));
        return "portal/edition";
    }

    /// What this edition changed against the one before it.
    @GetMapping("/d/{id:\\d{1,18}}/editions/{number:\\d{1,6}}/changes")
    String changes(
            @PathVariable long id,
            @PathVariable int number,
            HttpServletRequest request,
            Model model) {
        var edition = edition(id, number);
        var before = edition(id, number - 1);
        model.addAttribute("frame", frames.of(request, "open", edition.title()));
        model.addAttribute("id", id);
        model.addAttribute("edition", edition);
        model.addAttribute("before", before);
        model.addAttribute("files", changes.files(id, number - 1, number));
        model.addAttribute("explainedBefore", changes.interpreted(id, number - 1).orElse(""));
        model.addAttribute("explained", changes.interpreted(id, number).orElse(""));
        model.addAttribute("difference", TextDifference.betweenHtml(before.html(), edition.html()));
        return "portal/changes";
    }

    private PublicEdition edition(long id, int number) {
        return documents
                .findEdition(id, number)
                .orElseThrow(() -> Gone.orMissing(withdrawals.findOfEdition(id, number)));
    }
}
