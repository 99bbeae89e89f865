package org.gongkai.opinion.feed;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import org.gongkai.opinion.Platform;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.BodyPath;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the feeds.
@Component
public class Feeds {

    private static final String SELECT =
            """
            SELECT f.id, f.body_id, b.path::text AS body_path, b.short_name, f.name, f.address,
                   f.platform, f.tags, f.every_minutes, f.active, f.fetched_at, f.worked_at, f.next_at,
                   f.failures, f.problem, f.problem_is,
                   (SELECT count(*) FROM opinion.item i WHERE i.feed_id = f.id) AS items
            FROM opinion.feed f JOIN organization.body b ON b.id = f.body_id
            """;

    private final JdbcClient jdbc;

    Feeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those of the bodies that this person administers; what fails comes first.
    public List<Feed> list(Actor actor) {
        return jdbc.sql(
                        SELECT
                                + """
                                WHERE b.path <@ CAST(:reach AS ltree[])
                                ORDER BY f.active DESC, f.failures = 0, b.path, f.name, f.id
                                """)
                .param("reach", actor.reach(Action.ADMINISTER))
                .query(Feeds::feed)
                .list();
    }

    /// @throws NoSuchElementException when there is none
    public Feed get(long id) {
        return jdbc.sql(SELECT + " WHERE f.id = ?")
                .param(id)
                .query(Feeds::feed)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("feed"));
    }

    private static Feed feed(ResultSet row, int number) throws SQLException {
        return new Feed(
                row.getLong("id"),
                row.getLong("body_id"),
                new BodyPath(row.getString("body_path")),
                row.getString("short_name"),
                row.getString("name"),
                row.getString("address"),
                Platform.of(row.getString("platform")),
                strings(row.getArray("tags")),
                row.getInt("every_minutes"),
                row.getBoolean("active"),
                instant(row, "fetched_at"),
                instant(row, "worked_at"),
                row.getObject("next_at", OffsetDateTime.class).toInstant(),
                row.getInt("failures"),
                row.getString("problem"),
                row.getString("problem_is"),
                row.getLong("items"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
