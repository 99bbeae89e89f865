package org.gongkai.bulletin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.casework.Light;
import org.gongkai.organization.Actor;
import org.springframework.stereotype.Component;

/// What a leader looks at for thirty seconds: what is new, what came back, what is late, what is
/// under way.
@Component
public class LeaderDesk {

    private static final int MOST = 100;
    private static final IssueFilter NEW = IssueFilter.of(Map.of("mine", "new"));

    private final IssueList issues;
    private final InstructionList instructions;

    LeaderDesk(IssueList issues, InstructionList instructions) {
        this.issues = issues;
        this.instructions = instructions;
    }

    /// What lies on it. The numbers count the lists they open; the lines below them stand once
    /// each.
    ///
    /// @param unread issues sent and not opened yet
    /// @param back instructions whose report waits for the leader
    /// @param late the leader's instructions that are overdue
    /// @param underWay the others that are open
    public record Desk(
            Numbers numbers,
            List<IssueRow> unread,
            List<InstructionRow> back,
            List<InstructionRow> late,
            List<InstructionRow> underWay) {}

    /// How many there are, also of what no longer fits on the page.
    public record Numbers(long unread, long back, long late, long open) {}

    public Desk of(Actor leader) {
        List<InstructionRow> open = mine(leader, Map.of("stage", "open"));
        return new Desk(
                new Numbers(
                        issues.count(leader, NEW),
                        count(leader, Map.of("stage", InstructionStage.REPLY.code())),
                        count(leader, Map.of("light", "late")),
                        count(leader, Map.of("stage", "open"))),
                issues.list(leader, NEW, MOST, 0),
                open.stream().filter(LeaderDesk::isBack).toList(),
                open.stream().filter(row -> !isBack(row) && isLate(row)).toList(),
                open.stream().filter(row -> !isBack(row) && !isLate(row)).toList());
    }

    private static boolean isLate(InstructionRow row) {
        return row.light() == Light.LATE;
    }

    private static boolean isBack(InstructionRow row) {
        return row.instruction().stage() == InstructionStage.REPLY;
    }

    private List<InstructionRow> mine(Actor leader, Map<String, String> more) {
        return instructions.list(leader, filter(leader, more), MOST, 0);
    }

    private long count(Actor leader, Map<String, String> more) {
        return instructions.count(leader, filter(leader, more));
    }

    private static InstructionFilter filter(Actor leader, Map<String, String> more) {
        var wanted = new HashMap<>(more);
        wanted.put("leader", leader.username());
        return InstructionFilter.of(wanted);
    }
}
