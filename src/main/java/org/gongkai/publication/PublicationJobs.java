package org.gongkai.publication;

import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.database.ChangeFeed;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What happens at a time: scheduled publications, and documents whose validity ends. Rows are
/// taken with SKIP LOCKED, so several nodes share the work.
@Component
class PublicationJobs {

    private static final Logger LOG = LoggerFactory.getLogger(PublicationJobs.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final PublishEdition publishing;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final ChangeFeed changes;

    PublicationJobs(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            PublishEdition publishing,
            AuditTrail audit,
            ApplicationEventPublisher events,
            ChangeFeed changes) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.publishing = publishing;
        this.audit = audit;
        this.events = events;
        this.changes = changes;
    }

    @Scheduled(fixedDelay = 1000)
    void publishDue() {
        while (Boolean.TRUE.equals(transactions.execute(status -> publishOne()))) {}
    }

    @Scheduled(fixedDelay = 60_000)
    void expireDue() {
        while (Boolean.TRUE.equals(transactions.execute(status -> expireOne()))) {}
    }

    private boolean publishOne() {
        var due =
                jdbc.sql(
                                Editions.SELECT
                                        + """
                                        WHERE e.state = 'signed' AND e.publish_at <= now()
                                        ORDER BY e.publish_at LIMIT 1 FOR UPDATE OF e SKIP LOCKED
                                        """)
                        .query(Editions::edition)
                        .optional();
        due.ifPresent(edition -> {
            try {
                publishing.goLive(
                        Actor.SYSTEM,
                        edition,
                        java.util.Objects.requireNonNull(edition.publishAt()));
            } catch (Refused refused) {
                LOG.warn(
                        "Edition {} was due and could not be published: {}",
                        edition.id(),
                        refused.getMessage());
                jdbc.sql("UPDATE publication.edition SET publish_at = NULL WHERE id = ?")
                        .param(edition.id())
                        .update();
            }
        });
        return due.isPresent();
    }

    private boolean expireOne() {
        var due =
                jdbc.sql(
                                Editions.SELECT
                                        + """
                                        WHERE e.state = 'live'
                                          AND e.valid_until < (now() AT TIME ZONE 'Asia/Shanghai')::date
                                        ORDER BY e.valid_until LIMIT 1 FOR UPDATE OF e SKIP LOCKED
                                        """)
                        .query(Editions::edition)
                        .optional();
        due.ifPresent(edition -> {
            jdbc.sql(
                            "UPDATE publication.edition SET state = 'expired', ended_at = now() WHERE id = ?")
                    .param(edition.id())
                    .update();
            audit.record(
                    "system", "publication.expire", "document/" + edition.documentId(), Map.of());
            events.publishEvent(new DocumentExpired(edition.documentId()));
            changes.record("document", Long.toString(edition.documentId()));
        });
        return due.isPresent();
    }
}
