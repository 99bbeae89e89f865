package org.gongkai.search;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import org.gongkai.search.language.Segmentation;
import org.springframework.stereotype.Component;

/// Carries what is public from the database into the index.
@Component
public class Indexing {

    private static final int BATCH = 100;

    private final IndexSource documents;
    private final SearchIndex index;
    private final Segmentation segmentation;

    /// Reading and writing are one step: otherwise what was read before a change could be written
    /// after it, and bring back a withdrawn text.
    private final ReentrantLock readAndWrite = new ReentrantLock();

    Indexing(IndexSource documents, SearchIndex index, Segmentation segmentation) {
        this.documents = documents;
        this.index = index;
        this.segmentation = segmentation;
    }

    /// Reads the document anew: puts it when the public may read it, removes it when not. Safe to
    /// repeat.
    public void refresh(long documentId) {
        readAndWrite.lock();
        try {
            documents.find(documentId).ifPresentOrElse(index::put, () -> index.remove(documentId));
        } finally {
            readAndWrite.unlock();
        }
    }

    /// Puts everything that is public, and removes everything else, while searches go on.
    ///
    /// @param progress hears the number of documents done, after each batch
    /// @return how many documents are public
    public long rebuild(LongConsumer progress) {
        segmentation.reload();
        long done = 0;
        long after = Long.MIN_VALUE;
        List<IndexedDocument> batch;
        do {
            readAndWrite.lock();
            try {
                batch = documents.listAfter(after, BATCH);
                boolean last = batch.size() < BATCH;
                long through = last ? Long.MAX_VALUE : batch.getLast().id();
                index.replaceRange(after, through, batch);
                after = through;
            } finally {
                readAndWrite.unlock();
            }
            done += batch.size();
            progress.accept(done);
        } while (batch.size() == BATCH);
        index.rebuilt();
        return done;
    }
}
