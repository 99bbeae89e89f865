package org.gongkai.letter;

import java.util.Map;
import java.util.Optional;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The body whose people alone read complaints about the conduct of officials.
@Component
public class SupervisionOffice {

    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final AuditTrail audit;

    SupervisionOffice(JdbcClient jdbc, Bodies bodies, AuditTrail audit) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.audit = audit;
    }

    public Optional<Body> find() {
        return jdbc.sql("SELECT body_id FROM letter.supervision_office")
                .query(Long.class)
                .optional()
                .map(bodies::get);
    }

    /// The body, or a refusal of the form that needs one.
    public Body required() {
        return find().orElseThrow(
                        () -> new Refused("kind", Text.t("letter.refused.no-supervision")));
    }

    /// What came in before stays with the office that has it.
    @Transactional
    public void set(Actor actor, Body body) {
        Body root = bodies.findRoot().orElseThrow();
        actor.require(Action.ADMINISTER, root.path());
        if (!body.active()) throw new Refused("body", Text.t("office.refused.choice"));
        jdbc.sql(
                        """
                        INSERT INTO letter.supervision_office (body_id) VALUES (:body)
                        ON CONFLICT (one) DO UPDATE SET body_id = EXCLUDED.body_id
                        """)
                .param("body", body.id())
                .update();
        audit.record(
                actor.username(),
                "letter.set-supervision-office",
                "letters",
                Map.of("body", body.code()));
    }
}
