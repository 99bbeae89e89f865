package org.gongkai.bulletin.web;

import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.bulletin.CarryOut;
import org.gongkai.bulletin.ExtendInstruction;
import org.gongkai.bulletin.InstructionSides;
import org.gongkai.bulletin.ReportBack;
import org.gongkai.organization.Actor;
import org.gongkai.pages.FormReading;
import org.springframework.stereotype.Component;

/// The buttons of an instruction's page: whose each is, which command it is, and which fields it
/// reads.
@Component
class InstructionDeeds {

    private final CarryOut carrying;
    private final ExtendInstruction extending;
    private final ReportBack reporting;

    InstructionDeeds(CarryOut carrying, ExtendInstruction extending, ReportBack reporting) {
        this.carrying = carrying;
        this.extending = extending;
        this.reporting = reporting;
    }

    /// Whether the button is one of this person's.
    ///
    /// @throws NoSuchElementException when there is no such button
    static boolean isFor(String deed, InstructionSides sides) {
        return switch (deed) {
            case "route" -> sides.office();
            case "take", "give-back", "extend", "report" -> sides.lead();
            case "approve-extension", "refuse-extension" -> sides.approver();
            case "accept", "send-back", "withdraw" -> sides.decides();
            default -> throw new NoSuchElementException(deed);
        };
    }

    Runnable read(
            String deed,
            Actor actor,
            long id,
            long seen,
            Map<String, String> fields,
            FormReading form) {
        String reason = fields.getOrDefault("reason", "");
        String opinion = fields.getOrDefault("opinion", "");
        return switch (deed) {
            case "route" -> {
                String body = fields.getOrDefault("body", "");
                if (body.isEmpty()) form.needed("body");
                String note = fields.getOrDefault("note", "");
                yield () -> carrying.route(actor, id, seen, body, note);
            }
            case "take" -> () -> carrying.take(actor, id, seen);
            case "give-back" -> () -> carrying.giveBack(actor, id, seen, reason);
            case "extend" -> {
                long days = form.number("days", fields.getOrDefault("days", ""));
                yield () -> extending.propose(actor, id, seen, (int) Math.min(days, 9_999), reason);
            }
            case "approve-extension" -> () -> extending.decide(actor, id, seen, true, opinion);
            case "refuse-extension" -> () -> extending.decide(actor, id, seen, false, opinion);
            case "accept" -> () -> reporting.accept(actor, id, seen, opinion);
            case "send-back" -> () -> reporting.sendBack(actor, id, seen, reason);
            case "withdraw" -> () -> reporting.withdraw(actor, id, seen, reason);
            default -> throw new NoSuchElementException(deed);
        };
    }
}
