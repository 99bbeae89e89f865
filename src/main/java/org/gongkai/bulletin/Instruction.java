package org.gongkai.bulletin;

import org.gongkai.casework.Matter;
import org.gongkai.organization.BodyPath;
import org.jspecify.annotations.Nullable;

/// What a leader wrote on an item of an issue or on all of it, with the matter it is.
///
/// @param itemId absent when it is on the whole issue
/// @param officePath of the office that issued it
/// @param enteredBy user name of who entered it from paper; the leader's own otherwise
/// @param words may hold personal data
public record Instruction(
        Matter matter,
        long issueId,
        @Nullable Long itemId,
        long leaderId,
        String leaderUsername,
        String leaderName,
        long officeId,
        BodyPath officePath,
        String officeName,
        String enteredBy,
        String words) {

    public InstructionStage stage() {
        return InstructionStage.of(matter);
    }

    public boolean isFromPaper() {
        return !enteredBy.equals(leaderUsername);
    }

    @Override
    public String toString() {
        return "Instruction[" + matter.id() + "]";
    }
}
