package org.gongkai.opinion;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes what was done with items, into their history and into the audit.
@Component
class ItemSteps {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ItemSteps(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param kind also the verb in the audit: `opinion.judged`
    void record(String by, long item, String kind, String value) {
        add(by, List.of(item), kind, value);
        audit.record(by, "opinion." + kind, Item.subject(item), Map.of("value", value));
    }

    /// The same step of many items, without the audit.
    void add(String by, List<Long> items, String kind, String value) {
        jdbc.sql(
                        """
                        INSERT INTO opinion.step (item_id, at, by_account, kind, value)
                        SELECT id, :at, :by, :kind, :value FROM unnest(:items::bigint[]) AS id
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("kind", kind)
                .param("value", value)
                .param("items", items.toArray(Long[]::new))
                .update();
    }
}
