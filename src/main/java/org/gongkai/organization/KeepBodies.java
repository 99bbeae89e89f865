package org.gongkai.organization;

import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds bodies one by one.
@Component
public class KeepBodies {

    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final AuditTrail audit;

    KeepBodies(JdbcClient jdbc, Bodies bodies, AuditTrail audit) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.audit = audit;
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
        audit.record(
                actor.username(),
                "organization.add-body",
                "body/" + body.code(),
                Map.of("name", name));
        return body;
    }
}
