package org.gongkai.bulletin;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.casework.Paper;
import org.jspecify.annotations.Nullable;

/// What the body that carries out an instruction reports back.
///
/// @param reportedBy user name
/// @param accepted absent while it waits
/// @param forLeader whether the issuing office decided, for the leader
/// @param reason why it was sent back; empty otherwise
public record Report(
        long id,
        InstructionResult result,
        String words,
        List<Paper> papers,
        String reportedBy,
        LocalDate reportedOn,
        @Nullable String decidedBy,
        @Nullable Boolean accepted,
        boolean forLeader,
        String reason) {

    @Override
    public String toString() {
        return "Report[" + id + "]";
    }
}
