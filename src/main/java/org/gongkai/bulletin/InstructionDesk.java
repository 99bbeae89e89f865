package org.gongkai.bulletin;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.casework.NewStep;
import org.gongkai.casework.Step;
import org.gongkai.casework.Timeline;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.NotAllowed;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Component;

/// What every step of an instruction begins with: take hold of it, see that this person may, that
/// it has not moved since the page was shown, and that the step is one for where it stands.
@Component
class InstructionDesk {

    static final int LONGEST_REASON = 500;

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Matters matters;
    private final Instructions instructions;
    private final Timeline timeline;
    private final Clock clock;

    InstructionDesk(Matters matters, Instructions instructions, Timeline timeline, Clock clock) {
        this.matters = matters;
        this.instructions = instructions;
        this.timeline = timeline;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(CHINA));
    }

    OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /// Whose step it is.
    enum Side {
        /// who works at the body that carries it out
        LEAD,
        /// who works at the office that issued the bulletin
        OFFICE,
        /// who approves longer terms at that office
        APPROVER,
        /// the leader who wrote it, or somebody who may issue bulletins there, for the leader
        LEADER
    }

    /// Holds an instruction for a step.
    ///
    /// @param seen the newest step on the page that was acted from
    Instruction hold(Actor actor, Side side, long id, long seen, InstructionStage... stages) {
        matters.lock(id);
        Instruction one = instructions.get(id);
        require(actor, side, one);
        if (timeline.last(id) != seen) {
            throw new Refused("", Text.t("bulletin.refused.moved", last(one.matter())));
        }
        if (!Arrays.asList(stages).contains(one.stage())) {
            throw new Refused(
                    "",
                    Text.t(
                            "bulletin.refused.stage",
                            Text.t("bulletin.stage." + one.stage().code()),
                            last(one.matter())));
        }
        return one;
    }

    static boolean may(Actor actor, Side side, Instruction one) {
        return switch (side) {
            case LEAD -> actor.can(Action.HANDLE_MATTERS, one.matter().bodyPath());
            case OFFICE -> actor.can(Action.HANDLE_MATTERS, one.officePath());
            case APPROVER -> actor.can(Action.APPROVE_TERMS, one.officePath());
            case LEADER ->
                    isLeader(actor, one) || actor.can(Action.ISSUE_BULLETINS, one.officePath());
        };
    }

    static void require(Actor actor, Side side, Instruction one) {
        if (may(actor, side, one)) return;
        throw new NotAllowed(
                actor.username(),
                switch (side) {
                    case LEAD, OFFICE -> Action.HANDLE_MATTERS;
                    case APPROVER -> Action.APPROVE_TERMS;
                    case LEADER -> Action.INSTRUCT;
                });
    }

    /// Whether this is the leader who wrote it, and still a leader.
    static boolean isLeader(Actor actor, Instruction one) {
        return one.leaderId() == actor.accountId() && actor.canAnywhere(Action.INSTRUCT);
    }

    void append(Instruction one, NewStep step) {
        timeline.append(one.matter(), step);
    }

    NewStep into(InstructionStage stage, String kind, Actor by) {
        return NewStep.of(today(), kind, by.username(), stage.code(), stage.acting()).inside();
    }

    NewStep staying(Instruction one, String kind, Actor by) {
        return into(one.stage(), kind, by);
    }

    private String last(Matter matter) {
        Step step = timeline.list(matter).getLast();
        return Text.t(
                "bulletin.refused.last",
                step.at().atZone(CHINA).toLocalDateTime().withNano(0).toString().replace('T', ' '),
                Text.t("bulletin.step." + step.kind()));
    }

    /// A text that must be there and not too long.
    static String needed(String field, String text, int longest) {
        String clean = text.strip();
        if (clean.isEmpty()) throw new Refused(field, Text.t("bulletin.refused.needed." + field));
        if (Text.length(clean) > longest) {
            throw new Refused(
                    field, Text.t("office.refused.too-long", longest, Text.length(clean)));
        }
        return clean;
    }
}
