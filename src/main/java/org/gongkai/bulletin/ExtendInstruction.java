package org.gongkai.bulletin;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.audit.AuditTrail;
import org.gongkai.bulletin.InstructionDesk.Side;
import org.gongkai.casework.Matter;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// More time: the body that carries it out asks before the term is over, the issuing office
/// decides. Who proposes does not approve.
@Component
public class ExtendInstruction {

    private final InstructionDesk desk;
    private final Instructions instructions;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    ExtendInstruction(
            InstructionDesk desk, Instructions instructions, JdbcClient jdbc, AuditTrail audit) {
        this.desk = desk;
        this.instructions = instructions;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// Oldest first.
    public List<TermExtension> list(Matter matter) {
        return jdbc.sql("SELECT * FROM bulletin.extension WHERE matter_id = ? ORDER BY id")
                .param(matter.id())
                .query((row, n) ->
                        new TermExtension(
                                row.getLong("id"),
                                row.getInt("days"),
                                instructions.open(matter, row.getBytes("reason")),
                                row.getString("proposed_by"),
                                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                                row.getObject("approved", Boolean.class)))
                .list();
    }

    /// How many days may still be asked for.
    public int left(Matter matter) {
        int longest = Objects.requireNonNull(matter.rules()).longestExtension();
        int given =
                list(matter).stream()
                        .filter(one -> Boolean.TRUE.equals(one.approved()))
                        .mapToInt(TermExtension::days)
                        .sum();
        return longest - given;
    }

    @Transactional
    public void propose(Actor actor, long id, long seen, int days, String reason) {
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
        int left = left(matter);
        if (days < 1 || days > left) {
            throw new Refused("days", Text.t("bulletin.refused.extension-days", left));
        }
        LocalDate due = matter.dueOn();
        if (due != null && desk.today().isAfter(due)) {
            throw new Refused("days", Text.t("bulletin.refused.extend-late", due));
        }
        if (open(matter) != null) {
            throw new Refused("days", Text.t("bulletin.refused.extension-open"));
        }
        jdbc.sql(
                        """
                        INSERT INTO bulletin.extension
                            (matter_id, days, reason, proposed_by, proposed_at)
                        VALUES (?, ?, ?, ?, ?)
                        """)
                .params(id, days, instructions.seal(matter, why), actor.username(), desk.now())
                .update();
        desk.append(
                one,
                desk.staying(one, "extension-proposed", actor)
                        .saying(Text.t("bulletin.words.extension", days, why)));
        audit.record(
                actor.username(),
                "bulletin.propose-extension",
                matter.subject(),
                Map.of("days", days));
    }

    @Transactional
    public void decide(Actor actor, long id, long seen, boolean approves, String opinion) {
        Instruction one =
                desk.hold(
                        actor,
                        Side.APPROVER,
                        id,
                        seen,
                        InstructionStage.ASSIGNED,
                        InstructionStage.WORK);
        Matter matter = one.matter();
        TermExtension open = open(matter);
        if (open == null) throw new Refused("", Text.t("bulletin.refused.no-extension"));
        if (open.proposedBy().equals(actor.username())) {
            throw new Refused("", Text.t("bulletin.refused.own-extension"));
        }
        String words =
                approves
                        ? opinion.strip()
                        : InstructionDesk.needed(
                                "opinion", opinion, InstructionDesk.LONGEST_REASON);
        jdbc.sql(
                        """
                        UPDATE bulletin.extension SET decided_by = ?, decided_at = ?, approved = ?
                        WHERE id = ?
                        """)
                .params(actor.username(), desk.now(), approves, open.id())
                .update();
        var step = desk.staying(one, approves ? "extended" : "extension-refused", actor);
        desk.append(
                one,
                approves
                        ? step.extending(open.days())
                                .saying(
                                        Text.t(
                                                "bulletin.words.extension",
                                                open.days(),
                                                open.reason()))
                        : step.saying(words));
        audit.record(
                actor.username(),
                "bulletin.decide-extension",
                matter.subject(),
                Map.of("approved", approves, "days", open.days()));
    }

    private @Nullable TermExtension open(Matter matter) {
        return list(matter).stream()
                .filter(extension -> extension.approved() == null)
                .findFirst()
                .orElse(null);
    }
}
