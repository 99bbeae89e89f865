package org.gongkai.letter.intake.rest;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.letter.Source;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes and revokes the keys of platforms.
@Component
public class KeepSourceKeys {

    private static final int MOST = 20;
    private static final int LONGEST_LABEL = 60;

    private final JdbcClient jdbc;
    private final SourceKeys keys;
    private final AuditTrail audit;
    private final Clock clock;

    KeepSourceKeys(JdbcClient jdbc, SourceKeys keys, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    /// Makes a key.
    ///
    /// @return the key itself, which nobody sees again
    @Transactional
    public String make(Actor actor, Source source, String label) {
        actor.require(Action.ADMINISTER, source.bodyPath());
        String clean = label.strip();
        if (clean.isEmpty()) {
            throw new Refused("label", Text.t("letter-intake.refused.label"));
        }
        if (Text.length(clean) > LONGEST_LABEL) {
            throw new Refused(
                    "label", Text.t("office.refused.too-long", LONGEST_LABEL, Text.length(clean)));
        }
        if (keys.list(source).stream().filter(SourceKey::isValid).count() >= MOST) {
            throw new Refused("label", Text.t("letter-intake.refused.many-keys", MOST));
        }
        String key = keys.fresh();
        long id =
                jdbc.sql(
                                """
                                INSERT INTO letter.source_key (source_id, label, mark, made_by, made_at)
                                VALUES (?, ?, ?, ?, ?) RETURNING id
                                """)
                        .params(
                                source.id(),
                                clean,
                                keys.mark(key),
                                actor.username(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single();
        record(actor, "letter.make-key", source, id);
        return key;
    }

    /// From now on it opens nothing; nothing happens when it was revoked before.
    @Transactional
    public void revoke(Actor actor, Source source, long id) {
        actor.require(Action.ADMINISTER, source.bodyPath());
        int revoked =
                jdbc.sql(
                                """
                                UPDATE letter.source_key SET revoked_by = :by, revoked_at = :now
                                WHERE id = :id AND source_id = :source AND revoked_at IS NULL
                                """)
                        .param("by", actor.username())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("source", source.id())
                        .update();
        if (revoked > 0) record(actor, "letter.revoke-key", source, id);
    }

    private void record(Actor actor, String action, Source source, long id) {
        audit.record(actor.username(), action, "letter-source/" + source.code(), Map.of("key", id));
    }
}
