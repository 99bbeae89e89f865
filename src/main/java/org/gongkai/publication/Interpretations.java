package org.gongkai.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what explains what, for the office.
@Component
public class Interpretations {

    private static final int MOST_FOUND = 10;

    /// One row for a document: its public edition, or the one being worked on.
    private static final String ROW =
            """
            SELECT * FROM (
                SELECT DISTINCT ON (d.id) d.id AS document_id, e.id AS edition_id, e.title, e.doc_number,
                       b.short_name, e.state, e.made_on
                FROM publication.document d
                JOIN publication.edition e ON e.document_id = d.id
                JOIN organization.body b ON b.id = d.body_id
                WHERE e.state IN ('live', 'expired', 'signed', 'in-review', 'draft')
            """;

    private static final String ORDERED =
            """
                ORDER BY d.id, e.state NOT IN ('live', 'expired')
            ) found ORDER BY made_on DESC NULLS FIRST, document_id DESC LIMIT
            """;

    /// What a draft may explain: documents of its own body or of one above, public ones and those
    /// whose drafts the reader may see, since a policy and its interpretation are written together.
    private static final String MAY_BE_INTERPRETED =
            """
                  AND b.path @> CAST(:own AS ltree) AND d.id <> :self AND e.kind <> 'interpretation'
                  AND (e.state IN ('live', 'expired') OR b.path <@ CAST(:reach AS ltree[]))
            """;

    private final JdbcClient jdbc;

    Interpretations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The document this edition explains; empty as well when it is not there any more.
    public Optional<LinkedDocument> findInterpreted(Edition edition) {
        if (edition.interpretsId() == null) return Optional.empty();
        return jdbc.sql(ROW + " AND d.id = ? " + ORDERED + " 1")
                .param(edition.interpretsId())
                .query(Interpretations::row)
                .optional();
    }

    /// What explains this document: public ones and those the reader may see.
    public List<LinkedDocument> listOf(Actor actor, long documentId) {
        return jdbc.sql(
                        ROW
                                + """
                                AND e.interprets_id = :document
                                AND (e.state IN ('live', 'expired') OR b.path <@ CAST(:reach AS ltree[]))
                                """
                                + ORDERED
                                + " 50")
                .param("document", documentId)
                .param("reach", actor.reach(Action.READ_DRAFTS))
                .query(Interpretations::row)
                .list();
    }

    /// Documents that this edition may explain, by words of the title, the document number or the
    /// index number.
    public List<LinkedDocument> seek(Actor actor, Edition edition, String words) {
        if (words.isBlank()) return List.of();
        return bind(
                        ROW
                                + MAY_BE_INTERPRETED
                                + """
                                  AND (strpos(lower(e.title), lower(:words)) > 0
                                       OR strpos(e.doc_number, :words) > 0
                                       OR strpos(d.index_number, :words) > 0)
                                """
                                + ORDERED
                                + MOST_FOUND,
                        actor,
                        edition)
                .param("words", words.strip())
                .query(Interpretations::row)
                .list();
    }

    boolean mayBeInterpreted(Actor actor, Edition edition, long documentId) {
        if (actor.isSystem()) return documentId != edition.documentId();
        return bind(
                        ROW + MAY_BE_INTERPRETED + " AND d.id = :wanted " + ORDERED + " 1",
                        actor,
                        edition)
                .param("wanted", documentId)
                .query(Interpretations::row)
                .optional()
                .isPresent();
    }

    private JdbcClient.StatementSpec bind(String sql, Actor actor, Edition edition) {
        return jdbc.sql(sql)
                .param("own", edition.bodyPath().value())
                .param("self", edition.documentId())
                .param("reach", actor.reach(Action.READ_DRAFTS));
    }

    private static LinkedDocument row(ResultSet row, int number) throws SQLException {
        return new LinkedDocument(
                row.getLong("document_id"),
                row.getLong("edition_id"),
                row.getString("title"),
                row.getString("doc_number"),
                row.getString("short_name"),
                EditionState.of(row.getString("state")));
    }
}
