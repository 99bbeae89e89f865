package org.gongkai.database;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
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

    /// Far longer than a follower takes, and than a server is down for maintenance.
    private static final Duration KEPT_FOR = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final AtomicLong seen = new AtomicLong();

    ChangeFeed(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /// One change.
    ///
    /// @param topic what kind of thing: `document`, `body`, `catalogue`
    public record Change(long seq, String topic, String key) {}

    /// The feed grew; told within this process to all who follow it.
    public record Grown(long upTo) {}

    record Recorded(long seq) {}

    /// Records a change in the running transaction. One such transaction commits at a time, so that
    /// nobody who follows the numbers can miss a late one.
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String topic, String key) {
        lock();
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

    /// After which change someone has to read on who had seen all up to a moment; empty when the
    /// feed does not go back that far, so that they have to begin anew.
    public OptionalLong goOnFrom(Instant moment) {
        return jdbc
                .sql(
                        """
                        SELECT greatest(p.up_to, coalesce((SELECT max(seq) FROM database.change
                                                           WHERE at < :moment), 0)) AS seq
                        FROM database.pruning p WHERE p.before <= :moment
                        """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /// Whether all that came after this change can still be read.
    public boolean goesBackTo(long seq) {
        return jdbc.sql("SELECT up_to <= ? FROM database.pruning")
                .param(seq)
                .query(Boolean.class)
                .single();
    }

    /// The number of the newest change, 0 when nothing ever changed.
    public long latest() {
        return jdbc.sql("SELECT coalesce(max(seq), 0) FROM database.change")
                .query(Long.class)
                .single();
    }

    /// Forgets changes older than a moment, but never the newest: its number is where the feed
    /// stands. Who follows is always far ahead of it, or was down and sees by [#goesBackTo] or
    /// [#goOnFrom] that it missed something.
    ///
    /// @return how many went
    @Transactional
    public int prune(Instant before) {
        lock();
        return jdbc.sql(
                        """
                        WITH kept AS (
                            SELECT coalesce(min(seq) FILTER (WHERE at >= :before), max(seq)) AS first
                            FROM database.change),
                        gone AS (
                            DELETE FROM database.change WHERE seq < (SELECT first FROM kept)
                            RETURNING seq),
                        noted AS (
                            UPDATE database.pruning
                            SET up_to = (SELECT max(seq) FROM gone), before = greatest(before, :before)
                            WHERE EXISTS (SELECT FROM gone))
                        SELECT count(*) FROM gone
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    @Scheduled(initialDelay = 1, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
    void pruneOldOnes() {
        prune(clock.instant().minus(KEPT_FOR));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void committed(Recorded recorded) {
        tell(recorded.seq());
    }

    @Scheduled(fixedDelay = 200)
    void look() {
        tell(latest());
    }

    private void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('database.change'))").query(row -> {});
    }

    private void tell(long upTo) {
        if (seen.getAndUpdate(before -> Math.max(before, upTo)) < upTo) {
            events.publishEvent(new Grown(upTo));
        }
    }
}
