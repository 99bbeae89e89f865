package org.gongkai.letter.web;

import org.gongkai.casework.Desk;
import org.gongkai.casework.Matter;
import org.gongkai.letter.handling.Assignment;
import org.gongkai.letter.handling.Assignments;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.NotAllowed;
import org.springframework.stereotype.Component;

/// Which right each button of a letter needs, and whether somebody has it.
@Component
class LetterRights {

    private final Assignments assignments;

    LetterRights(Assignments assignments) {
        this.assignments = assignments;
    }

    /// Asked before anything that was typed is read.
    void require(Actor actor, String deed, Matter matter) {
        boolean allowed =
                switch (deed) {
                    case "take", "send-back" -> receives(actor, matter) || handles(actor, matter);
                    case "approve", "return-reply" ->
                            Desk.may(actor, Action.REVIEW_REPLIES, matter);
                    case "approve-extension", "refuse-extension" ->
                            Desk.may(actor, Action.APPROVE_TERMS, matter);
                    case "uphold-appeal", "refuse-appeal" ->
                            Desk.may(actor, Action.REASSIGN_MATTERS, matter);
                    default -> handles(actor, matter);
                };
        if (!allowed) throw new NotAllowed(actor.username(), Action.HANDLE_MATTERS);
    }

    LetterView.May of(Actor actor, Matter matter) {
        return new LetterView.May(
                handles(actor, matter),
                receives(actor, matter),
                Desk.may(actor, Action.REVIEW_REPLIES, matter),
                Desk.may(actor, Action.APPROVE_TERMS, matter),
                Desk.may(actor, Action.REASSIGN_MATTERS, matter));
    }

    private static boolean handles(Actor actor, Matter matter) {
        return Desk.may(actor, Action.HANDLE_MATTERS, matter);
    }

    /// It was given to a body where this person works.
    private boolean receives(Actor actor, Matter matter) {
        return assignments
                .findPending(matter)
                .map(Assignment::toPath)
                .filter(path -> actor.can(Action.HANDLE_MATTERS, path))
                .isPresent();
    }
}
