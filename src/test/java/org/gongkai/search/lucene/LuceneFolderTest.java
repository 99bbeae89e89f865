package org.gongkai.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.search.Paper;
import org.gongkai.search.SearchIndex;
import org.gongkai.search.SearchQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The folder after a crash, in two hands, damaged, and of another version.
class LuceneFolderTest {

    @TempDir Path home;

    @Test
    void findsAfterACrashWhatWasCommitted() throws Exception {
        Path folder = home.resolve("index");
        Path afterCrash = home.resolve("after");
        try (SearchIndex running = Lucene.open(folder)) {
            running.put(Paper.titled(1, "公示甲").document());
            running.rebuilt();
            running.put(Paper.titled(2, "公示乙").document());
            running.search(SearchQuery.of("公示"));
            // what a stop of the machine leaves: no close, no last commit, the lock file lying
            // about
            copy(folder, afterCrash);
        }

        try (SearchIndex index = Lucene.open(afterCrash)) {
            assertThat(index.search(SearchQuery.of("公示甲")).total()).isEqualTo(1);
            assertThat(index.search(SearchQuery.of("公示乙")).total()).isZero();
            assertThat(index.needsRebuild()).isFalse();
            assertThat(index.durableBefore()).contains(Instant.parse("2024-07-01T00:00:00Z"));
            index.put(Paper.titled(2, "公示乙").document());
            assertThat(index.search(SearchQuery.of("公示")).total()).isEqualTo(2);
        }
    }

    @Test
    void commitsByItselfWithinSeconds() throws Exception {
        Path folder = home.resolve("index");
        Path copy = home.resolve("copy");
        try (SearchIndex running = Lucene.open(folder)) {
            running.put(Paper.titled(1, "公示甲").document());
            Thread.sleep(5_000);
            copy(folder, copy);
        }

        try (SearchIndex index = Lucene.open(copy)) {
            assertThat(index.search(SearchQuery.of("公示甲")).total()).isEqualTo(1);
        }
    }

    @Test
    void refusesASecondWriter() {
        Path folder = home.resolve("index");
        try (SearchIndex first = Lucene.open(folder)) {
            first.put(Paper.titled(1, "公示").document());

            assertThatThrownBy(() -> Lucene.open(folder))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("正被另一个进程使用");
            assertThat(first.search(SearchQuery.of("公示")).total()).isEqualTo(1);
        }
    }

    @Test
    void beginsAnewWhenTheFolderIsDamaged() throws Exception {
        Path folder = home.resolve("index");
        fill(folder);
        for (Path file : list(folder)) {
            if (!file.endsWith("write.lock")) {
                Files.writeString(file, "damaged", StandardCharsets.UTF_8);
            }
        }

        assertThatItBeginsAnew(folder);
    }

    @Test
    void beginsAnewWhenAFileIsMissing() throws Exception {
        Path folder = home.resolve("index");
        fill(folder);
        for (Path file : list(folder)) {
            if (file.toString().endsWith(".cfs")) Files.delete(file);
        }

        assertThatItBeginsAnew(folder);
    }

    @Test
    void beginsAnewWhenTheLastCommitIsCutOff() throws Exception {
        Path folder = home.resolve("index");
        fill(folder);
        for (Path file : list(folder)) {
            if (!file.getFileName().toString().startsWith("segments")) continue;
            try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() / 2);
            }
        }

        assertThatItBeginsAnew(folder);
    }

    @Test
    void beginsAnewWhenTheFormatIsAnother() throws Exception {
        Path folder = home.resolve("index");
        fill(folder);
        try (IndexFolder other = IndexFolder.open(folder)) {
            var data = java.util.Map.of("format", "0", "complete", "true");
            other.writer().setLiveCommitData(data.entrySet());
            other.writer().commit();
        }

        assertThatItBeginsAnew(folder);
    }

    private static void fill(Path folder) {
        try (SearchIndex index = Lucene.open(folder)) {
            index.put(Paper.titled(1, "公示").document());
            index.rebuilt();
        }
    }

    private static void assertThatItBeginsAnew(Path folder) {
        try (SearchIndex index = Lucene.open(folder)) {
            assertThat(index.needsRebuild()).isTrue();
            assertThat(index.durableBefore()).isEqualTo(Optional.empty());
            assertThat(index.size()).isZero();
            index.put(Paper.titled(2, "公示").document());
            index.rebuilt();
        }
        try (SearchIndex index = Lucene.open(folder)) {
            assertThat(index.needsRebuild()).isFalse();
            assertThat(index.size()).isEqualTo(1);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : list(from)) Files.copy(file, to.resolve(file.getFileName()));
    }
}
