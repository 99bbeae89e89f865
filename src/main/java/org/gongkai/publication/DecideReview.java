package org.gongkai.publication;

import java.util.Map;
import java.util.Optional;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A reviewer's or signer's decision on exactly the content that was shown.
@Component
public class DecideReview {

    private static final int LONGEST_OPINION = 2000;

    private final JdbcClient jdbc;
    private final Editions editions;
    private final EditionContent content;
    private final DocumentHistory history;
    private final AuditTrail audit;

    DecideReview(
            JdbcClient jdbc,
            Editions editions,
            EditionContent content,
            DocumentHistory history,
            AuditTrail audit) {
        this.history = history;
        this.jdbc = jdbc;
        this.editions = editions;
        this.content = content;
        this.audit = audit;
    }

    /// @param shownStep the step the reviewer saw; one that was decided since is not decided again
    /// @param shownHash the hash of what the reviewer saw; anything else is refused
    /// @param opinion free words; for the meeting step the record of the joint meeting, required
    @Transactional
    public void approve(
            Actor actor, long editionId, ReviewStep shownStep, String shownHash, String opinion) {
        Edition edition = awaitingDecision(actor, editionId, shownStep, shownHash);
        ReviewStep step = stepOf(edition);
        if (step == ReviewStep.MEETING && opinion.isBlank()) {
            throw new Refused("opinion", Text.t("publication.refused.no-meeting"));
        }
        refuseEndless(opinion);
        long decision = record(actor, edition, "approved", opinion);
        Optional<ReviewStep> next = ReviewChain.after(step, edition.content().reviewLevel());
        if (next.isPresent()) {
            jdbc.sql("UPDATE publication.edition SET awaiting = ?, changed_at = now() WHERE id = ?")
                    .params(next.get().code(), editionId)
                    .update();
        } else {
            jdbc.sql(
                            """
                            UPDATE publication.edition
                            SET state = 'signed', awaiting = NULL, sign_off_id = ?, changed_at = now()
                            WHERE id = ?
                            """)
                    .params(decision, editionId)
                    .update();
        }
    }

    /// Sends the edition back to its drafter with the reason.
    @Transactional
    public void sendBack(
            Actor actor, long editionId, ReviewStep shownStep, String shownHash, String reason) {
        Edition edition = awaitingDecision(actor, editionId, shownStep, shownHash);
        if (reason.isBlank()) {
            throw new Refused("opinion", Text.t("publication.refused.no-return-reason"));
        }
        refuseEndless(reason);
        record(actor, edition, "returned", reason);
        jdbc.sql(
                        """
                        UPDATE publication.edition
                        SET state = 'draft', awaiting = NULL, content_hash = '', changed_at = now()
                        WHERE id = ?
                        """)
                .param(editionId)
                .update();
    }

    /// What a person must be allowed to do in order to decide this step.
    public Action actionOf(ReviewStep step) {
        return ReviewChain.actionOf(step);
    }

    private Edition awaitingDecision(
            Actor actor, long editionId, ReviewStep shownStep, String shownHash) {
        Edition edition = editions.getForChange(editionId);
        actor.require(Action.READ_DRAFTS, edition.bodyPath());
        if (shownStep != edition.awaiting()) {
            actor.require(ReviewChain.actionOf(shownStep), edition.bodyPath());
            history.refuseIfRecorded(edition, "publication.step." + shownStep.code());
        }
        ReviewStep step = stepOf(edition);
        actor.require(ReviewChain.actionOf(step), edition.bodyPath());
        if (edition.draftedBy().equals(actor.username())) {
            throw new Refused("", Text.t("publication.refused.own-draft"));
        }
        if (!edition.contentHash().equals(shownHash) || !content.hash(edition).equals(shownHash)) {
            throw new Refused("", Text.t("publication.refused.changed-meanwhile"));
        }
        return edition;
    }

    private long record(Actor actor, Edition edition, String outcome, String opinion) {
        ReviewStep step = stepOf(edition);
        long id =
                jdbc.sql(
                                """
                                INSERT INTO publication.decision
                                    (edition_id, step, outcome, content_hash, opinion, decided_by)
                                VALUES (?, ?, ?, ?, ?, ?) RETURNING id
                                """)
                        .params(
                                edition.id(),
                                step.code(),
                                outcome,
                                edition.contentHash(),
                                opinion.strip(),
                                actor.username())
                        .query(Long.class)
                        .single();
        audit.record(
                actor.username(),
                "publication.decide",
                "document/" + edition.documentId(),
                Map.of("step", step.code(), "outcome", outcome, "hash", edition.contentHash()));
        return id;
    }

    private static void refuseEndless(String opinion) {
        if (Text.length(opinion) > LONGEST_OPINION) {
            throw new Refused(
                    "opinion",
                    Text.t("office.refused.too-long", LONGEST_OPINION, Text.length(opinion)));
        }
    }

    private static ReviewStep stepOf(Edition edition) {
        ReviewStep step = edition.awaiting();
        if (step == null) throw new Refused("", Text.t("publication.refused.not-in-review"));
        return step;
    }
}
