package org.gongkai.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.catalogue.Branch;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts one public document together: five statements, however many parts it has.
final class PublicReading {

    private static final String DOCUMENT =
            PublicDocuments.ROW
                    + """
                    , p.keywords, p.valid_until, p.edition_id, p.edition_number, p.content_hash,
                      p.interprets_id, e.html, p.topic_code, coalesce(v.count, 0) AS visits
                    FROM publication.public_document p
                    JOIN publication.edition e ON e.id = p.edition_id
                    LEFT JOIN publication.visit v ON v.document_id = p.id
                    WHERE p.id = ?
                    """;

    private PublicReading() {}

    /// The one row of the document itself, before its parts are read: no statement runs inside
    /// another, so a page never holds two connections.
    private record Core(
            PublicRow head,
            String html,
            String keywords,
            String topic,
            @Nullable LocalDate validUntil,
            long editionId,
            int editionNumber,
            String contentHash,
            long interpretsId,
            long visits) {}

    static Optional<PublicDocument> read(JdbcClient jdbc, long id) {
        return jdbc.sql(DOCUMENT)
                .param(id)
                .query(PublicReading::core)
                .optional()
                .map(core -> whole(jdbc, core));
    }

    private static Core core(ResultSet row, int number) throws SQLException {
        return new Core(
                PublicRows.row(row, number),
                row.getString("html"),
                row.getString("keywords"),
                PublicRows.text(row, "topic_code"),
                row.getObject("valid_until", LocalDate.class),
                row.getLong("edition_id"),
                row.getInt("edition_number"),
                row.getString("content_hash"),
                row.getLong("interprets_id"),
                row.getLong("visits"));
    }

    private static PublicDocument whole(JdbcClient jdbc, Core core) {
        long id = core.head.id();
        var interpreted =
                core.interpretsId == 0
                        ? List.<PublicRow>of()
                        : linked(jdbc, "p.id = ?", core.interpretsId);
        return new PublicDocument(
                core.head,
                core.html,
                core.keywords,
                Branch.findBranch(core.head.branch()).map(Branch::name).orElse(""),
                core.topic,
                core.validUntil,
                core.editionId,
                core.editionNumber,
                core.contentHash,
                attachments(jdbc, core.editionId),
                editions(jdbc, id),
                interpreted.isEmpty() ? null : interpreted.getFirst(),
                linked(jdbc, "p.interprets_id = ?", id),
                core.visits);
    }

    private static List<PublicAttachment> attachments(JdbcClient jdbc, long editionId) {
        return jdbc.sql(
                        """
                        SELECT id, name, media_type, extension, size_bytes, blob_hash
                        FROM publication.attachment WHERE edition_id = ? ORDER BY position
                        """)
                .param(editionId)
                .query(PublicRows::attachment)
                .list();
    }

    private static List<PublicEdition> editions(JdbcClient jdbc, long id) {
        return jdbc.sql(
                        """
                        SELECT number, title, published_at, change_note, '' AS html,
                               state IN ('live', 'expired') AS current
                        FROM publication.edition
                        WHERE document_id = ? AND state IN ('live', 'expired', 'superseded')
                        ORDER BY number DESC
                        """)
                .param(id)
                .query(PublicRows::edition)
                .list();
    }

    private static List<PublicRow> linked(JdbcClient jdbc, String condition, long id) {
        return jdbc.sql(
                        PublicDocuments.ROW
                                + " FROM publication.public_document p WHERE "
                                + condition
                                + " ORDER BY p.published_at DESC, p.id DESC")
                .param(id)
                .query(PublicRows::row)
                .list();
    }
}
