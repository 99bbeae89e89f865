package org.gongkai.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The full-text index of public documents. What was put or removed counts in the next search; it
/// is on the disk a few seconds later, at the latest when the index is closed. There is one writer;
/// a second one is refused when it opens.
public interface SearchIndex extends AutoCloseable {

    /// Adds the document, or replaces the one with the same id.
    void put(IndexedDocument document);

    void putAll(Iterable<IndexedDocument> documents);

    /// Afterwards the documents with ids in `(after, through]` are exactly these; searches see
    /// either all of the change or none of it.
    void replaceRange(long after, long through, List<IndexedDocument> documents);

    void remove(long documentId);

    void clear();

    /// Makes everything written so far visible; searches do so by themselves.
    void refresh();

    /// Never fails because of what the user typed.
    SearchResults search(SearchQuery query);

    /// The ids of documents that are about what the text is about, the nearest first; far fewer of
    /// the words must be there than for a search, and nothing typed is a question.
    List<Long> alike(String text, SearchFilter filter, int most);

    /// How many documents are in the index.
    long size();

    /// Whether the index is new, damaged, of another format, or its rebuilding was cut off: it is
    /// then incomplete until everything was put again and [#rebuilt()] was called.
    boolean needsRebuild();

    /// Everything that is public was put.
    void rebuilt();

    /// What was put before this moment survived the last stop or crash; empty when nothing did.
    /// What came later has to be put again.
    Optional<Instant> durableBefore();

    @Override
    void close();
}
