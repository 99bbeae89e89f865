package org.gongkai.request;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.calendar.Rules;
import org.gongkai.casework.Matter;
import org.gongkai.casework.MatterFacts;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Records the day that both sides confirmed the receipt of a request by internet, fax or ordinary
/// post (Art. 31): from the working day after it, the term runs.
@Component
public class ConfirmReceipt {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final RequestDesk desk;
    private final MatterFacts facts;
    private final AuditTrail audit;

    ConfirmReceipt(RequestDesk desk, MatterFacts facts, AuditTrail audit) {
        this.desk = desk;
        this.facts = facts;
        this.audit = audit;
    }

    /// @param on the day it was confirmed; today when absent
    @Transactional
    public void confirm(Actor actor, long id, long seen, @Nullable LocalDate on) {
        Matter matter = desk.hold(actor, Action.HANDLE_MATTERS, id, seen, RequestStage.RECEIPT);
        LocalDate submitted = LocalDate.ofInstant(matter.submittedAt(), CHINA);
        LocalDate day = desk.day("on", on, submitted);
        Matter received = facts.received(matter, day, Rules.ofRequestReceived(day));
        desk.append(
                received, RequestDesk.into(RequestStage.WORK, day, "received", actor.username()));
        audit.record(
                actor.username(),
                "request.confirm-receipt",
                matter.subject(),
                Map.of("on", day.toString()));
    }
}
