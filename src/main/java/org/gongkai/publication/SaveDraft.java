package org.gongkai.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.publication.text.RichText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Starts a document and saves its draft, by hand or by autosave.
@Component
public class SaveDraft {

    private final JdbcClient jdbc;
    private final Editions editions;
    private final Bodies bodies;
    private final AuditTrail audit;

    SaveDraft(JdbcClient jdbc, Editions editions, Bodies bodies, AuditTrail audit) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.bodies = bodies;
        this.audit = audit;
    }

    /// Starts a new document of a body with a first draft.
    ///
    /// @return id of the edition
    @Transactional
    public long start(Actor actor, long bodyId, Draft draft) {
        Body body = bodies.get(bodyId);
        actor.require(Action.DRAFT, body.path());
        Draft clean = cleaned(draft);
        long document =
                jdbc.sql(
                                """
                                INSERT INTO publication.document (body_id, created_by) VALUES (?, ?)
                                RETURNING id
                                """)
                        .params(bodyId, actor.username())
                        .query(Long.class)
                        .single();
        long edition = new EditionRows(jdbc).insert(document, 1, clean, actor.username());
        audit.record(
                actor.username(),
                "publication.draft",
                "document/" + document,
                Map.of("body", body.code(), "title", clean.title()));
        return edition;
    }

    /// Saves what was typed. An edition in review or signed goes back to being a draft: the
    /// decisions made so far were on other bytes.
    ///
    /// @param saveCount the count the form was loaded with; someone else's save in between is not
    ///   overwritten
    /// @return the new count
    @Transactional
    public int save(Actor actor, long editionId, int saveCount, Draft draft) {
        Edition edition = editions.getForChange(editionId);
        actor.require(Action.DRAFT, edition.bodyPath());
        if (!edition.isOpen()) throw new Refused("", Text.t("publication.refused.not-open"));
        if (edition.saveCount() != saveCount) {
            throw new Refused("", Text.t("publication.refused.saved-elsewhere"));
        }
        Draft clean = cleaned(draft);
        if (clean.equals(edition.content())) return saveCount;
        if (edition.state() != EditionState.DRAFT) reopen(actor, edition);
        new EditionRows(jdbc).update(editionId, clean);
        return saveCount + 1;
    }

    /// Records that a person saved by hand; autosaves leave no line each.
    public void savedByHand(Actor actor, long editionId) {
        audit.record(
                actor.username(),
                "publication.save",
                "edition/" + editionId,
                Map.of("save", editions.get(editionId).saveCount()));
    }

    /// Throws away a draft that was never published. Nothing is deleted; it is marked so.
    @Transactional
    public void discard(Actor actor, long editionId) {
        Edition edition = editions.getDraftForChange(actor, editionId);
        jdbc.sql(
                        "UPDATE publication.edition SET state = 'discarded', ended_at = now() WHERE id = ?")
                .param(editionId)
                .update();
        audit.record(
                actor.username(),
                "publication.discard",
                "document/" + edition.documentId(),
                Map.of());
    }

    void reopen(Actor actor, Edition edition) {
        jdbc.sql(
                        """
                        UPDATE publication.edition
                        SET state = 'draft', awaiting = NULL, sign_off_id = NULL, publish_at = NULL,
                            content_hash = ''
                        WHERE id = ?
                        """)
                .param(edition.id())
                .update();
        audit.record(
                actor.username(),
                "publication.reopen",
                "document/" + edition.documentId(),
                Map.of("from", edition.state().code()));
    }

    private static Draft cleaned(Draft draft) {
        List<Refused.Problem> problems = new ArrayList<>();
        if (draft.title().isBlank()) {
            problems.add(new Refused.Problem("title", Text.t("publication.refused.no-title")));
        }
        longerThan(problems, "title", draft.title(), Draft.LONGEST_TITLE);
        longerThan(problems, "docNumber", draft.docNumber(), 60);
        longerThan(problems, "keywords", draft.keywords(), 200);
        longerThan(problems, "summary", draft.summary(), 500);
        longerThan(problems, "attributeReason", draft.attributeReason(), 500);
        longerThan(problems, "attributeGround", draft.attributeGround(), 200);
        longerThan(problems, "changeNote", draft.changeNote(), 500);
        longerThan(problems, "html", draft.html(), 2_000_000);
        if (!problems.isEmpty()) throw new Refused(problems);
        return draft.withText(RichText::line, RichText.clean(draft.html()));
    }

    private static void longerThan(
            List<Refused.Problem> problems, String field, String text, int longest) {
        if (Text.length(text) > longest) {
            problems.add(
                    new Refused.Problem(
                            field, Text.t("office.refused.too-long", longest, Text.length(text))));
        }
    }
}
