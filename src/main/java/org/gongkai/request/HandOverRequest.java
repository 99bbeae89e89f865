package org.gongkai.request;

import java.util.Map;
import java.util.Optional;
import org.gongkai.audit.AuditTrail;
import org.gongkai.casework.HandOver;
import org.gongkai.casework.HandOvers;
import org.gongkai.casework.Helps;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A request that came to the wrong body goes to the right one (移交), and back with a reason (退回),
/// as long as its receipt is not confirmed. From then on the term runs against the body that
/// confirmed it, and what is not its own it answers by saying whose it is (Art. 36(5)); only a
/// supervisor may still give it to another, and the day of receipt stays.
@Component
public class HandOverRequest {

    private static final int LONGEST = 500;

    private final RequestDesk desk;
    private final Matters matters;
    private final HandOvers handOvers;
    private final Helps helps;
    private final Remedies remedies;
    private final Bodies bodies;
    private final AuditTrail audit;

    HandOverRequest(
            RequestDesk desk,
            Matters matters,
            HandOvers handOvers,
            Helps helps,
            Remedies remedies,
            Bodies bodies,
            AuditTrail audit) {
        this.desk = desk;
        this.matters = matters;
        this.handOvers = handOvers;
        this.helps = helps;
        this.remedies = remedies;
        this.bodies = bodies;
        this.audit = audit;
    }

    @Transactional
    public void handOver(Actor actor, long id, long seen, Body to, String reason) {
        Matter matter = unconfirmed(actor, id, seen);
        move(actor, matter, to, false, reason, "request.hand-over");
    }

    /// Back to the body it had come from.
    @Transactional
    public void sendBack(Actor actor, long id, long seen, String reason) {
        Matter matter = unconfirmed(actor, id, seen);
        HandOver last =
                findReturnable(matter)
                        .orElseThrow(
                                () -> new Refused("", Text.t("request.refused.not-handed-over")));
        move(actor, matter, bodies.get(last.fromId()), true, reason, "request.send-back");
    }

    /// After the receipt, by a supervisor. Not once a year has ended since: the tables of that year
    /// have counted it with the body it came to.
    @Transactional
    public void reassign(Actor actor, long id, long seen, Body to, String reason) {
        Matter matter = desk.hold(actor, Action.REASSIGN_MATTERS, id, seen, RequestStage.WORK);
        if (matter.receivedOn() == null
                || matter.receivedOn().getYear() != desk.today().getYear()) {
            throw new Refused("", Text.t("request.refused.counted"));
        }
        move(actor, matter, to, false, reason, "request.reassign");
    }

    /// The last hand-over, if it is one that may be sent back.
    public Optional<HandOver> findReturnable(Matter matter) {
        return handOvers.list(matter).stream()
                .reduce((before, after) -> after)
                .filter(last -> !last.back() && last.toId() == matter.bodyId());
    }

    private Matter unconfirmed(Actor actor, long id, long seen) {
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, RequestStage.values());
        if (matter.receivedOn() != null) {
            throw new Refused("", Text.t("request.refused.clock-runs", matter.receivedOn()));
        }
        return matter;
    }

    private void move(
            Actor actor, Matter matter, Body to, boolean back, String reason, String action) {
        if (to.id() == matter.bodyId() || !to.active()) {
            throw new Refused("to", Text.t("request.refused.other-body"));
        }
        if (remedies.list(matter).stream().anyMatch(one -> one.result() == null)) {
            throw new Refused("", Text.t("request.refused.move-disputed"));
        }
        if (!matters.listFollowing(matter.id()).isEmpty()) {
            throw new Refused("", Text.t("request.refused.move-followed"));
        }
        if (helps.list(matter).stream().anyMatch(h -> h.isOpen() && h.bodyId() == to.id())) {
            throw new Refused("to", Text.t("request.refused.move-to-helper"));
        }
        String why = RequestDesk.needed("reason", reason, LONGEST);
        String from = bodies.get(matter.bodyId()).name();
        Matter moved = handOvers.move(matter, to.id(), back, why, actor.username());
        desk.append(
                moved,
                RequestDesk.staying(
                                moved,
                                desk.today(),
                                back ? "sent-back" : "handed-over",
                                actor.username())
                        .saying(Text.official("request.words.moved", from, to.name())));
        audit.record(actor.username(), action, matter.subject(), Map.of("to", to.code()));
    }
}
