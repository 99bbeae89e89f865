package org.gongkai.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what anybody may read, always through the view that is the one read policy. No list asks
/// the database once per row.
@Component
public class PublicDocuments {

    static final String ROW =
            """
            SELECT p.id, p.index_number, p.title, p.doc_number, p.kind, p.branch_code, p.body_code,
                   p.body_name, p.body_short_name, p.made_on, p.published_at, p.summary, p.state
            """;

    private final JdbcClient jdbc;
    private final Withdrawals withdrawals;

    PublicDocuments(JdbcClient jdbc, Withdrawals withdrawals) {
        this.jdbc = jdbc;
        this.withdrawals = withdrawals;
    }

    /// One page of what the filter lets through, newest first.
    ///
    /// @param offset rows to skip
    /// @param size rows to return at most
    public PublicList list(PublicFilter filter, int offset, int size) {
        var query = PublicQuery.of(filter);
        var rows =
                jdbc.sql(
                                ROW
                                        + " FROM publication.public_document p WHERE "
                                        + query.condition()
                                        + " ORDER BY p.published_at DESC, p.id DESC"
                                        + " LIMIT :size OFFSET :offset")
                        .params(query.parameters())
                        .param("size", size)
                        .param("offset", offset)
                        .query(PublicRows::row)
                        .list();
        return new PublicList(rows, count(filter));
    }

    public long count(PublicFilter filter) {
        var query = PublicQuery.of(filter);
        return jdbc.sql(
                        "SELECT count(*) FROM publication.public_document p WHERE "
                                + query.condition())
                .params(query.parameters())
                .query(Long.class)
                .single();
    }

    /// What the public gets at the address of this document.
    public PublicState find(long id) {
        Optional<PublicDocument> readable = PublicReading.read(jdbc, id);
        if (readable.isPresent()) return new PublicState.Readable(readable.get());
        return withdrawals
                .findOfDocument(id)
                .map(PublicState.class::cast)
                .orElseGet(PublicState.Unknown::new);
    }

    /// A public edition with its body, now or earlier; nothing when the document is not public now.
    public Optional<PublicEdition> findEdition(long id, int number) {
        return jdbc.sql(
                        """
                        SELECT e.number, e.title, e.published_at, e.change_note, e.html,
                               e.id = p.edition_id AS current
                        FROM publication.public_document p
                        JOIN publication.edition e ON e.document_id = p.id
                        WHERE p.id = ? AND e.number = ? AND e.state IN ('live', 'expired', 'superseded')
                        """)
                .param(id)
                .param(number)
                .query(PublicRows::edition)
                .optional();
    }

    /// A file, when the edition it belongs to is the public one.
    public Optional<PublicAttachment> findAttachment(long attachmentId) {
        return jdbc.sql(
                        """
                        SELECT a.id, a.name, a.media_type, a.extension, a.size_bytes, a.blob_hash
                        FROM publication.attachment a
                        JOIN publication.public_document p ON p.edition_id = a.edition_id
                        WHERE a.id = ?
                        """)
                .param(attachmentId)
                .query(PublicRows::attachment)
                .optional();
    }

    /// Those of these documents that are public now.
    public Map<Long, PublicRow> listThese(List<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        return jdbc
                .sql(ROW + " FROM publication.public_document p WHERE p.id IN (:ids)")
                .param("ids", ids)
                .query(PublicRows::row)
                .list()
                .stream()
                .collect(Collectors.toMap(PublicRow::id, row -> row));
    }

    /// Other documents of the same branch and of the same body, the nearest first.
    public List<PublicRow> listRelated(PublicRow of, int size) {
        return jdbc.sql(
                        ROW
                                + """
                                FROM publication.public_document p
                                WHERE p.id <> :id AND (p.branch_code = :branch OR p.body_code = :body)
                                ORDER BY (p.branch_code = :branch AND p.body_code = :body) DESC NULLS LAST,
                                         (p.branch_code = :branch) DESC NULLS LAST, p.published_at DESC
                                LIMIT :size
                                """)
                .params(Map.of("id", of.id(), "branch", of.branch(), "body", of.bodyCode()))
                .param("size", size)
                .query(PublicRows::row)
                .list();
    }
}
