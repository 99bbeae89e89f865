package org.gongkai.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The office's list of editions: only those of bodies where the reader may read drafts.
@Component
public class EditionList {

    private static final String FROM =
            """
            FROM publication.edition e
            JOIN publication.document d ON d.id = e.document_id
            JOIN organization.body b ON b.id = d.body_id
            LEFT JOIN organization.account a ON a.username = e.drafted_by
            LEFT JOIN organization.person p ON p.id = a.person_id
            WHERE b.path <@ CAST(:reach AS ltree[])
              AND (:body = '' OR b.path <@ (SELECT path FROM organization.body WHERE code = :body))
              AND (e.state = :state OR :state = '' AND e.state NOT IN ('superseded', 'discarded'))
              AND (:kind = '' OR e.kind = :kind)
              AND (:branch = '' OR e.branch_code = :branch)
              AND (:entry = '' OR e.entry_code = :entry)
              AND (:year = '' OR to_char(coalesce(e.made_on, e.changed_at AT TIME ZONE 'Asia/Shanghai'), 'YYYY') = :year)
              AND (:owner = '' OR e.drafted_by = :owner)
              AND (:text = '' OR strpos(lower(e.title), lower(:text)) > 0
                   OR strpos(e.doc_number, :text) > 0 OR strpos(d.index_number, :text) > 0)
            """;

    private final JdbcClient jdbc;

    EditionList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<EditionRow> list(Actor actor, EditionFilter filter, int limit, int offset) {
        return bind(
                        jdbc.sql(
                                """
                                SELECT e.id, e.document_id, e.number, e.state, e.awaiting, e.title, e.doc_number,
                                       coalesce(d.index_number, '') AS index_number, e.kind,
                                       coalesce(e.branch_code, '') AS branch_code, b.short_name AS body_name,
                                       coalesce(p.name, nullif(e.drafted_by, 'system'), '系统') AS drafted_by, e.made_on, e.changed_at,
                                       e.publish_at, e.published_at
                                """
                                        + FROM
                                        + " ORDER BY "
                                        + Objects.requireNonNull(
                                                EditionFilter.SORTS.get(filter.sort()))
                                        + " LIMIT :limit OFFSET :offset"),
                        actor,
                        filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(EditionList::row)
                .list();
    }

    public long count(Actor actor, EditionFilter filter) {
        return bind(jdbc.sql("SELECT count(*) " + FROM), actor, filter).query(Long.class).single();
    }

    /// How many documents of the bodies within reach stand in each state.
    public Map<EditionState, Long> countByState(Actor actor) {
        var counts = new java.util.EnumMap<EditionState, Long>(EditionState.class);
        jdbc.sql(
                        """
                        SELECT e.state, count(*) AS count FROM publication.edition e
                        JOIN publication.document d ON d.id = e.document_id
                        JOIN organization.body b ON b.id = d.body_id
                        WHERE b.path <@ CAST(:reach AS ltree[]) GROUP BY e.state
                        """)
                .param("reach", actor.reach(Action.READ_DRAFTS))
                .query(row -> {
                    counts.put(EditionState.of(row.getString("state")), row.getLong("count"));
                });
        return counts;
    }

    private static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec sql, Actor actor, EditionFilter filter) {
        return sql.param("reach", actor.reach(Action.READ_DRAFTS))
                .param("body", filter.body())
                .param("state", filter.state())
                .param("kind", filter.kind())
                .param("branch", filter.branch())
                .param("entry", filter.entry())
                .param("year", filter.year())
                .param("owner", filter.owner(actor))
                .param("text", filter.text());
    }

    private static EditionRow row(ResultSet row, int number) throws SQLException {
        String awaiting = row.getString("awaiting");
        return new EditionRow(
                row.getLong("id"),
                row.getLong("document_id"),
                row.getInt("number"),
                EditionState.of(row.getString("state")),
                awaiting == null ? null : ReviewStep.of(awaiting),
                row.getString("title"),
                row.getString("doc_number"),
                row.getString("index_number"),
                DocumentKind.of(row.getString("kind")),
                row.getString("branch_code"),
                row.getString("body_name"),
                row.getString("drafted_by"),
                row.getObject("made_on", LocalDate.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                Editions.instant(row, "publish_at"),
                Editions.instant(row, "published_at"));
    }
}
