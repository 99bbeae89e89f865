package org.gongkai.opinion.feed;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.audit.AuditTrail;
import org.gongkai.opinion.NewItem;
import org.gongkai.opinion.Origin;
import org.gongkai.opinion.TakeInItems;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Fetches the feeds whose time has come. A feed is taken by setting its next time, in a
/// transaction that ends before anything goes over the network, with SKIP LOCKED: several processes
/// share the work, no slow server holds a row, and a process that dies loses one turn. A feed that
/// fails is tried more and more rarely, at least once a day.
@Component
public class FetchFeeds {

    private static final Duration RAREST = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 8;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Feeds feeds;
    private final FeedClient client;
    private final TakeInItems taking;
    private final AuditTrail audit;
    private final Clock clock;

    FetchFeeds(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Feeds feeds,
            FeedClient client,
            TakeInItems taking,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.feeds = feeds;
        this.client = client;
        this.taking = taking;
        this.audit = audit;
        this.clock = clock;
    }

    /// At a fixed rate, so that each round has a thread of its own and waiting for servers keeps no
    /// other job from running.
    @Scheduled(fixedRate = 60_000)
    void fetchDue() {
        for (var due = claim(); due.isPresent(); due = claim()) fetch(due.get());
    }

    private Optional<Long> claim() {
        return jdbc.sql(
                        """
                        UPDATE opinion.feed SET next_at = :now + every_minutes * interval '1 minute'
                        WHERE id = (SELECT id FROM opinion.feed WHERE active AND next_at <= :now
                                    ORDER BY next_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING id
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    /// Fetches one at once, whatever its time.
    public void fetchNow(Actor actor, long id) {
        actor.require(Action.ADMINISTER, feeds.get(id).bodyPath());
        fetch(id);
    }

    private record Validators(String etag, String modified) {}

    private void fetch(long id) {
        Feed feed = feeds.get(id);
        Validators last =
                jdbc.sql("SELECT etag, modified FROM opinion.feed WHERE id = ?")
                        .param(id)
                        .query((row, n) -> new Validators(row.getString(1), row.getString(2)))
                        .single();
        try {
            URI address = URI.create(feed.address());
            FeedClient.Answer answer = client.fetch(address, last.etag(), last.modified());
            byte[] body = answer.body();
            List<FeedEntry> entries =
                    body == null ? List.of() : FeedReader.read(FeedText.of(body), address);
            transactions.executeWithoutResult(status -> worked(feed, answer, entries));
        } catch (FeedProblem problem) {
            failed(feed, problem);
        }
    }

    private void worked(Feed feed, FeedClient.Answer answer, List<FeedEntry> entries) {
        LocalDate today = LocalDate.now(clock);
        List<NewItem> items =
                entries.stream()
                        .map(entry ->
                                new NewItem(
                                        feed.platform(),
                                        entry.post(),
                                        day(entry, today),
                                        feed.tags(),
                                        null,
                                        false))
                        .toList();
        long added =
                taking.take(Origin.feed(feed.bodyId(), feed.id()), items).stream()
                        .filter(taken -> !taken.again())
                        .count();
        jdbc.sql(
                        """
                        UPDATE opinion.feed SET etag = :etag, modified = :modified, fetched_at = :now,
                            worked_at = :now, failures = 0, problem = '', problem_is = ''
                        WHERE id = :id
                        """)
                .param("etag", answer.etag())
                .param("modified", answer.modified())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", feed.id())
                .update();
        if (added > 0) {
            audit.record(
                    "system", "opinion.fetch", Feed.subject(feed.id()), Map.of("added", added));
        }
    }

    /// The day an entry says, unless it lies ahead.
    private static LocalDate day(FeedEntry entry, LocalDate today) {
        LocalDate said = entry.postedOn();
        return said == null || said.isAfter(today) ? today : said;
    }

    private void failed(Feed feed, FeedProblem problem) {
        Duration pause =
                Duration.ofMinutes(feed.everyMinutes())
                        .multipliedBy(1L << Math.min(feed.failures(), MOST_DOUBLINGS));
        jdbc.sql(
                        """
                        UPDATE opinion.feed SET fetched_at = :now, failures = failures + 1,
                            problem = :problem, problem_is = :is, next_at = :next
                        WHERE id = :id
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("problem", problem.kind().code())
                .param("is", problem.detail())
                .param(
                        "next",
                        clock.instant()
                                .plus(pause.compareTo(RAREST) > 0 ? RAREST : pause)
                                .atOffset(ZoneOffset.UTC))
                .param("id", feed.id())
                .update();
    }
}
