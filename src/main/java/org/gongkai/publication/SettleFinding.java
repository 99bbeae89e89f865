package org.gongkai.publication;

import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a person does about a finding: puts the masked form in its place, or lets it stand with a
/// reason that reviewers see.
@Component
public class SettleFinding {

    private final JdbcClient jdbc;
    private final Editions editions;
    private final ScreenEdition screening;
    private final SaveDraft drafts;
    private final AuditTrail audit;

    SettleFinding(
            JdbcClient jdbc,
            Editions editions,
            ScreenEdition screening,
            SaveDraft drafts,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.screening = screening;
        this.drafts = drafts;
        this.audit = audit;
    }

    /// Lets a finding stand.
    @Transactional
    public void waive(Actor actor, long editionId, long findingId, String reason) {
        Edition edition = editions.getDraftForChange(actor, editionId);
        if (reason.strip().length() < 2) {
            throw new Refused("reason", Text.t("publication.refused.no-waive-reason"));
        }
        jdbc.sql(
                        """
                        UPDATE publication.finding
                        SET state = 'waived', reason = ?, settled_by = ?, settled_at = now()
                        WHERE id = ? AND edition_id = ?
                        """)
                .params(reason.strip(), actor.username(), findingId, editionId)
                .update();
        audit.record(
                actor.username(),
                "publication.waive-finding",
                "document/" + edition.documentId(),
                Map.of("finding", findingId, "reason", reason.strip()));
    }

    /// Replaces what was found in the text by its masked form, everywhere it stands.
    @Transactional
    public void mask(Actor actor, long editionId, long findingId) {
        Edition edition = editions.getDraftForChange(actor, editionId);
        NoticedFinding finding =
                screening.list(editionId).stream()
                        .filter(f -> f.id() == findingId && f.canBeMasked())
                        .findFirst()
                        .orElseThrow(
                                () -> new Refused("", Text.t("publication.refused.cannot-mask")));
        Draft masked = edition.content().replacing(finding.quote(), finding.suggestion());
        drafts.save(actor, editionId, edition.saveCount(), masked);
        screening.screen(editions.get(editionId));
        audit.record(
                actor.username(),
                "publication.mask-finding",
                "document/" + edition.documentId(),
                Map.of("rule", finding.rule(), "place", finding.place()));
    }
}
