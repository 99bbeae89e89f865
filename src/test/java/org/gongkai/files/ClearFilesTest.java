package org.gongkai.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.gongkai.RunningServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("slow")
class ClearFilesTest {

    private final Blobs blobs = RunningServer.bean(Blobs.class);
    private final ClearFiles clearing = RunningServer.bean(ClearFiles.class);

    @Test
    void clearsWhatNobodyRefersToAfterAMonthAndNothingElse() throws IOException {
        Blob lately = kept("昨天传上来没有用的", 1);
        Blob longAgo = kept("上个月传上来没有用的", 31);
        List<Sha256> attached =
                RunningServer.bean(JdbcClient.class)
                        .sql("SELECT DISTINCT blob_hash FROM publication.attachment")
                        .query((row, number) -> new Sha256(row.getString("blob_hash")))
                        .list();
        for (Sha256 hash : attached) age(hash, 400);

        assertThat(clearing.clear()).isPositive();

        assertThat(blobs.exists(lately.hash())).isTrue();
        assertThat(blobs.exists(longAgo.hash())).isFalse();
        assertThat(attached).isNotEmpty().allMatch(blobs::exists);
    }

    @Test
    void anUploadOfTheSameBytesMakesAnOldFileYoungAgain() throws IOException {
        kept("又要用的", 90);
        Blob again = blobs.store(new ByteArrayInputStream("又要用的".getBytes(StandardCharsets.UTF_8)));

        clearing.clear();

        assertThat(blobs.exists(again.hash())).isTrue();
    }

    @Test
    void clearsNothingForADatabaseThatNamesNoFile() throws IOException {
        Blob longAgo = kept("换错数据库时的文件", 90);

        new ClearFiles(blobs, List.of(Set::of), Clock.systemUTC()).clear();

        assertThat(blobs.exists(longAgo.hash())).isTrue();
    }

    private Blob kept(String text, int daysAgo) throws IOException {
        Blob blob = blobs.store(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        age(blob.hash(), daysAgo);
        return blob;
    }

    private void age(Sha256 hash, int days) throws IOException {
        Instant then = Instant.now().minus(Duration.ofDays(days));
        Files.setLastModifiedTime(blobs.path(hash), FileTime.from(then));
    }
}
