package org.gongkai.publication.web;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Text;
import org.gongkai.publication.Attribute;
import org.gongkai.publication.DocumentKind;
import org.gongkai.publication.Edition;
import org.gongkai.publication.EditionState;
import org.gongkai.publication.ReviewChain;
import org.gongkai.publication.ReviewStep;

/// What this person can do with an edition now, and why not the rest. Only for the eye: every
/// command asks again.
///
/// @param edit write in it
/// @param decide decide the step it awaits
/// @param publish publish it, now or at a time
/// @param takeBack make it a draft again
/// @param revise begin the next edition
/// @param withdraw take the public one down
/// @param interpret start an interpretation of it
/// @param hindrances sentences that say what is not possible and why
public record WhatNow(
        boolean edit,
        boolean decide,
        boolean publish,
        boolean takeBack,
        boolean revise,
        boolean withdraw,
        boolean interpret,
        List<String> hindrances) {

    static WhatNow of(Actor actor, Edition edition, boolean newest, List<String> deciders) {
        boolean drafter = actor.can(Action.DRAFT, edition.bodyPath());
        boolean signer = actor.can(Action.SIGN_OFF, edition.bodyPath());
        EditionState state = edition.state();
        boolean signed = state == EditionState.SIGNED;
        boolean inReview = state == EditionState.IN_REVIEW;
        boolean open = state == EditionState.DRAFT || inReview || signed;
        boolean isPublic = state == EditionState.LIVE || state == EditionState.EXPIRED;
        boolean proactive = edition.content().attribute() == Attribute.PROACTIVE;
        var why = new ArrayList<String>();
        if (open && !drafter) why.add(Text.t("office.why.not-drafter"));
        boolean decide = inReview && mayDecide(actor, edition, deciders, why);
        if (signed && !proactive) why.add(Text.t("office.why.not-proactive"));
        if (signed && proactive && !signer) why.add(Text.t("office.why.not-signer"));
        if (!open && !newest) why.add(Text.t("office.why.newer-edition"));
        if (isPublic && !signer) why.add(Text.t("office.why.not-withdrawer"));
        return new WhatNow(
                open && drafter,
                decide,
                signed && proactive && signer,
                (inReview || signed) && (drafter || signer),
                !open && newest && drafter,
                isPublic && signer,
                drafter && (signed || inReview || isPublic) && mayBeExplained(edition),
                List.copyOf(why));
    }

    private static boolean mayBeExplained(Edition edition) {
        return edition.content().kind() != DocumentKind.INTERPRETATION
                && edition.content().attribute() == Attribute.PROACTIVE;
    }

    private static boolean mayDecide(
            Actor actor, Edition edition, List<String> deciders, List<String> why) {
        ReviewStep step = edition.awaiting();
        if (step == null) return false;
        if (!actor.can(ReviewChain.actionOf(step), edition.bodyPath())) {
            why.add(
                    deciders.isEmpty()
                            ? Text.t("office.why.nobody", Text.t("publication.step." + step.code()))
                            : Text.t(
                                    "office.why.others",
                                    Text.t("publication.step." + step.code()),
                                    String.join("、", deciders)));
            return false;
        }
        if (edition.draftedBy().equals(actor.username())) {
            why.add(
                    deciders.isEmpty()
                            ? Text.t("office.why.own-alone")
                            : Text.t("office.why.own", String.join("、", deciders)));
            return false;
        }
        return true;
    }
}
