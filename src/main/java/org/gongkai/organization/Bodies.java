package org.gongkai.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the tree of bodies.
@Component
public class Bodies {

    private static final String SELECT =
            """
            SELECT id, code, parent_id, path::text AS path, kind, name, short_name, credit_code, address,
                   hours, phone, fax, email, postcode, intro, active
            FROM organization.body
            """;

    private final JdbcClient jdbc;

    Bodies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All active bodies of our own tree, parents before children, brothers in their order.
    public List<Body> listActive() {
        return jdbc.sql(
                        SELECT
                                + " WHERE active AND NOT outside ORDER BY nlevel(path), rank_order, id")
                .query(Bodies::body)
                .list();
    }

    /// Every body in tree order, closed ones and those outside our tree too.
    public List<Body> listAll() {
        return jdbc.sql(SELECT + " ORDER BY path").query(Bodies::body).list();
    }

    public List<Body> listChildren(long parentId) {
        return jdbc.sql(SELECT + " WHERE active AND parent_id = ? ORDER BY rank_order, id")
                .param(parentId)
                .query(Bodies::body)
                .list();
    }

    /// The bodies where the actor may do this, in tree order.
    public List<Body> listWithin(Actor actor, Action action) {
        return jdbc.sql(
                        SELECT
                                + """
                                 WHERE active AND path <@ CAST(:reach AS ltree[])
                                 ORDER BY path
                                """)
                .param("reach", actor.reach(action))
                .query(Bodies::body)
                .list();
    }

    /// A body and all below it in tree order, closed ones too: their records stay.
    public List<Body> listUnder(BodyPath top) {
        return jdbc.sql(SELECT + " WHERE path <@ CAST(? AS ltree) ORDER BY path")
                .param(top.value())
                .query(Bodies::body)
                .list();
    }

    /// The closed bodies where the actor may do this.
    public List<Body> listClosedWithin(Actor actor, Action action) {
        return jdbc.sql(
                        SELECT
                                + " WHERE NOT active AND path <@ CAST(:reach AS ltree[]) ORDER BY path")
                .param("reach", actor.reach(action))
                .query(Bodies::body)
                .list();
    }

    public Optional<Body> findRoot() {
        return jdbc.sql(SELECT + " WHERE parent_id IS NULL AND NOT outside ORDER BY id LIMIT 1")
                .query(Bodies::body)
                .optional();
    }

    public Optional<Body> find(String code) {
        return jdbc.sql(SELECT + " WHERE code = ?").param(code).query(Bodies::body).optional();
    }

    public Optional<Body> findByName(String name) {
        return jdbc.sql(SELECT + " WHERE name = :name OR short_name = :name ORDER BY id LIMIT 1")
                .param("name", name)
                .query(Bodies::body)
                .optional();
    }

    public Body get(long id) {
        return jdbc.sql(SELECT + " WHERE id = ?")
                .param(id)
                .query(Bodies::body)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("body " + id));
    }

    private static Body body(ResultSet row, int number) throws SQLException {
        return new Body(
                row.getLong("id"),
                row.getString("code"),
                row.getObject("parent_id", Long.class),
                new BodyPath(row.getString("path")),
                BodyKind.of(row.getString("kind")),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("credit_code"),
                row.getString("address"),
                row.getString("hours"),
                row.getString("phone"),
                row.getString("fax"),
                row.getString("email"),
                row.getString("postcode"),
                row.getString("intro"),
                row.getBoolean("active"));
    }
}
