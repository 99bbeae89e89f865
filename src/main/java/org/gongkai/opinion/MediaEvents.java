package org.gongkai.opinion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.BodyPath;
import org.gongkai.organization.NotAllowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads press conferences and interviews.
@Component
public class MediaEvents {

    private static final String SELECT =
            """
            SELECT e.id, e.body_id, b.code AS body_code, b.path::text AS body_path,
                   b.short_name AS body_name, e.kind, e.attended, e.title, e.on_day, e.place, e.leader,
                   e.others, e.link, e.document_id, p.title AS document_title,
                   e.void_by IS NOT NULL AS is_void,
                   ARRAY(SELECT t.id::text FROM opinion.event_topic x JOIN opinion.topic t ON t.id = x.topic_id
                         WHERE x.event_id = e.id ORDER BY t.id) AS topic_ids,
                   ARRAY(SELECT t.name FROM opinion.event_topic x JOIN opinion.topic t ON t.id = x.topic_id
                         WHERE x.event_id = e.id ORDER BY t.id) AS topic_names
            """;
    private static final String FROM =
            """
             FROM opinion.event e
            JOIN organization.body b ON b.id = e.body_id
            LEFT JOIN publication.public_document p ON p.id = e.document_id
            """;

    private final JdbcClient jdbc;

    MediaEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What narrows the list; empty fields do not.
    ///
    /// @param kind a code of [Way]
    /// @param year of the event
    public record Filter(String kind, String year) {

        public static Filter of(Map<String, String> p) {
            return new Filter(
                    p.getOrDefault("kind", ""),
                    p.getOrDefault("year", "").replaceAll("^(?![1-9]\\d{3}$).*", ""));
        }

        public Map<String, String> parameters() {
            return Map.of("kind", kind, "year", year);
        }

        private String sql() {
            return " WHERE b.path <@ CAST(:reach AS ltree[])"
                    + (kind.isEmpty() ? "" : " AND e.kind = :kind")
                    + (year.isEmpty() ? "" : " AND extract(year FROM e.on_day) = :year");
        }

        private Map<String, Object> values(Actor actor) {
            var all = new HashMap<String, Object>();
            all.put("reach", actor.reach(Action.READ_MATTERS));
            if (!kind.isEmpty()) all.put("kind", kind);
            if (!year.isEmpty()) all.put("year", Integer.parseInt(year));
            return all;
        }
    }

    public long count(Actor actor, Filter filter) {
        return jdbc.sql("SELECT count(*)" + FROM + filter.sql())
                .params(filter.values(actor))
                .query(Long.class)
                .single();
    }

    /// The newest first.
    public List<MediaEvent> list(Actor actor, Filter filter, int limit, int offset) {
        return jdbc.sql(
                        SELECT
                                + FROM
                                + filter.sql()
                                + " ORDER BY e.on_day DESC, e.id DESC LIMIT :limit OFFSET :offset")
                .params(filter.values(actor))
                .param("limit", limit)
                .param("offset", offset)
                .query(MediaEvents::event)
                .list();
    }

    /// @throws NoSuchElementException when there is none
    /// @throws NotAllowed when this person may not read it
    public MediaEvent readable(Actor actor, long id) {
        MediaEvent event =
                jdbc.sql(SELECT + FROM + " WHERE e.id = ?")
                        .param(id)
                        .query(MediaEvents::event)
                        .optional()
                        .orElseThrow(() -> new NoSuchElementException("event"));
        actor.require(Action.READ_MATTERS, event.bodyPath());
        return event;
    }

    private static MediaEvent event(ResultSet row, int number) throws SQLException {
        List<String> ids = Items.strings(row.getArray("topic_ids"));
        List<String> names = Items.strings(row.getArray("topic_names"));
        var topics = new ArrayList<MediaEvent.Named>();
        for (int i = 0; i < ids.size(); i++) {
            topics.add(new MediaEvent.Named(Long.parseLong(ids.get(i)), names.get(i)));
        }
        return new MediaEvent(
                row.getLong("id"),
                row.getLong("body_id"),
                row.getString("body_code"),
                new BodyPath(row.getString("body_path")),
                row.getString("body_name"),
                Way.of(row.getString("kind")),
                row.getBoolean("attended"),
                row.getString("title"),
                row.getObject("on_day", LocalDate.class),
                row.getString("place"),
                row.getBoolean("leader"),
                row.getString("others"),
                row.getString("link"),
                row.getObject("document_id", Long.class),
                row.getString("document_title"),
                topics,
                row.getBoolean("is_void"));
    }
}
