package org.gongkai.publication;

import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.NotAllowed;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes an edition out of review, or a signed one out of the queue, and makes it a draft again: by
/// those who write at the body, or by those who sign there. Decisions made so far are void.
@Component
public class TakeBack {

    private final Editions editions;
    private final SaveDraft drafts;

    TakeBack(Editions editions, SaveDraft drafts) {
        this.editions = editions;
        this.drafts = drafts;
    }

    @Transactional
    public void takeBack(Actor actor, long editionId) {
        Edition edition = editions.getForChange(editionId);
        if (!actor.can(Action.DRAFT, edition.bodyPath())
                && !actor.can(Action.SIGN_OFF, edition.bodyPath())) {
            throw new NotAllowed(actor.username(), Action.DRAFT);
        }
        if (edition.state() != EditionState.IN_REVIEW && edition.state() != EditionState.SIGNED) {
            throw new Refused("", Text.t("publication.refused.not-in-review"));
        }
        drafts.reopen(actor, edition);
    }
}
