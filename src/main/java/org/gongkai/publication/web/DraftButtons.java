package org.gongkai.publication.web;

import java.util.List;
import java.util.Map;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Refused;
import org.gongkai.publication.AttachFile;
import org.gongkai.publication.Edition;
import org.gongkai.publication.EditionState;
import org.gongkai.publication.Editions;
import org.gongkai.publication.InterpretDocument;
import org.gongkai.publication.SaveDraft;
import org.gongkai.publication.ScreenEdition;
import org.gongkai.publication.SettleFinding;
import org.gongkai.publication.SubmitForReview;
import org.springframework.stereotype.Component;

/// What the buttons of a draft's form do after saving. A button is named by its verb, and by the
/// finding or attachment it is about: `submit`, `screen`, `discard`, `overwrite`, `mask-12`,
/// `waive-12`, `detach-7`; `seek` looks for a document to explain, `interpret-5` takes one.
@Component
class DraftButtons {

    private final Editions editions;
    private final SaveDraft drafts;
    private final ScreenEdition screening;
    private final SubmitForReview review;
    private final SettleFinding findings;
    private final AttachFile files;
    private final InterpretDocument interpreting;
    private final CatalogueChoices choices;

    DraftButtons(
            Editions editions,
            SaveDraft drafts,
            ScreenEdition screening,
            SubmitForReview review,
            SettleFinding findings,
            AttachFile files,
            InterpretDocument interpreting,
            CatalogueChoices choices) {
        this.editions = editions;
        this.drafts = drafts;
        this.screening = screening;
        this.review = review;
        this.findings = findings;
        this.files = files;
        this.interpreting = interpreting;
        this.choices = choices;
    }

    /// Saves and screens.
    ///
    /// @param overwrite puts this form over what was saved elsewhere, because the person said so
    /// @return the new save count
    int save(Actor actor, long id, DraftForm form, boolean overwrite) {
        actor.require(Action.DRAFT, editions.get(id).bodyPath());
        int count = overwrite ? editions.get(id).saveCount() : form.saveCount();
        int saved = drafts.save(actor, id, count, form.toDraft(choices.readWith(form.entryCode())));
        Edition edition = editions.get(id);
        if (edition.state() == EditionState.DRAFT) screening.screen(edition);
        return saved;
    }

    /// @return message key that says what was done
    String press(Actor actor, long id, String button, Map<String, String> form) {
        drafts.savedByHand(actor, id);
        switch (verb(button)) {
            case "submit" -> review.submit(actor, id);
            case "discard" -> drafts.discard(actor, id);
            case "mask" -> findings.mask(actor, id, target(button));
            case "waive" ->
                    waive(
                            actor,
                            id,
                            target(button),
                            form.getOrDefault("reason-" + target(button), ""));
            case "detach" -> files.detach(actor, id, target(button));
            case "interpret" -> interpreting.link(actor, id, target(button));
            case "uninterpret" -> interpreting.unlink(actor, id);
            case "screen", "overwrite", "upload" -> {
                return "office.done." + verb(button);
            }
            default -> {
                return "office.done.save";
            }
        }
        return "office.done." + verb(button);
    }

    /// Where to go on.
    String placeAfter(long id, String button, Map<String, String> form) {
        String page = "/office/editions/" + id;
        return switch (verb(button)) {
            case "mask", "waive", "screen" -> page + "#findings";
            case "detach", "upload" -> page + "#attachments";
            case "interpret", "uninterpret" -> page + "#interprets";
            case "seek" ->
                    Paging.address(page, Map.of("seek", form.getOrDefault("seek", "")))
                            + "#interprets";
            default -> page;
        };
    }

    private void waive(Actor actor, long id, long finding, String reason) {
        try {
            findings.waive(actor, id, finding, reason);
        } catch (Refused refused) {
            throw new Refused(
                    List.of(
                            new Refused.Problem(
                                    "reason-" + finding, refused.problems().getFirst().text())));
        }
    }

    private static String verb(String button) {
        int dash = button.indexOf('-');
        return dash < 0 ? button : button.substring(0, dash);
    }

    static long target(String button) {
        String digits = button.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 18 ? 0 : Long.parseLong(digits);
    }
}
