package org.gongkai.publication;

import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.database.ChangeFeed;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a public document down. Its address answers with the reason from then on; nothing is
/// deleted.
@Component
public class WithdrawDocument {

    private final JdbcClient jdbc;
    private final Editions editions;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final ChangeFeed changes;

    WithdrawDocument(
            JdbcClient jdbc,
            Editions editions,
            AuditTrail audit,
            ApplicationEventPublisher events,
            ChangeFeed changes) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.audit = audit;
        this.events = events;
        this.changes = changes;
    }

    /// @param reason shown to the public
    @Transactional
    public void withdraw(Actor actor, long documentId, String reason) {
        Edition edition = editions.getPublicForChange(documentId);
        actor.require(Action.SIGN_OFF, edition.bodyPath());
        if (reason.isBlank())
            throw new Refused("reason", Text.t("publication.refused.no-withdraw-reason"));
        if (Text.length(reason) > 500) {
            throw new Refused(
                    "reason", Text.t("office.refused.too-long", 500, Text.length(reason)));
        }
        jdbc.sql(
                        """
                        UPDATE publication.edition SET state = 'withdrawn', ended_at = now(), end_reason = ?
                        WHERE id = ?
                        """)
                .params(reason.strip(), edition.id())
                .update();
        audit.record(
                actor.username(),
                "publication.withdraw",
                "document/" + documentId,
                Map.of("reason", reason.strip()));
        events.publishEvent(new DocumentWithdrawn(documentId));
        changes.record("document", Long.toString(documentId));
    }
}
