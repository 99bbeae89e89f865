package org.gongkai.publication;

import java.util.Optional;
import org.gongkai.publication.PublicState.Withdrawn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How what was public once was taken back: with the edition asked for, or with a later one that
/// took its place. Says nothing of what never was public.
@Component
public class Withdrawals {

    private static final String OF =
            """
            SELECT asked.document_id AS id, gone.title, b.name, gone.end_reason, gone.ended_at,
                   gone.changed_at
            FROM publication.edition asked
            JOIN publication.edition gone ON gone.document_id = asked.document_id
                                         AND gone.number >= asked.number
                                         AND gone.state = 'withdrawn'
            JOIN publication.document d ON d.id = asked.document_id
            JOIN organization.body b ON b.id = d.body_id
            WHERE asked.published_at IS NOT NULL AND %s
            ORDER BY asked.number DESC, gone.number
            LIMIT 1
            """;

    private final JdbcClient jdbc;

    Withdrawals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The newest withdrawal of the document.
    public Optional<Withdrawn> findOfDocument(long id) {
        return find("asked.document_id = ?", id);
    }

    public Optional<Withdrawn> findOfEdition(long documentId, int number) {
        return find("asked.document_id = ? AND asked.number = ?", documentId, number);
    }

    public Optional<Withdrawn> findOfAttachment(long attachmentId) {
        return find(
                "asked.id = (SELECT edition_id FROM publication.attachment WHERE id = ?)",
                attachmentId);
    }

    private Optional<Withdrawn> find(String which, Object... parameters) {
        return jdbc.sql(OF.formatted(which))
                .params(parameters)
                .query(PublicRows::withdrawn)
                .optional();
    }
}
