package org.gongkai.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.gongkai.catalogue.ReviewLevel;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.BodyPath;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads editions for the office. Who may read which is asked by the caller.
@Component
public class Editions {

    static final String SELECT =
            """
            SELECT e.*, d.body_id, d.index_number, b.path::text AS body_path, b.name AS body_name
            FROM publication.edition e
            JOIN publication.document d ON d.id = e.document_id
            JOIN organization.body b ON b.id = d.body_id
            """;

    private final JdbcClient jdbc;

    Editions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @throws NoSuchElementException when there is none
    public Edition get(long id) {
        return one("WHERE e.id = ?", id);
    }

    /// Like [#get], and holds the row until the transaction ends, so that two people deciding at
    /// once decide one after the other.
    Edition getForChange(long id) {
        return one("WHERE e.id = ? FOR UPDATE OF e", id);
    }

    /// The same for a draft that the actor may write.
    ///
    /// @throws Refused when it is no draft any more
    Edition getDraftForChange(Actor actor, long id) {
        Edition edition = getForChange(id);
        actor.require(Action.DRAFT, edition.bodyPath());
        if (edition.state() != EditionState.DRAFT) {
            throw new Refused("", Text.t("publication.refused.not-draft"));
        }
        return edition;
    }

    Edition getPublicForChange(long documentId) {
        return one(
                "WHERE e.document_id = ? AND e.state IN ('live', 'expired') FOR UPDATE OF e",
                documentId);
    }

    Optional<Edition> findLive(long documentId) {
        return jdbc.sql(SELECT + "WHERE e.document_id = ? AND e.state IN ('live', 'expired')")
                .param(documentId)
                .query(Editions::edition)
                .optional();
    }

    public List<Edition> listOfDocument(long documentId) {
        return jdbc.sql(SELECT + "WHERE e.document_id = ? ORDER BY e.number DESC")
                .param(documentId)
                .query(Editions::edition)
                .list();
    }

    public List<Attachment> attachments(long editionId) {
        return jdbc.sql(
                        """
                        SELECT id, edition_id, position, name, media_type, extension, size_bytes, blob_hash,
                               text_state
                        FROM publication.attachment WHERE edition_id = ? ORDER BY position
                        """)
                .param(editionId)
                .query(new DataClassRowMapper<>(Attachment.class))
                .list();
    }

    private Edition one(String condition, long id) {
        return jdbc.sql(SELECT + condition)
                .param(id)
                .query(Editions::edition)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("edition or document " + id));
    }

    static Edition edition(ResultSet row, int n) throws SQLException {
        String awaiting = row.getString("awaiting");
        return new Edition(
                row.getLong("id"),
                row.getLong("document_id"),
                row.getLong("body_id"),
                new BodyPath(row.getString("body_path")),
                row.getString("body_name"),
                row.getString("index_number"),
                row.getInt("number"),
                EditionState.of(row.getString("state")),
                awaiting == null ? null : ReviewStep.of(awaiting),
                content(row),
                row.getString("content_hash"),
                row.getString("drafted_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("save_count"),
                instant(row, "publish_at"),
                instant(row, "published_at"),
                instant(row, "ended_at"),
                row.getString("end_reason"),
                row.getObject("interprets_id", Long.class));
    }

    private static Draft content(ResultSet row) throws SQLException {
        String attribute = row.getString("attribute");
        return new Draft(
                row.getString("title"),
                row.getString("doc_number"),
                DocumentKind.of(row.getString("kind")),
                row.getString("branch_code"),
                row.getString("entry_code"),
                row.getString("topic_code"),
                row.getObject("made_on", LocalDate.class),
                row.getString("keywords"),
                row.getString("summary"),
                row.getString("html"),
                attribute == null ? null : Attribute.of(attribute),
                row.getString("attribute_ground"),
                row.getString("attribute_reason"),
                ReviewLevel.valueOf(
                        row.getString("review_level").toUpperCase(java.util.Locale.ROOT)),
                row.getObject("valid_until", LocalDate.class),
                row.getString("change_note"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
