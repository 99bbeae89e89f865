package org.gongkai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.gongkai.RunningServer;
import org.gongkai.database.ChangeFeed;
import org.gongkai.search.language.Segmentation;
import org.gongkai.search.lucene.LuceneIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A server that comes back after the changes it missed were forgotten.
@Tag("slow")
class AwayForLongTest {

    private final Segmentation segmentation = new Segmentation(List::of);
    private final JdbcClient jdbc = RunningServer.bean(JdbcClient.class);

    @AfterEach
    void theFeedIsWholeAgain() {
        jdbc.sql("UPDATE database.pruning SET before = '-infinity'").update();
    }

    @Test
    void buildsItsIndexAnew(@TempDir Path folder) throws InterruptedException {
        // so that no change of this run is read again as a matter of caution
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(10));
        IndexSource source = RunningServer.bean(IndexSource.class);
        long all;
        try (SearchIndex index = LuceneIndex.open(folder, segmentation, clock)) {
            all = new Indexing(source, index, segmentation).rebuild(count -> {});
            index.clear();
        }
        jdbc.sql("UPDATE database.pruning SET before = now() + interval '1 hour'").update();

        try (SearchIndex index = LuceneIndex.open(folder, segmentation, clock)) {
            assertThat(index.needsRebuild()).isFalse();
            var follower =
                    new FollowChanges(
                            RunningServer.bean(ChangeFeed.class),
                            new Indexing(source, index, segmentation),
                            index);
            follower.on(new ChangeFeed.Grown(0));

            for (int i = 0; i < 200 && index.size() < all; i++) Thread.sleep(100);
            assertThat(index.size()).isEqualTo(all).isPositive();
        }
    }
}
