package org.gongkai.bulletin;

import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.bulletin.InstructionDesk.Side;
import org.gongkai.calendar.LegalEvent;
import org.gongkai.casework.Matter;
import org.gongkai.casework.MatterFacts;
import org.gongkai.casework.NewStep;
import org.gongkai.casework.Papers;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The body reports back what it did, with files; the leader is content, or sends it back with a
/// reason. While a report waits for the leader the clock stands still: the body has done its part.
/// The issuing office may decide for the leader, who decides on paper; it is marked so.
@Component
public class ReportBack {

    /// The kind of paper that goes with a report.
    public static final String PAPER = "report";

    static final int LONGEST = 10_000;
    static final int MOST_FILES = 20;

    private final InstructionDesk desk;
    private final Instructions instructions;
    private final Reports reports;
    private final Papers papers;
    private final MatterFacts facts;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    ReportBack(
            InstructionDesk desk,
            Instructions instructions,
            Reports reports,
            Papers papers,
            MatterFacts facts,
            JdbcClient jdbc,
            AuditTrail audit) {
        this.desk = desk;
        this.instructions = instructions;
        this.reports = reports;
        this.papers = papers;
        this.facts = facts;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// @param files looked at already
    @Transactional
    public void report(
            Actor actor,
            long id,
            long seen,
            InstructionResult result,
            String words,
            List<Papers.Upload> files) {
        Instruction one =
                desk.hold(
                        actor,
                        Side.LEAD,
                        id,
                        seen,
                        InstructionStage.ASSIGNED,
                        InstructionStage.WORK);
        String said = InstructionDesk.needed("words", words, LONGEST);
        if (files.size() > MOST_FILES) {
            throw new Refused("file", Text.t("bulletin.refused.files", MOST_FILES));
        }
        Matter matter = one.matter();
        if (hasOpenExtension(id)) {
            throw new Refused("", Text.t("bulletin.refused.extension-open"));
        }
        long report =
                jdbc.sql(
                                """
                                INSERT INTO bulletin.report
                                    (matter_id, result, words, reported_by, reported_on)
                                VALUES (?, ?, ?, ?, ?) RETURNING id
                                """)
                        .params(
                                id,
                                result.code(),
                                instructions.seal(matter, said),
                                actor.username(),
                                desk.today())
                        .query(Long.class)
                        .single();
        for (Papers.Upload file : files) {
            long paper = papers.add(matter, PAPER, file, actor.username(), false);
            jdbc.sql("INSERT INTO bulletin.report_paper (report_id, paper_id) VALUES (?, ?)")
                    .params(report, paper)
                    .update();
        }
        NewStep step = desk.into(InstructionStage.REPLY, "reported", actor);
        desk.append(one, step.moving(LegalEvent.Kind.SUSPENDED));
        audit.record(
                actor.username(),
                "bulletin.report",
                matter.subject(),
                Map.of("result", result.code(), "files", files.size()));
    }

    /// Closes it with the result that was reported.
    @Transactional
    public void accept(Actor actor, long id, long seen, String words) {
        Instruction one = desk.hold(actor, Side.LEADER, id, seen, InstructionStage.REPLY);
        Report report = decided(actor, one, true, "");
        String said = words.strip();
        if (Text.length(said) > InstructionDesk.LONGEST_REASON) {
            throw new Refused(
                    "opinion",
                    Text.t(
                            "office.refused.too-long",
                            InstructionDesk.LONGEST_REASON,
                            Text.length(said)));
        }
        // the day of the report is the day it was answered, however long the leader took
        facts.answered(one.matter(), report.result().code(), report.reportedOn());
        desk.append(
                one,
                desk.into(InstructionStage.CLOSED, step(actor, one, "accepted"), actor)
                        .moving(LegalEvent.Kind.RESUMED)
                        .saying(said));
        audit.record(
                actor.username(),
                "bulletin.accept",
                one.matter().subject(),
                Map.of("result", report.result().code(), "forLeader", isFor(actor, one)));
    }

    /// Sends it back; the clock goes on where it stood.
    @Transactional
    public void sendBack(Actor actor, long id, long seen, String reason) {
        Instruction one = desk.hold(actor, Side.LEADER, id, seen, InstructionStage.REPLY);
        String why = InstructionDesk.needed("reason", reason, InstructionDesk.LONGEST_REASON);
        decided(actor, one, false, why);
        desk.append(
                one,
                desk.into(InstructionStage.WORK, step(actor, one, "sent-back"), actor)
                        .moving(LegalEvent.Kind.RESUMED)
                        .saying(why));
        audit.record(
                actor.username(),
                "bulletin.send-back",
                one.matter().subject(),
                Map.of("forLeader", isFor(actor, one)));
    }

    /// Takes the instruction back: nobody need do anything more about it.
    @Transactional
    public void withdraw(Actor actor, long id, long seen, String reason) {
        Instruction one =
                desk.hold(
                        actor,
                        Side.LEADER,
                        id,
                        seen,
                        InstructionStage.ROUTING,
                        InstructionStage.ASSIGNED,
                        InstructionStage.WORK);
        String why = InstructionDesk.needed("reason", reason, InstructionDesk.LONGEST_REASON);
        if (hasOpenExtension(id)) {
            throw new Refused("", Text.t("bulletin.refused.extension-open"));
        }
        facts.answered(one.matter(), InstructionResult.WITHDRAWN.code(), desk.today());
        desk.append(
                one,
                desk.into(InstructionStage.CLOSED, step(actor, one, "withdrawn"), actor)
                        .saying(why));
        audit.record(
                actor.username(),
                "bulletin.withdraw-instruction",
                one.matter().subject(),
                Map.of("forLeader", isFor(actor, one)));
    }

    private Report decided(Actor actor, Instruction one, boolean accepts, String reason) {
        Report report =
                reports.findOpen(one.matter())
                        .orElseThrow(() -> new Refused("", Text.t("bulletin.refused.no-report")));
        if (report.reportedBy().equals(actor.username())) {
            throw new Refused("", Text.t("bulletin.refused.own-report"));
        }
        jdbc.sql(
                        """
                        UPDATE bulletin.report SET decided_by = :by, decided_at = :at,
                            accepted = :accepted, for_leader = :forLeader, reason = :reason
                        WHERE id = :id
                        """)
                .param("by", actor.username())
                .param("at", desk.now())
                .param("accepted", accepts)
                .param("forLeader", isFor(actor, one))
                .param(
                        "reason",
                        reason.isEmpty() ? null : instructions.seal(one.matter(), reason),
                        java.sql.Types.BINARY)
                .param("id", report.id())
                .update();
        return report;
    }

    private boolean hasOpenExtension(long id) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM bulletin.extension
                                       WHERE matter_id = ? AND approved IS NULL)
                        """)
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /// The office's step is called otherwise than the leader's own.
    private static String step(Actor actor, Instruction one, String kind) {
        return isFor(actor, one) ? kind + "-for-leader" : kind;
    }

    private static boolean isFor(Actor actor, Instruction one) {
        return !InstructionDesk.isLeader(actor, one);
    }
}
