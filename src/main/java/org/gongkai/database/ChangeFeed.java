package org.gongkai.database;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// The ordered feed of what changed for the public. A change is recorded in the transaction that
/// makes it; followers on every node hear of it at once when it was made here, within a fifth of a
/// second when another process made it, and read on from where they stopped after a crash.
@Component
public class ChangeFeed {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final AtomicLong seen = new AtomicLong();

    ChangeFeed(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /// One change.
    ///
    /// @param topic what kind of thing: `document`, `body`, `catalogue`
    public record Change(long seq, String topic, String key) {}

    /// The feed grew; told within this process to all who follow it.
    public record Grown(long upTo) {}

    private record Recorded(long seq) {}

    /// Records a change in the running transaction. One such transaction commits at a time, so that
    /// nobody who follows the numbers can miss a late one.
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String topic, String key) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('database.change'))").query(row -> {});
        long seq =
                jdbc.sql("INSERT INTO database.change (topic, key) VALUES (?, ?) RETURNING seq")
                        .params(topic, key)
                        .query(Long.class)
                        .single();
        events.publishEvent(new Recorded(seq));
    }

    /// The changes after this one, oldest first.
    public List<Change> after(long seq, int limit) {
        return jdbc.sql(
                        "SELECT seq, topic, key FROM database.change WHERE seq > ? ORDER BY seq LIMIT ?")
                .params(seq, limit)
                .query(new DataClassRowMapper<>(Change.class))
                .list();
    }

    /// The number of the newest change before a moment, 0 when there is none.
    public long latestBefore(Instant moment) {
        return jdbc.sql("SELECT coalesce(max(seq), 0) FROM database.change WHERE at < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /// The number of the newest change, 0 when nothing ever changed.
    public long latest() {
        return jdbc.sql("SELECT coalesce(max(seq), 0) FROM database.change")
                .query(Long.class)
                .single();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void committed(Recorded recorded) {
        tell(recorded.seq());
    }

    @Scheduled(fixedDelay = 200)
    void look() {
        tell(latest());
    }

    private void tell(long upTo) {
        if (seen.getAndUpdate(before -> Math.max(before, upTo)) < upTo) {
            events.publishEvent(new Grown(upTo));
        }
    }
}
