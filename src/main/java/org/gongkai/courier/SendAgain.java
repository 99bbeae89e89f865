package org.gongkai.courier;

import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives what failed another round of tries: one message, or all that a filter lets through.
@Component
public class SendAgain {

    private static final String AGAIN =
            """
            UPDATE courier.message SET state = 'waiting', attempts = 0, next_try_at = now()
            WHERE state = 'failed' AND
            """;

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final CourierKeeper keeper;

    SendAgain(JdbcClient jdbc, AuditTrail audit, CourierKeeper keeper) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.keeper = keeper;
    }

    /// @return whether it had failed; any other is left alone
    @Transactional
    public boolean one(Actor actor, long id) {
        keeper.require(actor);
        boolean again = jdbc.sql(AGAIN + " id = ?").param(id).update() > 0;
        if (again) {
            audit.record(actor.username(), "courier.send-again", "message/" + id, Map.of());
        }
        return again;
    }

    /// @return how many
    @Transactional
    public int all(Actor actor, MessageFilter filter) {
        keeper.require(actor);
        int again = jdbc.sql(AGAIN + MessageFilter.CONDITION).params(filter.parameters()).update();
        if (again > 0) {
            audit.record(actor.username(), "courier.send-again", "messages", Map.of("rows", again));
        }
        return again;
    }
}
