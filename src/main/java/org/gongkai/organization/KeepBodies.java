package org.gongkai.organization;

import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.database.ChangeFeed;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the tree of bodies: adds, renames, moves, closes and opens them again. Whoever keeps a
/// body keeps all below it; moving needs the right at the old place and at the new one.
@Component
public class KeepBodies {

    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final BodyRows rows;
    private final AuditTrail audit;
    private final ChangeFeed changes;

    KeepBodies(
            JdbcClient jdbc, Bodies bodies, BodyRows rows, AuditTrail audit, ChangeFeed changes) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.rows = rows;
        this.audit = audit;
        this.changes = changes;
    }

    /// Adds a body under another.
    @Transactional
    public Body add(Actor actor, long parentId, BodyIdentity identity) {
        actor.require(Action.ADMINISTER, bodies.get(parentId).path());
        rows.lockTree();
        Body parent = bodies.get(parentId);
        refuseClosed(parent);
        var problems = rows.problems(identity, null);
        if (!problems.isEmpty()) throw new Refused(problems);
        Body body = bodies.get(rows.insert(identity, parent));
        record(
                actor,
                "add-body",
                body,
                Map.of("name", body.name(), "kind", identity.kind(), "parent", parent.code()));
        return body;
    }

    /// Renames a body, and moves it with all below it when the parent is another one.
    ///
    /// @param identity with the body's own code, which never changes
    @Transactional
    public void change(Actor actor, long bodyId, BodyIdentity identity, long parentId) {
        actor.require(Action.ADMINISTER, bodies.get(bodyId).path());
        rows.lockTree();
        Body body = bodies.get(bodyId);
        boolean moves = body.parentId() != null && body.parentId() != parentId;
        if (moves) requireMove(actor, body, parentId);
        var problems = rows.problems(identity, body);
        if (!problems.isEmpty()) throw new Refused(problems);
        if (!identity.equals(BodyIdentity.of(body))) {
            rows.rename(bodyId, identity);
            record(
                    actor,
                    "rename-body",
                    body,
                    Map.of("from", body.name(), "to", identity.name(), "kind", identity.kind()));
        }
        if (moves) {
            Body parent = bodies.get(parentId);
            rows.move(body, parent);
            record(
                    actor,
                    "move-body",
                    body,
                    Map.of("from", body.path().value(), "to", parent.path().value()));
        }
    }

    /// Closes a body: it leaves the directory and takes no new documents. What it published stays.
    @Transactional
    public void close(Actor actor, long bodyId) {
        Body body = bodies.get(bodyId);
        actor.require(Action.ADMINISTER, body.path());
        if (body.parentId() == null) {
            throw new Refused("", Text.t("organization.refused.close-root"));
        }
        if (!bodies.listChildren(bodyId).isEmpty()) {
            throw new Refused("", Text.t("organization.refused.close-parent"));
        }
        if (rows.setActive(bodyId, false)) record(actor, "close-body", body, Map.of());
    }

    @Transactional
    public void reopen(Actor actor, long bodyId) {
        Body body = bodies.get(bodyId);
        actor.require(Action.ADMINISTER, body.path());
        if (body.parentId() != null) refuseClosed(bodies.get(body.parentId()));
        if (rows.setActive(bodyId, true)) record(actor, "reopen-body", body, Map.of());
    }

    /// Adds a body that stands outside our own tree: its reports are kept here to be compared.
    @Transactional
    public Body addOutside(Actor actor, String name, BodyKind kind) {
        long id =
                jdbc.sql(
                                """
                                WITH next AS (
                                    SELECT 'X-' || lpad((count(*) + 1)::text, 4, '0') AS code
                                    FROM organization.body WHERE code LIKE 'X-%')
                                INSERT INTO organization.body (code, path, kind, name, short_name, outside)
                                SELECT code, CAST(code AS ltree), :kind, :name, :name, true FROM next
                                RETURNING id
                                """)
                        .param("kind", kind.code())
                        .param("name", name)
                        .query(Long.class)
                        .single();
        Body body = bodies.get(id);
        record(actor, "add-body", body, Map.of("name", name));
        return body;
    }

    private void requireMove(Actor actor, Body body, long parentId) {
        if (body.parentId() != null) {
            actor.require(Action.ADMINISTER, bodies.get(body.parentId()).path());
        }
        Body parent = bodies.get(parentId);
        actor.require(Action.ADMINISTER, parent.path());
        refuseClosed(parent);
        if (body.path().reaches(parent.path())) {
            throw new Refused("parent", Text.t("organization.refused.parent-below"));
        }
    }

    private static void refuseClosed(Body parent) {
        if (!parent.active()) {
            throw new Refused("parent", Text.t("organization.refused.parent-closed"));
        }
    }

    private void record(Actor actor, String verb, Body body, Map<String, ?> detail) {
        audit.record(actor.username(), "organization." + verb, "body/" + body.code(), detail);
        changes.record("body", body.code());
    }
}
