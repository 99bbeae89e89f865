package org.gongkai.publication.web;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.LongSupplier;
import org.gongkai.database.FormKeys;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.gongkai.publication.AlreadyRecorded;
import org.gongkai.publication.InterpretDocument;
import org.gongkai.publication.PublishEdition;
import org.gongkai.publication.ReviseDocument;
import org.gongkai.publication.WithdrawDocument;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Publishing a signed edition, and what may happen to a public one.
@Controller
class PublishActions {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final PublishEdition publishing;
    private final ReviseDocument revising;
    private final WithdrawDocument withdrawing;
    private final InterpretDocument interpreting;
    private final FormKeys keys;
    private final EditionViews views;

    PublishActions(
            PublishEdition publishing,
            ReviseDocument revising,
            WithdrawDocument withdrawing,
            InterpretDocument interpreting,
            FormKeys keys,
            EditionViews views) {
        this.publishing = publishing;
        this.revising = revising;
        this.withdrawing = withdrawing;
        this.interpreting = interpreting;
        this.keys = keys;
        this.views = views;
    }

    @PostMapping("/office/editions/{id}/publish")
    ModelAndView publish(Actor actor, @PathVariable long id, RedirectAttributes after) {
        views.readable(actor, id);
        return tryTo(
                actor, id, Typed.NOTHING, after, "publish", () -> publishing.publish(actor, id));
    }

    /// @param publishAt date and time in China
    @PostMapping("/office/editions/{id}/schedule")
    ModelAndView schedule(
            Actor actor,
            @PathVariable long id,
            @RequestParam String publishAt,
            RedirectAttributes after) {
        actor.require(Action.SIGN_OFF, views.readable(actor, id).bodyPath());
        return tryTo(
                actor,
                id,
                new Typed("", "", publishAt, ""),
                after,
                "schedule",
                () -> {
                    var reading = new FormReading();
                    LocalDateTime at = reading.time("publishAt", publishAt);
                    reading.refuseIfWrong();
                    if (at != null) publishing.schedule(actor, id, at.atZone(CHINA).toInstant());
                });
    }

    @PostMapping("/office/editions/{id}/withdraw")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        long document = views.readable(actor, id).documentId();
        return tryTo(
                actor,
                id,
                new Typed("", reason, "", ""),
                after,
                "withdraw",
                () -> withdrawing.withdraw(actor, document, reason));
    }

    @PostMapping("/office/editions/{id}/revise")
    String revise(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String formKey,
            RedirectAttributes after) {
        long document = views.readable(actor, id).documentId();
        return startDraft(actor, formKey, after, "revise", () -> revising.revise(actor, document));
    }

    /// Starts an interpretation of this document.
    @PostMapping("/office/editions/{id}/interpretation")
    String interpret(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String formKey,
            RedirectAttributes after) {
        long document = views.readable(actor, id).documentId();
        return startDraft(
                actor, formKey, after, "interpretation", () -> interpreting.start(actor, document));
    }

    /// Makes one draft of any number of clicks, and leads to it.
    private String startDraft(
            Actor actor,
            String formKey,
            RedirectAttributes after,
            String done,
            LongSupplier start) {
        String draft = keys.once(actor.username(), formKey, () -> Long.toString(start.getAsLong()));
        after.addFlashAttribute("notice", "office.done." + done);
        return "redirect:/office/editions/" + draft;
    }

    private ModelAndView tryTo(
            Actor actor,
            long id,
            Typed typed,
            RedirectAttributes after,
            String verb,
            Runnable command) {
        try {
            command.run();
            after.addFlashAttribute("notice", "office.done." + verb);
            return new ModelAndView("redirect:/office/editions/" + id);
        } catch (AlreadyRecorded recorded) {
            after.addFlashAttribute("notice", recorded.text());
            return new ModelAndView("redirect:/office/editions/" + id);
        } catch (Refused refused) {
            return new ModelAndView(
                    "publication/edition",
                    Map.of("view", views.refused(actor, id, null, typed, refused.problems())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }
}
