package org.gongkai.opinion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.privacy.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what topics and items were responded with.
@Component
public class Responses {

    private static final String SELECT =
            """
            SELECT r.id, r.way, r.body_id, b.short_name, b.path::text AS path, r.on_day, r.words,
                   r.link, r.document_id, p.title, r.void_by IS NOT NULL AS is_void
            FROM opinion.response r
            JOIN organization.body b ON b.id = r.body_id
            LEFT JOIN publication.public_document p ON p.id = r.document_id
            """;

    private final JdbcClient jdbc;
    private final Sealing sealing;

    Responses(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /// To a topic and to its items, with the events that name it; the newest first.
    public List<Response> listOfTopic(long topic) {
        var all =
                new ArrayList<>(
                        jdbc.sql(
                                        SELECT
                                                + """
                                                LEFT JOIN opinion.item i ON i.id = r.item_id
                                                WHERE coalesce(r.topic_id, i.topic_id) = ?
                                                """)
                                .param(topic)
                                .query(this::response)
                                .list());
        all.addAll(listEvents(topic));
        all.sort(Comparator.comparing(Response::on).reversed());
        return all;
    }

    public List<Response> listOfItem(long item) {
        return jdbc.sql(SELECT + " WHERE r.item_id = ? ORDER BY r.on_day DESC, r.id DESC")
                .param(item)
                .query(this::response)
                .list();
    }

    private List<Response> listEvents(long topic) {
        return jdbc.sql(
                        """
                        SELECT e.id, e.kind, e.body_id, b.short_name, b.path::text AS path, e.on_day,
                               e.title AS words, e.link, e.document_id, p.title,
                               e.void_by IS NOT NULL AS is_void
                        FROM opinion.event e
                        JOIN opinion.event_topic t ON t.event_id = e.id
                        JOIN organization.body b ON b.id = e.body_id
                        LEFT JOIN publication.public_document p ON p.id = e.document_id
                        WHERE t.topic_id = ?
                        """)
                .param(topic)
                .query((row, n) ->
                        new Response(
                                null,
                                row.getLong("id"),
                                Way.of(row.getString("kind")),
                                row.getLong("body_id"),
                                row.getString("short_name"),
                                row.getString("path"),
                                row.getObject("on_day", LocalDate.class),
                                row.getString("words"),
                                row.getString("link"),
                                row.getObject("document_id", Long.class),
                                row.getString("title"),
                                row.getBoolean("is_void")))
                .list();
    }

    private Response response(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        return new Response(
                id,
                null,
                Way.of(row.getString("way")),
                row.getLong("body_id"),
                row.getString("short_name"),
                row.getString("path"),
                row.getObject("on_day", LocalDate.class),
                sealing.open(place(id), row.getBytes("words")),
                row.getString("link"),
                row.getObject("document_id", Long.class),
                row.getString("title"),
                row.getBoolean("is_void"));
    }

    /// Where the sealed words of a response belong.
    static String place(long id) {
        return "opinion/response/" + id;
    }
}
