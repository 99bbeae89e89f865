package org.gongkai.opinion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.BodyPath;
import org.gongkai.organization.NotAllowed;
import org.gongkai.privacy.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads topics.
@Component
public class Topics {

    private static final String SELECT =
            """
            SELECT t.id, t.body_id, b.path::text AS body_path, b.short_name AS body_name, t.name,
                   t.summary, t.hot, t.opened_on, t.closed_on,
                   (SELECT count(*) FROM opinion.item i WHERE i.topic_id = t.id) AS items,
                   (SELECT count(*) FROM opinion.responded d WHERE d.topic_id = t.id) AS responses
            """;
    private static final String FROM =
            " FROM opinion.topic t JOIN organization.body b ON b.id = t.body_id ";

    /// The one read policy of topics: who reads matters at the body that keeps it, at one that an
    /// item of it concerns, or at one that responded to it.
    private static final String WITHIN_REACH =
            """
            (b.path <@ CAST(:reach AS ltree[])
             OR EXISTS (SELECT FROM opinion.item i JOIN organization.body a ON a.id = i.about_id
                        WHERE i.topic_id = t.id AND a.path <@ CAST(:reach AS ltree[]))
             OR EXISTS (SELECT FROM opinion.responded d JOIN organization.body a ON a.id = d.body_id
                        WHERE d.topic_id = t.id AND a.path <@ CAST(:reach AS ltree[])))
            """;

    private final JdbcClient jdbc;
    private final Sealing sealing;

    Topics(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /// Which topics a list shows: `open`, `closed`, `hot` or all.
    private static String narrowed(String which) {
        return switch (which) {
            case "open" -> " AND t.closed_on IS NULL";
            case "closed" -> " AND t.closed_on IS NOT NULL";
            case "hot" -> " AND t.hot";
            default -> "";
        };
    }

    public long count(Actor actor, String which) {
        return jdbc.sql("SELECT count(*)" + FROM + "WHERE " + WITHIN_REACH + narrowed(which))
                .param("reach", actor.reach(Action.READ_MATTERS))
                .query(Long.class)
                .single();
    }

    /// Those that go on first, the newest first.
    public List<Topic> list(Actor actor, String which, int limit, int offset) {
        return jdbc.sql(
                        SELECT
                                + FROM
                                + "WHERE "
                                + WITHIN_REACH
                                + narrowed(which)
                                + " ORDER BY t.closed_on IS NOT NULL, t.opened_on DESC, t.id DESC"
                                + " LIMIT :limit OFFSET :offset")
                .param("reach", actor.reach(Action.READ_MATTERS))
                .param("limit", limit)
                .param("offset", offset)
                .query(this::topic)
                .list();
    }

    /// @throws NoSuchElementException when there is none
    /// @throws NotAllowed when this person may not read it
    public Topic readable(Actor actor, long id) {
        Topic topic = get(id);
        boolean may =
                jdbc.sql("SELECT count(*)" + FROM + "WHERE t.id = :id AND " + WITHIN_REACH)
                                .param("id", id)
                                .param("reach", actor.reach(Action.READ_MATTERS))
                                .query(Long.class)
                                .single()
                        > 0;
        if (!may) throw new NotAllowed(actor.username(), Action.READ_MATTERS);
        return topic;
    }

    Topic get(long id) {
        return jdbc.sql(SELECT + FROM + "WHERE t.id = ?")
                .param(id)
                .query(this::topic)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("topic"));
    }

    private Topic topic(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        return new Topic(
                id,
                row.getLong("body_id"),
                new BodyPath(row.getString("body_path")),
                row.getString("body_name"),
                row.getString("name"),
                sealing.open(place(id), row.getBytes("summary")),
                row.getBoolean("hot"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getLong("items"),
                row.getLong("responses"));
    }

    /// Where the sealed words of a topic belong.
    static String place(long id) {
        return "opinion/topic/" + id;
    }
}
