package org.gongkai.casework;

import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sets the visibility of a matter to published: its answer was made public. The matter itself, its
/// people and papers stay as private as they were. Called in the transaction that publishes.
@Component
public class PublishMatter {

    private final Matters matters;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    PublishMatter(Matters matters, JdbcClient jdbc, AuditTrail audit) {
        this.matters = matters;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// Does nothing when it was published before.
    ///
    /// @throws Refused when it has no answer yet
    @Transactional
    public void publish(Actor actor, long id) {
        Matter matter = matters.lock(id);
        if (!actor.can(Action.SIGN_ANSWERS, matter.bodyPath())) {
            actor.require(Action.HANDLE_MATTERS, matter.bodyPath());
        }
        if (matter.isOpen()) throw new Refused("", Text.t("casework.refused.unanswered"));
        if (matter.published()) return;
        jdbc.sql("UPDATE casework.matter SET visibility = 'published' WHERE id = ?")
                .param(id)
                .update();
        audit.record(actor.username(), "casework.publish", matter.subject(), Map.of());
    }
}
