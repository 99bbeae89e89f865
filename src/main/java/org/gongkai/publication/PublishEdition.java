package org.gongkai.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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

/// The one method that makes an edition public.
@Component
public class PublishEdition {

    private final JdbcClient jdbc;
    private final Editions editions;
    private final EditionContent content;
    private final IndexNumbers indexNumbers;
    private final DocumentHistory history;
    private final List<EditionOrigin> origins;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final ChangeFeed changes;
    private final Clock clock;

    PublishEdition(
            JdbcClient jdbc,
            Editions editions,
            EditionContent content,
            IndexNumbers indexNumbers,
            DocumentHistory history,
            List<EditionOrigin> origins,
            AuditTrail audit,
            ApplicationEventPublisher events,
            ChangeFeed changes,
            Clock clock) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.content = content;
        this.indexNumbers = indexNumbers;
        this.history = history;
        this.origins = origins;
        this.audit = audit;
        this.events = events;
        this.changes = changes;
        this.clock = clock;
    }

    /// Publishes a signed edition now.
    @Transactional
    public void publish(Actor actor, long editionId) {
        Edition edition = editions.getForChange(editionId);
        actor.require(Action.SIGN_OFF, edition.bodyPath());
        history.refuseIfRecorded(edition, "publication.history.publish");
        goLive(actor, edition, clock.instant());
    }

    /// Has a signed edition published at a time to come.
    @Transactional
    public void schedule(Actor actor, long editionId, Instant at) {
        Edition edition = editions.getForChange(editionId);
        actor.require(Action.SIGN_OFF, edition.bodyPath());
        refuseUnlessPublishable(edition);
        if (!at.isAfter(clock.instant())) {
            throw new Refused("publishAt", Text.t("publication.refused.time-past"));
        }
        jdbc.sql("UPDATE publication.edition SET publish_at = ? WHERE id = ?")
                .params(at.atOffset(ZoneOffset.UTC), editionId)
                .update();
        audit.record(
                actor.username(),
                "publication.schedule",
                "document/" + edition.documentId(),
                Map.of("at", at.toString()));
    }

    /// The same for what the program publishes itself: a scheduled edition, or one that was public
    /// elsewhere before.
    ///
    /// @param at the moment of publication, in the past for what is imported
    void goLive(Actor actor, Edition edition, Instant at) {
        refuseUnlessPublishable(edition);
        indexNumbers.assignIfMissing(edition, at);
        OffsetDateTime when = at.atOffset(ZoneOffset.UTC);
        jdbc.sql(
                        """
                        UPDATE publication.edition SET state = 'superseded', ended_at = :at
                        WHERE document_id = :document AND state IN ('live', 'expired')
                        """)
                .param("at", when)
                .param("document", edition.documentId())
                .update();
        jdbc.sql(
                        """
                        UPDATE publication.edition
                        SET state = 'live', published_at = :at, publish_at = NULL, awaiting = NULL
                        WHERE id = :id
                        """)
                .param("at", when)
                .param("id", edition.id())
                .update();
        jdbc.sql(
                        """
                        UPDATE publication.document
                        SET first_published_at = least(first_published_at, :at) WHERE id = :id
                        """)
                .param("at", when)
                .param("id", edition.documentId())
                .update();
        audit.record(
                actor.username(),
                "publication.publish",
                "document/" + edition.documentId(),
                Map.of("edition", edition.number(), "hash", edition.contentHash()));
        events.publishEvent(new EditionPublished(edition.documentId(), edition.id()));
        changes.record("document", Long.toString(edition.documentId()));
    }

    private void refuseUnlessPublishable(Edition edition) {
        if (edition.state() != EditionState.SIGNED) {
            throw new Refused("", Text.t("publication.refused.not-signed"));
        }
        if (edition.content().attribute() != Attribute.PROACTIVE) {
            throw new Refused("", Text.t("publication.refused.not-proactive"));
        }
        if (!content.hash(edition).equals(edition.contentHash())) {
            throw new Refused("", Text.t("publication.refused.changed-after-sign-off"));
        }
        List<Refused.Problem> differences =
                origins.stream().flatMap(origin -> origin.differences(edition).stream()).toList();
        if (!differences.isEmpty()) throw new Refused(differences);
    }
}
