package org.gongkai.catalogue;

import java.util.Map;
import java.util.Optional;
import org.gongkai.audit.AuditTrail;
import org.gongkai.database.ChangeFeed;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The guides (公开指南, Art. 12) that bodies wrote themselves.
@Component
public class Guides {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final ChangeFeed feed;

    Guides(JdbcClient jdbc, AuditTrail audit, ChangeFeed feed) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.feed = feed;
    }

    /// The body's own guide; empty when the general one stands for it.
    public Optional<String> find(Body body) {
        return jdbc.sql("SELECT html FROM catalogue.guide WHERE body_id = ?")
                .param(body.id())
                .query(String.class)
                .optional();
    }

    /// Puts the body's own guide in place; without any text the general one stands again.
    ///
    /// @param html already cleaned
    @Transactional
    public void keep(Actor actor, Body body, String html) {
        actor.require(Action.ADMINISTER, body.path());
        if (html.isBlank()) {
            jdbc.sql("DELETE FROM catalogue.guide WHERE body_id = ?").param(body.id()).update();
        } else {
            jdbc.sql(
                            """
                            INSERT INTO catalogue.guide (body_id, html) VALUES (?, ?)
                            ON CONFLICT (body_id) DO UPDATE SET html = excluded.html, updated_at = now()
                            """)
                    .params(body.id(), html)
                    .update();
        }
        audit.record(
                actor.username(),
                "catalogue.guide",
                "body/" + body.code(),
                Map.of("characters", html.length()));
        feed.record("catalogue", "guide/" + body.code());
    }
}
