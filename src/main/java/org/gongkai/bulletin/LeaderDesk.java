package org.gongkai.bulletin;

import java.util.List;
import java.util.Map;
import org.gongkai.organization.Actor;
import org.springframework.stereotype.Component;

/// What a leader looks at for thirty seconds: what is new, what came back, what is late, what is
/// under way.
@Component
public class LeaderDesk {

    private static final int MOST = 30;

    private final IssueList issues;
    private final InstructionList instructions;

    LeaderDesk(IssueList issues, InstructionList instructions) {
        this.issues = issues;
        this.instructions = instructions;
    }

    /// @param unread issues sent and not opened yet
    /// @param back instructions whose report waits for the leader
    /// @param late the leader's instructions that are overdue
    /// @param underWay the others that are open
    public record Desk(
            List<IssueRow> unread,
            List<InstructionRow> back,
            List<InstructionRow> late,
            List<InstructionRow> underWay) {}

    public Desk of(Actor leader) {
        List<InstructionRow> open = mine(leader, Map.of("stage", "open"));
        List<InstructionRow> late = mine(leader, Map.of("light", "late"));
        var overdue = late.stream().map(row -> row.instruction().matter().id()).toList();
        return new Desk(
                issues.list(leader, IssueFilter.of(Map.of("mine", "new")), MOST, 0),
                open.stream().filter(LeaderDesk::isBack).toList(),
                late.stream().filter(row -> !isBack(row)).toList(),
                open.stream()
                        .filter(row -> !isBack(row))
                        .filter(row -> !overdue.contains(row.instruction().matter().id()))
                        .toList());
    }

    private static boolean isBack(InstructionRow row) {
        return row.instruction().stage() == InstructionStage.REPLY;
    }

    private List<InstructionRow> mine(Actor leader, Map<String, String> more) {
        var wanted = new java.util.HashMap<>(more);
        wanted.put("leader", leader.username());
        return instructions.list(leader, InstructionFilter.of(wanted), MOST, 0);
    }
}
