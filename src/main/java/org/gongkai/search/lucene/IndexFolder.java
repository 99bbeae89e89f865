package org.gongkai.search.lucene;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder on the disk: opened for one writer, made anew when it is damaged or of another
/// format.
///
/// @param fresh nothing of an earlier index was usable
/// @param committed what the last commit said of itself
record IndexFolder(Directory directory, IndexWriter writer, boolean fresh, Committed committed)
        implements AutoCloseable {

    /// Raise it whenever fields or analysis change: an older index is then built anew.
    static final String FORMAT = "2";

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final double BUFFER_MEGABYTES = 24;

    /// What a commit carries.
    record Committed(String format, boolean complete, Optional<Instant> at) {

        private static final Committed NOTHING = new Committed("", false, Optional.empty());

        private static Committed of(Map<String, String> data) {
            return new Committed(
                    data.getOrDefault("format", ""),
                    data.getOrDefault("complete", "").equals("true"),
                    Optional.ofNullable(data.get("at")).map(Instant::parse));
        }

        private Map<String, String> data() {
            return Map.of(
                    "format",
                    format,
                    "complete",
                    Boolean.toString(complete),
                    "at",
                    at.map(Instant::toString).orElse(Instant.EPOCH.toString()));
        }
    }

    static IndexFolder open(Path folder) {
        try {
            Directory directory = FSDirectory.open(folder);
            try {
                return open(directory);
            } catch (LockObtainFailedException e) {
                directory.close();
                throw new IllegalStateException("检索索引正被另一个进程使用：" + folder, e);
            } catch (IOException | RuntimeException e) {
                directory.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("无法打开检索索引 " + folder, e);
        }
    }

    private static IndexFolder open(Directory directory) throws IOException {
        Committed committed = read(directory);
        boolean usable = committed.format.equals(FORMAT);
        if (!usable) empty(directory);
        try {
            return new IndexFolder(directory, writer(directory), !usable, committed);
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | NoSuchFileException e) {
            LOG.warn("the index is damaged and will be built anew", e);
            empty(directory);
            return new IndexFolder(directory, writer(directory), true, Committed.NOTHING);
        }
    }

    private static IndexWriter writer(Directory directory) throws IOException {
        return new IndexWriter(
                directory,
                new IndexWriterConfig(Analysis.ALL)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setCommitOnClose(false));
    }

    private static Committed read(Directory directory) throws IOException {
        try {
            return Committed.of(SegmentInfos.readLatestCommit(directory).getUserData());
        } catch (IndexNotFoundException e) {
            LOG.debug("no index yet: {}", e.getMessage());
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | NoSuchFileException
                | EOFException e) {
            LOG.warn("the index cannot be read and will be built anew", e);
        }
        return Committed.NOTHING;
    }

    private static void empty(Directory directory) throws IOException {
        try (var _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) directory.deleteFile(file);
            }
        }
    }

    void commit(boolean complete, Instant at) throws IOException {
        var carried = new Committed(FORMAT, complete, Optional.of(at));
        writer.setLiveCommitData(carried.data().entrySet());
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
    }
}
