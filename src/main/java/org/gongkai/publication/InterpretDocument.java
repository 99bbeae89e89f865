package org.gongkai.publication;

import java.sql.Types;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says which document a draft explains (政策解读). Both pages then link to each other, once both are
/// public. The link is part of what is reviewed and signed.
@Component
public class InterpretDocument {

    private final JdbcClient jdbc;
    private final Editions editions;
    private final Interpretations interpretations;
    private final SaveDraft drafts;
    private final AuditTrail audit;

    InterpretDocument(
            JdbcClient jdbc,
            Editions editions,
            Interpretations interpretations,
            SaveDraft drafts,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.interpretations = interpretations;
        this.drafts = drafts;
        this.audit = audit;
    }

    /// Starts an interpretation of a document, with the link made and what is known filled in.
    ///
    /// @return id of the new draft
    @Transactional
    public long start(Actor actor, long documentId) {
        Edition explained = editions.listOfDocument(documentId).getFirst();
        actor.require(Action.DRAFT, explained.bodyPath());
        if (explained.content().kind() == DocumentKind.INTERPRETATION) {
            throw new Refused("", Text.t("publication.refused.interprets-interpretation"));
        }
        long edition =
                drafts.start(
                        actor,
                        explained.bodyId(),
                        explained
                                .content()
                                .interpretation(Text.t("publication.interpretation-of")));
        link(actor, edition, documentId);
        return edition;
    }

    /// Makes the link; a draft explains one document at most.
    @Transactional
    public void link(Actor actor, long editionId, long documentId) {
        Edition edition = editions.getDraftForChange(actor, editionId);
        if (!interpretations.mayBeInterpreted(actor, edition, documentId)) {
            throw new Refused("interprets", Text.t("publication.refused.cannot-interpret"));
        }
        set(actor, edition, documentId);
    }

    /// Takes the link away again.
    @Transactional
    public void unlink(Actor actor, long editionId) {
        set(actor, editions.getDraftForChange(actor, editionId), null);
    }

    private void set(Actor actor, Edition edition, @Nullable Long documentId) {
        jdbc.sql(
                        """
                        UPDATE publication.edition SET interprets_id = :document, changed_at = now()
                        WHERE id = :id
                        """)
                .param("document", documentId, Types.BIGINT)
                .param("id", edition.id())
                .update();
        audit.record(
                actor.username(),
                documentId == null ? "publication.uninterpret" : "publication.interpret",
                "document/" + edition.documentId(),
                documentId == null ? Map.of() : Map.of("interprets", documentId));
    }
}
