package org.gongkai.opinion.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.BodyPath;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the imports.
@Component
public class Imports {

    private static final String SELECT =
            """
            SELECT m.id, b.path::text AS body_path, b.short_name, m.name,
                   coalesce(p.name, m.by_account) AS by_name, m.at, m.moved_at, m.ended_at, m.problem,
                   m.rows, m.added, m.known, m.bad
            FROM opinion.import m
            JOIN organization.body b ON b.id = m.body_id
            LEFT JOIN organization.account c ON c.username = m.by_account
            LEFT JOIN organization.person p ON p.id = c.person_id
            """;

    private final JdbcClient jdbc;

    Imports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The newest of the bodies where this person works on matters.
    public List<ItemImport> list(Actor actor, int limit) {
        return jdbc.sql(
                        SELECT
                                + """
                                WHERE b.path <@ CAST(:reach AS ltree[])
                                ORDER BY m.id DESC LIMIT :limit
                                """)
                .param("reach", actor.reach(Action.HANDLE_MATTERS))
                .param("limit", limit)
                .query(Imports::one)
                .list();
    }

    /// @throws NoSuchElementException when there is none
    public ItemImport get(Actor actor, long id) {
        ItemImport found =
                jdbc.sql(SELECT + " WHERE m.id = ?")
                        .param(id)
                        .query(Imports::one)
                        .optional()
                        .orElseThrow(() -> new NoSuchElementException("import"));
        actor.require(Action.HANDLE_MATTERS, found.bodyPath());
        return found;
    }

    /// The rows that were not taken, in their order.
    public List<BadLine> listBad(long id, int limit, int offset) {
        return jdbc.sql(
                        """
                        SELECT line, problem, about FROM opinion.bad_row WHERE import_id = ?
                        ORDER BY line LIMIT ? OFFSET ?
                        """)
                .params(id, limit, offset)
                .query((row, n) ->
                        new BadLine(
                                row.getLong("line"),
                                row.getString("problem"),
                                List.of(
                                        (String[])
                                                Objects.requireNonNull(row.getArray("about"))
                                                        .getArray())))
                .list();
    }

    private static ItemImport one(ResultSet row, int number) throws SQLException {
        return new ItemImport(
                row.getLong("id"),
                new BodyPath(row.getString("body_path")),
                row.getString("short_name"),
                row.getString("name"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("moved_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("ended_at", OffsetDateTime.class)),
                row.getString("problem"),
                row.getInt("rows"),
                row.getInt("added"),
                row.getInt("known"),
                row.getInt("bad"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
