package org.gongkai.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.gongkai.search.IndexedDocument;
import org.gongkai.search.SearchFilter;
import org.gongkai.search.SearchIndex;
import org.gongkai.search.SearchQuery;
import org.gongkai.search.SearchResults;
import org.gongkai.search.language.Segmentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The index in a folder of this machine. Writes are visible through the writer's own reader, which
/// is opened again by the first search after a write; a commit every two seconds makes them
/// durable.
public final class LuceneIndex implements SearchIndex {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneIndex.class);
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(2);

    private final IndexFolder folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final DocumentForm form;
    private final Searching searching;
    private final Clock clock;
    private final AtomicLong written = new AtomicLong();
    private final Object refreshing = new Object();
    private final ScheduledExecutorService committer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("index-commit").factory());
    private volatile long visible;
    private volatile boolean complete;
    private boolean closed;

    private LuceneIndex(IndexFolder folder, Segmentation segmentation, Clock clock)
            throws IOException {
        this.folder = folder;
        this.writer = folder.writer();
        this.clock = clock;
        this.form = new DocumentForm(segmentation);
        this.searching = new Searching(segmentation, clock);
        this.complete = folder.committed().complete() && !folder.fresh();
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    /// Opens the folder, or begins a new index in it.
    ///
    /// @throws IllegalStateException when another writer has it open
    public static LuceneIndex open(Path path, Segmentation segmentation, Clock clock) {
        try {
            var index = new LuceneIndex(IndexFolder.open(path), segmentation, clock);
            long millis = COMMIT_EVERY.toMillis();
            var _ =
                    index.committer.scheduleWithFixedDelay(
                            index::commitQuietly, millis, millis, TimeUnit.MILLISECONDS);
            return index;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void put(IndexedDocument document) {
        Document written = form.write(document);
        write(() -> writer.updateDocument(key(document.id()), written));
    }

    @Override
    public void putAll(Iterable<IndexedDocument> documents) {
        documents.forEach(document -> {
            Document written = form.write(document);
            writeUnseen(() -> writer.updateDocument(key(document.id()), written));
        });
        written.incrementAndGet();
    }

    @Override
    public void replaceRange(long after, long through, List<IndexedDocument> documents) {
        if (after >= through) return;
        var range = LongPoint.newRangeQuery(Fields.ID, after + 1, through);
        List<Document> forms = documents.stream().map(form::write).toList();
        write(() ->
                forms.isEmpty()
                        ? writer.deleteDocuments(range)
                        : writer.updateDocuments(range, forms));
    }

    @Override
    public void remove(long documentId) {
        write(() -> writer.deleteDocuments(key(documentId)));
    }

    @Override
    public void clear() {
        write(writer::deleteAll);
    }

    @Override
    public void refresh() {
        long before = written.get();
        if (visible >= before) return;
        // whoever comes second waits, so that his own write is visible to him as well
        synchronized (refreshing) {
            long seen = written.get();
            if (visible >= seen) return;
            try {
                searchers.maybeRefreshBlocking();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            visible = seen;
        }
    }

    @Override
    public SearchResults search(SearchQuery query) {
        refresh();
        return withSearcher(searcher -> searching.search(searcher, query));
    }

    @Override
    public List<Long> alike(String text, SearchFilter filter, int most) {
        refresh();
        return withSearcher(searcher -> searching.alike(searcher, text, filter, most));
    }

    @Override
    public long size() {
        refresh();
        return withSearcher(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    @Override
    public boolean needsRebuild() {
        return !complete;
    }

    @Override
    public void rebuilt() {
        complete = true;
        commit();
    }

    @Override
    public Optional<Instant> durableBefore() {
        return folder.fresh() ? Optional.empty() : folder.committed().at();
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) return;
            closed = true;
            committer.shutdownNow();
            try (folder;
                    searchers) {
                folder.commit(complete, clock.instant());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void commitQuietly() {
        try {
            if (writer.hasUncommittedChanges()) commit();
        } catch (RuntimeException e) {
            LOG.error("the index could not be written to the disk; trying again", e);
        }
    }

    private void commit() {
        synchronized (this) {
            if (closed) return;
            // taken before: what is put meanwhile may or may not be in this commit
            Instant at = clock.instant();
            try {
                folder.commit(complete, at);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void write(Writing writing) {
        writeUnseen(writing);
        written.incrementAndGet();
    }

    private static void writeUnseen(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T withSearcher(Reading<T> reading) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.read(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Term key(long id) {
        return new Term(Fields.KEY, Long.toString(id));
    }

    private interface Writing {
        long run() throws IOException;
    }

    private interface Reading<T> {
        T read(IndexSearcher searcher) throws IOException;
    }
}
