package org.gongkai.bulletin;

import org.gongkai.bulletin.InstructionDesk.Side;
import org.gongkai.organization.Actor;

/// On which sides of an instruction a person stands.
///
/// @param lead works at the body that carries it out
/// @param office works at the office that issued the bulletin
/// @param approver decides there on more time
/// @param leader wrote it
/// @param forLeader may decide for the leader, at the office
public record InstructionSides(
        boolean lead, boolean office, boolean approver, boolean leader, boolean forLeader) {

    public static InstructionSides of(Actor actor, Instruction one) {
        boolean leader = InstructionDesk.isLeader(actor, one);
        return new InstructionSides(
                InstructionDesk.may(actor, Side.LEAD, one),
                InstructionDesk.may(actor, Side.OFFICE, one),
                InstructionDesk.may(actor, Side.APPROVER, one),
                leader,
                !leader && InstructionDesk.may(actor, Side.LEADER, one));
    }

    /// Whether this person decides on what is reported back.
    public boolean decides() {
        return leader || forLeader;
    }
}
