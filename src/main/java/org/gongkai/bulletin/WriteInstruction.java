package org.gongkai.bulletin;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.audit.AuditTrail;
import org.gongkai.casework.CameBy;
import org.gongkai.casework.Circle;
import org.gongkai.casework.Matter;
import org.gongkai.casework.TakeIn;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.organization.NotAllowed;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A leader writes on an item or a whole issue that was sent to them, or the issuing office enters
/// what the leader wrote on paper. It becomes a matter whose clock runs from that day.
@Component
public class WriteInstruction {

    static final int LONGEST = 2_000;

    private final Issues issues;
    private final Instructions instructions;
    private final Distribution distribution;
    private final TaskBodies bodies;
    private final InstructionDesk desk;
    private final TakeIn takeIn;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    WriteInstruction(
            Issues issues,
            Instructions instructions,
            Distribution distribution,
            TaskBodies bodies,
            InstructionDesk desk,
            TakeIn takeIn,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.issues = issues;
        this.instructions = instructions;
        this.distribution = distribution;
        this.bodies = bodies;
        this.desk = desk;
        this.takeIn = takeIn;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /// What is written.
    ///
    /// @param itemId absent for the whole issue
    /// @param bodyCode who carries it out; empty leaves it to the issuing office
    /// @param leader user name of whose paper it is entered from; empty when the leader writes
    public record Written(
            @Nullable Long itemId, String words, String bodyCode, String leader, String formKey) {

        @Override
        public String toString() {
            return "Written[sealed]";
        }
    }

    /// Whether this person may write on the issue: as a recipient who leads, or for one.
    public boolean may(Actor actor, Issue issue) {
        return issue.isIssued()
                && (actor.canAnywhere(Action.INSTRUCT)
                                && distribution.isRecipient(actor.accountId(), issue.id())
                        || mayEnter(actor, issue));
    }

    /// Whether this person may enter what leaders wrote on paper.
    public boolean mayEnter(Actor actor, Issue issue) {
        return actor.can(Action.HANDLE_MATTERS, issue.series().bodyPath());
    }

    /// @return id of the matter
    @Transactional
    public long write(Actor actor, long issueId, Written written) {
        Issue issue = issues.get(issueId);
        if (!may(actor, issue)) throw new NotAllowed(actor.username(), Action.INSTRUCT);
        String words = InstructionDesk.needed("words", written.words(), LONGEST);
        Long item = written.itemId();
        if (item != null && issues.listItems(issueId).stream().noneMatch(one -> one.id() == item)) {
            throw new NoSuchElementException("item");
        }
        long leader = leader(actor, issue, written.leader());
        Body body = body(actor, issue, written);
        InstructionStage stage =
                written.bodyCode().isEmpty() ? InstructionStage.ROUTING : InstructionStage.ASSIGNED;
        TakeIn.Taken taken =
                takeIn.take(
                        new TakeIn.Incoming(
                                Instructions.KIND,
                                body == null ? issue.series().bodyId() : body.id(),
                                null,
                                CameBy.PLATFORM,
                                clock.instant(),
                                desk.today(),
                                issue.series().rules(),
                                stage.code(),
                                stage.acting(),
                                actor.username(),
                                intakeKey(actor, written),
                                null,
                                Circle.ORDINARY));
        if (taken.again()) return taken.matter().id();
        keep(actor, issue, item, leader, taken.matter(), words);
        return taken.matter().id();
    }

    /// One page has a form for each item, all with the same key.
    private static String intakeKey(Actor actor, Written written) {
        String item = written.itemId() == null ? "all" : written.itemId().toString();
        return "instruction-" + actor.accountId() + "-" + item + "-" + written.formKey();
    }

    private void keep(
            Actor actor,
            Issue issue,
            @Nullable Long item,
            long leader,
            Matter matter,
            String words) {
        jdbc.sql(
                        """
                        INSERT INTO bulletin.instruction
                            (matter_id, issue_id, item_id, leader_id, office_id, entered_by, words)
                        VALUES (:matter, :issue, :item, :leader, :office, :by, :words)
                        """)
                .param("matter", matter.id())
                .param("issue", issue.id())
                .param("item", item, java.sql.Types.BIGINT)
                .param("leader", leader)
                .param("office", issue.series().bodyId())
                .param("by", actor.username())
                .param("words", instructions.seal(matter, words))
                .update();
        audit.record(
                actor.username(),
                "bulletin.instruct",
                matter.subject(),
                Map.of("issue", issue.subject(), "leader", leader));
    }

    private long leader(Actor actor, Issue issue, String username) {
        boolean own =
                actor.canAnywhere(Action.INSTRUCT)
                        && distribution.isRecipient(actor.accountId(), issue.id());
        if (username.isEmpty() && own) return actor.accountId();
        if (!mayEnter(actor, issue)) throw new NotAllowed(actor.username(), Action.INSTRUCT);
        return distribution.listLeaders(issue.id()).stream()
                .filter(copy -> copy.username().equals(username))
                .findFirst()
                .map(Distribution.Copy::accountId)
                .orElseThrow(() -> new Refused("leader", Text.t("bulletin.refused.leader")));
    }

    private @Nullable Body body(Actor actor, Issue issue, Written written) {
        if (written.bodyCode().isEmpty()) return null;
        List<Body> all =
                written.leader().isEmpty()
                        ? bodies.listFor(actor)
                        : bodies.listFor(issue.series().bodyId());
        return all.stream()
                .filter(one -> one.code().equals(written.bodyCode()))
                .findFirst()
                .orElseThrow(() -> new Refused("body", Text.t("office.refused.choice")));
    }
}
