package org.gongkai.publication.web;

import java.util.List;
import org.gongkai.database.FormKeys;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.WhoMay;
import org.gongkai.pages.Refused;
import org.gongkai.publication.DocumentHistory;
import org.gongkai.publication.Edition;
import org.gongkai.publication.EditionOrigin;
import org.gongkai.publication.EditionState;
import org.gongkai.publication.Editions;
import org.gongkai.publication.Interpretations;
import org.gongkai.publication.ReviewChain;
import org.gongkai.publication.ReviewStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers what the page of an edition shows. Reading what is not public needs its own permission.
@Component
class EditionViews {

    private final Editions editions;
    private final FindingViews findings;
    private final DocumentHistory history;
    private final Interpretations interpretations;
    private final CatalogueChoices choices;
    private final WhoMay whoMay;
    private final Accounts accounts;
    private final List<EditionOrigin> origins;

    EditionViews(
            Editions editions,
            FindingViews findings,
            DocumentHistory history,
            Interpretations interpretations,
            CatalogueChoices choices,
            WhoMay whoMay,
            Accounts accounts,
            List<EditionOrigin> origins) {
        this.editions = editions;
        this.findings = findings;
        this.history = history;
        this.interpretations = interpretations;
        this.choices = choices;
        this.whoMay = whoMay;
        this.accounts = accounts;
        this.origins = origins;
    }

    /// @throws org.gongkai.organization.NotAllowed when the actor may not read drafts there
    Edition readable(Actor actor, long editionId) {
        Edition edition = editions.get(editionId);
        actor.require(Action.READ_DRAFTS, edition.bodyPath());
        return edition;
    }

    EditionView show(Actor actor, long editionId, boolean editing) {
        return show(actor, editionId, editing, "");
    }

    /// @param sought words of a document that this one may explain, or empty
    EditionView show(Actor actor, long editionId, boolean editing, String sought) {
        var typed = new Typed("", "", "", sought);
        return show(actor, readable(actor, editionId), editing, null, typed, List.of());
    }

    /// The page after a refusal, with what was typed.
    EditionView refused(
            Actor actor,
            long editionId,
            @Nullable DraftForm form,
            Typed typed,
            List<Refused.Problem> problems) {
        return show(actor, readable(actor, editionId), form != null, form, typed, problems);
    }

    private EditionView show(
            Actor actor,
            Edition edition,
            boolean editing,
            @Nullable DraftForm form,
            Typed typed,
            List<Refused.Problem> problems) {
        List<Edition> all = editions.listOfDocument(edition.documentId());
        List<String> deciders = deciders(edition);
        WhatNow now = WhatNow.of(actor, edition, all.getFirst().id() == edition.id(), deciders);
        boolean inForm = now.edit() && (editing || edition.state() == EditionState.DRAFT);
        DraftForm shown = form == null ? DraftForm.of(edition) : form;
        return new EditionView(
                edition,
                inForm,
                shown,
                typed,
                problems,
                form != null && form.saveCount() != edition.saveCount(),
                choices.readWith(shown.entryCode()),
                editions.attachments(edition.id()),
                findings.of(edition),
                now,
                StepMark.of(edition),
                deciders,
                nameOf(edition.draftedBy()),
                history.list(edition.documentId()),
                all,
                new InterpretationView(
                        interpretations.findInterpreted(edition).orElse(null),
                        interpretations.listOf(actor, edition.documentId()),
                        typed.sought(),
                        interpretations.seek(actor, edition, typed.sought())),
                origins.stream().flatMap(origin -> origin.find(actor, edition).stream()).toList(),
                FormKeys.fresh());
    }

    private String nameOf(String username) {
        return username.equals(Actor.SYSTEM.username())
                ? Actor.SYSTEM.name()
                : accounts.nameOf(username);
    }

    private List<String> deciders(Edition edition) {
        ReviewStep step = edition.awaiting();
        if (step == null && edition.state() != EditionState.SIGNED) return List.of();
        Action action = step == null ? Action.SIGN_OFF : ReviewChain.actionOf(step);
        return whoMay.names(action, edition.bodyPath(), edition.draftedBy());
    }
}
