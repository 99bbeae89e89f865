package org.gongkai.publication.web;

import java.util.List;
import org.gongkai.catalogue.ReviewLevel;
import org.gongkai.database.FormKeys;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.publication.DocumentKind;
import org.gongkai.publication.Draft;
import org.gongkai.publication.SaveDraft;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Starting a document: whose it is, what it is called, which entry of the catalogue it answers.
@Controller
class NewDocumentPage {

    private final SaveDraft drafts;
    private final Bodies bodies;
    private final CatalogueChoices choices;
    private final FormKeys keys;

    NewDocumentPage(SaveDraft drafts, Bodies bodies, CatalogueChoices choices, FormKeys keys) {
        this.drafts = drafts;
        this.bodies = bodies;
        this.choices = choices;
        this.keys = keys;
    }

    @GetMapping("/office/documents/new")
    ModelAndView show(Actor actor, @ModelAttribute NewDocumentForm form) {
        actor.requireAnywhere(Action.DRAFT);
        return page(actor, form, List.of());
    }

    @PostMapping("/office/documents")
    ModelAndView start(
            Actor actor, @ModelAttribute NewDocumentForm form, RedirectAttributes after) {
        actor.requireAnywhere(Action.DRAFT);
        if (form.bodyId() != 0) actor.require(Action.DRAFT, bodies.get(form.bodyId()).path());
        try {
            Draft draft = draft(form, choices.readWith(""));
            String edition =
                    keys.once(
                            actor.username(),
                            form.formKey(),
                            () -> Long.toString(drafts.start(actor, form.bodyId(), draft)));
            after.addFlashAttribute("notice", "office.done.start");
            return new ModelAndView("redirect:/office/editions/" + edition);
        } catch (Refused refused) {
            ModelAndView page = page(actor, form, refused.problems());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private Draft draft(NewDocumentForm form, Choices known) {
        var reading = new FormReading();
        DocumentKind kind =
                reading.choice("kind", form.kind(), DocumentKind::of, DocumentKind.OTHER);
        Choices.Entry entry = known.entry(form.entryCode());
        String branch = entry == null ? form.branchCode() : entry.branch();
        reading.known("branchCode", branch, known.hasBranch(branch));
        reading.known("entryCode", form.entryCode(), entry != null);
        if (form.bodyId() == 0) reading.wrong("bodyId", Text.t("office.refused.no-body"));
        if (form.title().isBlank()) {
            reading.wrong("title", Text.t("publication.refused.no-title"));
        }
        reading.refuseIfWrong();
        return new Draft(
                form.title(),
                "",
                kind == null ? DocumentKind.OTHER : kind,
                FormReading.orNull(branch),
                FormReading.orNull(form.entryCode()),
                null,
                null,
                "",
                "",
                "",
                null,
                "",
                "",
                entry != null && entry.important() ? ReviewLevel.IMPORTANT : ReviewLevel.ORDINARY,
                null,
                "");
    }

    private ModelAndView page(Actor actor, NewDocumentForm form, List<Refused.Problem> problems) {
        return new ModelAndView("publication/new")
                .addObject(
                        "view",
                        new NewDocumentView(
                                form,
                                problems,
                                bodies.listWithin(actor, Action.DRAFT),
                                choices.readWith("")));
    }
}
