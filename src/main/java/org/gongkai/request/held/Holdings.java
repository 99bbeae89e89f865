package org.gongkai.request.held;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the catalogue. It is public as it stands; the office reads the same lines.
@Component
public class Holdings {

    private static final String SELECT =
            """
            SELECT h.id, b.code, b.short_name, h.title, h.description, h.made_on
            FROM request.holding h JOIN organization.body b ON b.id = h.body_id
            WHERE h.ended_at IS NULL
            """;

    private static final String NARROWED =
            """
             AND (:body = '' OR b.path <@ (SELECT path FROM organization.body WHERE code = :body))
             AND (:words = '' OR strpos(lower(h.title), lower(:words)) > 0
                  OR strpos(lower(h.description), lower(:words)) > 0)
            """;

    private final JdbcClient jdbc;

    Holdings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param body code of a body; those below it are meant as well; empty for all
    /// @param words part of the title or the description; empty for all
    public List<Holding> list(String body, String words, int limit, int offset) {
        return jdbc.sql(
                        SELECT
                                + NARROWED
                                + " ORDER BY b.path, h.title, h.id LIMIT :limit OFFSET :offset")
                .param("body", body)
                .param("words", words)
                .param("limit", limit)
                .param("offset", offset)
                .query(Holdings::holding)
                .list();
    }

    public long count(String body, String words) {
        return jdbc.sql("SELECT count(*) FROM (" + SELECT + NARROWED + ") h")
                .param("body", body)
                .param("words", words)
                .query(Long.class)
                .single();
    }

    public Optional<Holding> find(long id) {
        return jdbc.sql(SELECT + " AND h.id = ?").param(id).query(Holdings::holding).optional();
    }

    /// Those of these documents that stand in the catalogue, or did.
    List<Long> listNamed(List<Long> documentIds) {
        if (documentIds.isEmpty()) return List.of();
        return jdbc.sql("SELECT document_id FROM request.holding WHERE document_id IN (:ids)")
                .param("ids", documentIds)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    private static Holding holding(ResultSet row, int number) throws SQLException {
        return new Holding(
                row.getLong("id"),
                row.getString("code"),
                row.getString("short_name"),
                row.getString("title"),
                row.getString("description"),
                row.getObject("made_on", LocalDate.class));
    }
}
