package org.gongkai.opinion;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.BodyPath;
import org.gongkai.organization.NotAllowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads items.
@Component
public class Items {

    /// What was routed and not taken up there is back with whoever routed it.
    static final String STATE =
            "CASE WHEN i.state = 'routed' AND m.outcome IS NOT NULL THEN 'noted' ELSE i.state END";

    static final String SELECT =
            """
            SELECT i.id, i.body_id, b.path::text AS body_path, b.short_name AS body_name, i.platform,
                   i.post, i.posted_on, i.seen_at, i.tags, a.code AS about_code,
                   a.short_name AS about_name, i.topic_id, t.name AS topic_name, i.major,
                   i.sentiment, coalesce(p.name, i.sentiment_by) AS sentiment_by, i.sentiment_at,
                   i.reason, i.matter_id, m.number AS matter_number,
            """
                    + STATE
                    + """
                     AS state,
                    EXISTS (SELECT FROM opinion.item e WHERE e.text_mark = i.text_mark
                            AND e.body_id = i.body_id AND e.id < i.id) AS repeats
                    """;

    static final String FROM =
            """
             FROM opinion.item i
            JOIN organization.body b ON b.id = i.body_id
            LEFT JOIN organization.body a ON a.id = i.about_id
            LEFT JOIN opinion.topic t ON t.id = i.topic_id
            LEFT JOIN casework.matter m ON m.id = i.matter_id
            LEFT JOIN organization.account c ON c.username = i.sentiment_by
            LEFT JOIN organization.person p ON p.id = c.person_id
            """;

    /// The one read policy of items as SQL: who reads matters at the body that keeps it, or at the
    /// body it concerns.
    static final String WITHIN_REACH =
            "(b.path <@ CAST(:reach AS ltree[]) OR a.path <@ CAST(:reach AS ltree[]))";

    private final JdbcClient jdbc;
    private final SealedPosts posts;

    Items(JdbcClient jdbc, SealedPosts posts) {
        this.jdbc = jdbc;
        this.posts = posts;
    }

    /// @throws NoSuchElementException when there is none
    /// @throws NotAllowed when this person may not read it
    public Item readable(Actor actor, long id) {
        if (!actor.isSystem() && !isWithinReach(actor, id)) {
            get(id);
            throw new NotAllowed(actor.username(), Action.READ_MATTERS);
        }
        return get(id);
    }

    private boolean isWithinReach(Actor actor, long id) {
        return jdbc.sql("SELECT count(*)" + FROM + " WHERE i.id = :id AND " + WITHIN_REACH)
                        .param("id", id)
                        .param("reach", actor.reach(Action.READ_MATTERS))
                        .query(Long.class)
                        .single()
                > 0;
    }

    Item get(long id) {
        return jdbc.sql(SELECT + FROM + " WHERE i.id = ?")
                .param(id)
                .query(this::item)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("item"));
    }

    /// The item, held until the end of the transaction.
    Item lock(long id) {
        jdbc.sql("SELECT id FROM opinion.item WHERE id = ? FOR UPDATE")
                .param(id)
                .query(Long.class)
                .optional();
        return get(id);
    }

    /// Others that say the same in the same words, as far as the person may read them.
    public List<Item> listRepeats(Actor actor, long id, int limit) {
        return jdbc.sql(
                        SELECT
                                + FROM
                                + """
                                 WHERE i.id <> :id AND
                                i.text_mark = (SELECT text_mark FROM opinion.item WHERE id = :id) AND
                                """
                                + WITHIN_REACH
                                + " ORDER BY i.id DESC LIMIT :limit")
                .param("id", id)
                .param("reach", actor.reach(Action.READ_MATTERS))
                .param("limit", limit)
                .query(this::item)
                .list();
    }

    /// What was done with it, the newest first.
    public List<ItemStep> listSteps(long id) {
        return jdbc.sql(
                        """
                        SELECT s.at, coalesce(p.name, s.by_account) AS by_name, s.kind, s.value
                        FROM opinion.step s
                        LEFT JOIN organization.account c ON c.username = s.by_account
                        LEFT JOIN organization.person p ON p.id = c.person_id
                        WHERE s.item_id = ? ORDER BY s.id DESC
                        """)
                .param(id)
                .query((row, n) ->
                        new ItemStep(
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("by_name"),
                                row.getString("kind"),
                                row.getString("value")))
                .list();
    }

    Item item(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        OffsetDateTime judged = row.getObject("sentiment_at", OffsetDateTime.class);
        String sentiment = row.getString("sentiment");
        return new Item(
                id,
                row.getLong("body_id"),
                new BodyPath(row.getString("body_path")),
                row.getString("body_name"),
                Platform.of(row.getString("platform")),
                posts.open(id, row.getBytes("post")),
                row.getObject("posted_on", LocalDate.class),
                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                strings(row.getArray("tags")),
                row.getString("about_code"),
                row.getString("about_name"),
                row.getObject("topic_id", Long.class),
                row.getString("topic_name"),
                row.getBoolean("major"),
                sentiment == null ? null : Sentiment.of(sentiment),
                row.getString("sentiment_by"),
                judged == null ? null : judged.toInstant(),
                ItemState.of(row.getString("state")),
                posts.openReason(id, row.getBytes("reason")),
                row.getObject("matter_id", Long.class),
                row.getString("matter_number"),
                row.getBoolean("repeats"));
    }

    static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) Objects.requireNonNull(array).getArray());
    }
}
