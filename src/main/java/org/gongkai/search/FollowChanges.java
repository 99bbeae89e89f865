package org.gongkai.search;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.gongkai.database.ChangeFeed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Keeps the index in step with what is public: catches up when the server starts, then follows the
/// change feed in a thread of its own, in order, whichever process made the change.
@Component
@ConditionalOnProperty(name = "gongkai.jobs", matchIfMissing = true)
public class FollowChanges {

    private static final Logger LOG = LoggerFactory.getLogger(FollowChanges.class);
    private static final int BATCH = 200;

    /// A change is stamped before its transaction ends; this covers the difference.
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(5);

    private final ChangeFeed feed;
    private final Indexing indexing;
    private final SearchIndex index;
    private final ExecutorService follower =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("index-follower").daemon().factory());
    private long done = -1;
    private volatile boolean caughtUp;
    private volatile boolean stopping;

    FollowChanges(ChangeFeed feed, Indexing indexing, SearchIndex index) {
        this.feed = feed;
        this.indexing = indexing;
        this.index = index;
    }

    /// Whether everything that was public when the server started is in the index; until then a
    /// search may miss, or still find, what was changed just before the last stop.
    public boolean hasCaughtUp() {
        return caughtUp;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        follower.execute(this::catchUp);
    }

    @EventListener
    void on(ChangeFeed.Grown grown) {
        follower.execute(this::catchUp);
    }

    /// The change in hand is finished before the index is closed; the rest waits for the next
    /// start. Not interrupted: an interrupt while writing would spoil the index.
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        follower.shutdown();
        var _ = follower.awaitTermination(10, TimeUnit.SECONDS);
    }

    /// Runs in the follower's thread only.
    private void catchUp() {
        try {
            if (done < 0) {
                done = whereToBegin();
            } else if (!feed.goesBackTo(done)) {
                done = anew();
            }
            for (List<ChangeFeed.Change> changes = feed.after(done, BATCH);
                    !changes.isEmpty() && !stopping;
                    changes = feed.after(done, BATCH)) {
                changes.forEach(this::apply);
            }
            if (!stopping) caughtUp = true;
        } catch (RuntimeException e) {
            if (stopping) return;
            LOG.error(
                    "The index could not follow change {}; it is tried again with the next one",
                    done + 1,
                    e);
        }
    }

    /// A new or damaged index is built anew, and one that was away for longer than the feed goes
    /// back; any other goes on from what was surely on the disk.
    private long whereToBegin() {
        Instant durable = index.durableBefore().orElse(null);
        if (index.needsRebuild() || durable == null) return anew();
        OptionalLong from = feed.goOnFrom(durable.minus(LONGEST_TRANSACTION));
        return from.isPresent() ? from.getAsLong() : anew();
    }

    private long anew() {
        long present = feed.latest();
        indexing.rebuild(count -> {});
        return present;
    }

    private void apply(ChangeFeed.Change change) {
        if (stopping) return;
        switch (change.topic()) {
            case "document" -> indexing.refresh(Long.parseLong(change.key()));
            case "reindex" -> indexing.rebuild(count -> {});
            default -> {}
        }
        done = change.seq();
    }
}
