package org.gongkai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.gongkai.RunningServer;
import org.gongkai.database.ChangeFeed;
import org.gongkai.search.language.Segmentation;
import org.gongkai.search.lucene.LuceneIndex;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A server that has just come back and reads what it missed.
@Tag("slow")
class CatchingUpTest {

    @Test
    void isNotReadyBeforeEverythingIsInTheIndex(@TempDir Path folder) {
        var segmentation = new Segmentation(List::of);
        var source = RunningServer.bean(IndexSource.class);
        try (SearchIndex index = LuceneIndex.open(folder, segmentation, Clock.systemUTC())) {
            var follower =
                    new FollowChanges(
                            RunningServer.bean(ChangeFeed.class),
                            new Indexing(source, index, segmentation),
                            index);
            RunningServer.bean(TransactionTemplate.class)
                    .executeWithoutResult(status -> {
                        // nobody reads the feed while it is locked
                        RunningServer.bean(JdbcClient.class)
                                .sql("LOCK TABLE database.change IN ACCESS EXCLUSIVE MODE")
                                .update();
                        follower.on(new ChangeFeed.Grown(0));
                        assertThat(waits(follower, 5)).isFalse();
                    });
            assertThat(waits(follower, 200)).isTrue();
            assertThat(index.size()).isPositive();
        }
    }

    @Test
    void saysSoWhenItIsReady() throws IOException {
        assertThat(waits(RunningServer.bean(FollowChanges.class), 200)).isTrue();
        var answer =
                RunningServer.anybody().newRequest(RunningServer.address() + "/health").execute();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"index\":\"up\"", "\"status\":\"up\"");
    }

    private static boolean waits(FollowChanges follower, int tenths) {
        for (int i = 0; i < tenths && !follower.hasCaughtUp(); i++) pause();
        return follower.hasCaughtUp();
    }

    private static void pause() {
        java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
    }
}
