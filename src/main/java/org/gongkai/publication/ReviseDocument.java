package org.gongkai.publication;

import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Begins a new edition of a document from its newest one. The public keeps reading the old one
/// until the new one is published.
@Component
public class ReviseDocument {

    private final JdbcClient jdbc;
    private final Editions editions;
    private final AuditTrail audit;

    ReviseDocument(JdbcClient jdbc, Editions editions, AuditTrail audit) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.audit = audit;
    }

    /// @return id of the new draft
    @Transactional
    public long revise(Actor actor, long documentId) {
        jdbc.sql("SELECT id FROM publication.document WHERE id = ? FOR UPDATE")
                .param(documentId)
                .query(Long.class)
                .single();
        Edition newest = editions.listOfDocument(documentId).getFirst();
        actor.require(Action.DRAFT, newest.bodyPath());
        if (newest.isOpen()) throw new Refused("", Text.t("publication.refused.open-edition"));
        Draft content = newest.content().withChangeNote("");
        long id =
                new EditionRows(jdbc)
                        .insert(documentId, newest.number() + 1, content, actor.username());
        jdbc.sql("UPDATE publication.edition SET interprets_id = ? WHERE id = ?")
                .param(1, newest.interpretsId(), java.sql.Types.BIGINT)
                .param(2, id)
                .update();
        jdbc.sql(
                        """
                        INSERT INTO publication.attachment (edition_id, position, name, media_type, extension,
                                                            size_bytes, blob_hash, text, text_state)
                        SELECT ?, position, name, media_type, extension, size_bytes, blob_hash, text, text_state
                        FROM publication.attachment WHERE edition_id = ?
                        """)
                .params(id, newest.id())
                .update();
        jdbc.sql(
                        """
                        INSERT INTO publication.finding (edition_id, attachment_id, fingerprint, rule, severity,
                                                         place, quote, message, suggestion, state, reason,
                                                         settled_by, settled_at)
                        SELECT mine.edition_id, mine.id, mine.id || ':' || split_part(f.fingerprint, ':', 2),
                               f.rule, f.severity, f.place, f.quote, f.message, f.suggestion, f.state,
                               f.reason, f.settled_by, f.settled_at
                        FROM publication.attachment mine
                        JOIN publication.attachment before ON before.edition_id = ?
                                                          AND before.position = mine.position
                        JOIN publication.finding f ON f.attachment_id = before.id
                        WHERE mine.edition_id = ?
                        """)
                .params(newest.id(), id)
                .update();
        audit.record(
                actor.username(),
                "publication.revise",
                "document/" + documentId,
                Map.of("edition", newest.number() + 1));
        return id;
    }
}
