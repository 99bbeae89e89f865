package org.gongkai.bulletin;

import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.bulletin.InstructionDesk.Side;
import org.gongkai.casework.HandOvers;
import org.gongkai.casework.Matter;
import org.gongkai.casework.NewStep;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives an instruction to the body that carries it out; that body takes it up, or gives it back
/// with a reason. The clock runs from the day the leader wrote, whoever has it.
@Component
public class CarryOut {

    private final InstructionDesk desk;
    private final TaskBodies bodies;
    private final HandOvers handOvers;
    private final AuditTrail audit;

    CarryOut(InstructionDesk desk, TaskBodies bodies, HandOvers handOvers, AuditTrail audit) {
        this.desk = desk;
        this.bodies = bodies;
        this.handOvers = handOvers;
        this.audit = audit;
    }

    /// The issuing office says who carries it out.
    @Transactional
    public void route(Actor actor, long id, long seen, String bodyCode, String note) {
        Instruction one = desk.hold(actor, Side.OFFICE, id, seen, InstructionStage.ROUTING);
        Body body =
                bodies.listFor(one.officeId()).stream()
                        .filter(each -> each.code().equals(bodyCode))
                        .findFirst()
                        .orElseThrow(() -> new Refused("body", Text.t("office.refused.choose")));
        String words = note.strip();
        if (Text.length(words) > InstructionDesk.LONGEST_REASON) {
            throw new Refused(
                    "note",
                    Text.t(
                            "office.refused.too-long",
                            InstructionDesk.LONGEST_REASON,
                            Text.length(words)));
        }
        Matter matter = one.matter();
        if (body.id() != matter.bodyId()) {
            handOvers.move(matter, body.id(), false, words, actor.username());
        }
        NewStep step = desk.into(InstructionStage.ASSIGNED, "routed", actor);
        desk.append(one, step.saying(Text.t("bulletin.words.routed", body.name(), words).strip()));
        audit.record(
                actor.username(), "bulletin.route", matter.subject(), Map.of("body", body.code()));
    }

    /// The body takes it up.
    @Transactional
    public void take(Actor actor, long id, long seen) {
        Instruction one = desk.hold(actor, Side.LEAD, id, seen, InstructionStage.ASSIGNED);
        desk.append(one, desk.into(InstructionStage.WORK, "taken", actor));
        audit.record(actor.username(), "bulletin.take", one.matter().subject(), Map.of());
    }

    /// The body says that it is not its business; the office looks for another.
    @Transactional
    public void giveBack(Actor actor, long id, long seen, String reason) {
        Instruction one =
                desk.hold(
                        actor,
                        Side.LEAD,
                        id,
                        seen,
                        InstructionStage.ASSIGNED,
                        InstructionStage.WORK);
        String why = InstructionDesk.needed("reason", reason, InstructionDesk.LONGEST_REASON);
        Matter matter = one.matter();
        if (matter.bodyId() != one.officeId()) {
            handOvers.move(matter, one.officeId(), true, why, actor.username());
        }
        desk.append(one, desk.into(InstructionStage.ROUTING, "given-back", actor).saying(why));
        audit.record(
                actor.username(),
                "bulletin.give-back",
                matter.subject(),
                Map.of("from", matter.bodyId()));
    }
}
