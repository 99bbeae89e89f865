package org.gongkai.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.gongkai.RunningServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("slow")
class PruningTheFeedTest {

    private final ChangeFeed feed = RunningServer.bean(ChangeFeed.class);
    private final TransactionTemplate transactions = RunningServer.bean(TransactionTemplate.class);
    private final JdbcClient jdbc = RunningServer.bean(JdbcClient.class);

    @AfterEach
    void theFeedIsWholeAgain() {
        jdbc.sql("UPDATE database.pruning SET up_to = 0, before = '-infinity'").update();
    }

    @Test
    void forgetsWhatIsOldAndSaysHowFarBackItGoes() {
        long first = change();
        long second = change();
        Instant between = Instant.now();
        sleepABit();
        long third = change();

        assertThat(feed.goesBackTo(0)).isTrue();
        assertThat(feed.prune(between)).isGreaterThanOrEqualTo(2);

        assertThat(feed.after(first - 1, 10))
                .extracting(ChangeFeed.Change::seq)
                .first()
                .isEqualTo(third);
        assertThat(feed.goesBackTo(first)).isFalse();
        assertThat(feed.goesBackTo(second)).isTrue();
        assertThat(feed.goOnFrom(between.minus(Duration.ofDays(1)))).isEmpty();
        assertThat(feed.goOnFrom(between)).hasValue(second);
    }

    @Test
    void keepsTheNewestSoThatTheCountGoesOn() {
        long newest = change();

        feed.prune(Instant.now().plusSeconds(60));

        assertThat(feed.latest()).isEqualTo(newest);
        assertThat(change()).isGreaterThan(newest);
    }

    private long change() {
        transactions.executeWithoutResult(status -> feed.record("body", "all"));
        return feed.latest();
    }

    private static void sleepABit() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
