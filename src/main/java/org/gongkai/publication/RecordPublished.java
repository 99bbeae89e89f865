package org.gongkai.publication;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes in what was public elsewhere before it came to us: reports that are read in, an old site.
/// It goes the same way as everything else; in place of the review chain stands one decision that
/// says where it was public.
@Component
public class RecordPublished {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final SaveDraft drafts;
    private final AttachFile files;
    private final Editions editions;
    private final EditionContent content;
    private final PublishEdition publishing;
    private final AuditTrail audit;

    RecordPublished(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            SaveDraft drafts,
            AttachFile files,
            Editions editions,
            EditionContent content,
            PublishEdition publishing,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.drafts = drafts;
        this.files = files;
        this.editions = editions;
        this.content = content;
        this.publishing = publishing;
        this.audit = audit;
    }

    /// A file that came with it.
    public record File(String name, byte[] bytes) {}

    /// @param actor who imports; may do everything only as [Actor#SYSTEM]
    /// @param source where it was public before, in words
    /// @return id of the document
    public long record(
            Actor actor,
            long bodyId,
            Draft draft,
            List<File> attachments,
            Instant publishedAt,
            String source) {
        long editionId = drafts.start(actor, bodyId, draft);
        publish(actor, editionId, attachments, publishedAt, source);
        return editions.get(editionId).documentId();
    }

    /// The same for a further edition that was drafted already.
    public void publish(
            Actor actor,
            long editionId,
            List<File> attachments,
            Instant publishedAt,
            String source) {
        actor.require(ReviewChain.actionOf(ReviewStep.IMPORT), editions.get(editionId).bodyPath());
        for (File file : attachments) {
            files.attach(actor, editionId, new ByteArrayInputStream(file.bytes()), file.name());
        }
        transactions.executeWithoutResult(status -> {
            sign(actor, editionId, source);
            jdbc.sql("UPDATE publication.document SET source = 'import' WHERE id = ?")
                    .param(editions.get(editionId).documentId())
                    .update();
            publishing.goLive(actor, editions.getForChange(editionId), publishedAt);
        });
    }

    private void sign(Actor actor, long editionId, String source) {
        Edition edition = editions.getForChange(editionId);
        String hash = content.hash(edition);
        long decision =
                jdbc.sql(
                                """
                                INSERT INTO publication.decision
                                    (edition_id, step, outcome, content_hash, opinion, decided_by)
                                VALUES (?, 'import', 'approved', ?, ?, ?) RETURNING id
                                """)
                        .params(editionId, hash, source, actor.username())
                        .query(Long.class)
                        .single();
        jdbc.sql(
                        """
                        UPDATE publication.edition SET state = 'signed', sign_off_id = ?, content_hash = ?
                        WHERE id = ?
                        """)
                .params(decision, hash, editionId)
                .update();
        audit.record(
                actor.username(),
                "publication.import",
                "document/" + edition.documentId(),
                Map.of("source", source, "hash", hash));
    }
}
