package org.gongkai.publication.web;

import java.util.Map;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.publication.AlreadyRecorded;
import org.gongkai.publication.DecideReview;
import org.gongkai.publication.ReviewStep;
import org.gongkai.publication.TakeBack;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Deciding what is in review, and taking it back.
@Controller
class ReviewActions {

    private final DecideReview decisions;
    private final TakeBack takingBack;
    private final EditionViews views;

    ReviewActions(DecideReview decisions, TakeBack takingBack, EditionViews views) {
        this.decisions = decisions;
        this.takingBack = takingBack;
        this.views = views;
    }

    /// @param outcome `approve` or `return`
    /// @param shownStep the step the reviewer saw
    /// @param shownHash the content the reviewer saw
    @PostMapping("/office/editions/{id}/decision")
    ModelAndView decide(
            Actor actor,
            @PathVariable long id,
            @RequestParam String outcome,
            @RequestParam String shownStep,
            @RequestParam String shownHash,
            @RequestParam(defaultValue = "") String opinion,
            RedirectAttributes after) {
        views.readable(actor, id);
        boolean approves = outcome.equals("approve");
        try {
            ReviewStep step = ReviewStep.find(shownStep).orElseThrow();
            if (approves) decisions.approve(actor, id, step, shownHash, opinion);
            else decisions.sendBack(actor, id, step, shownHash, opinion);
        } catch (AlreadyRecorded recorded) {
            after.addFlashAttribute("notice", recorded.text());
            return new ModelAndView("redirect:/office/editions/" + id);
        } catch (Refused refused) {
            return new ModelAndView(
                    "publication/edition",
                    Map.of(
                            "view",
                            views.refused(
                                    actor,
                                    id,
                                    null,
                                    new Typed(opinion, "", "", ""),
                                    refused.problems())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        after.addFlashAttribute("notice", approves ? "office.done.approve" : "office.done.return");
        return new ModelAndView("redirect:/office/editions/" + id);
    }

    @PostMapping("/office/editions/{id}/take-back")
    String takeBack(Actor actor, @PathVariable long id, RedirectAttributes after) {
        views.readable(actor, id);
        takingBack.takeBack(actor, id);
        after.addFlashAttribute("notice", "office.done.take-back");
        return "redirect:/office/editions/" + id;
    }
}
