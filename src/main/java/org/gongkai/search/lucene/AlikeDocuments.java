package org.gongkai.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.gongkai.search.SearchFilter;

/// Documents about what a text is about: the words of it that tell most, of which a good part must
/// be there. Unlike a search it counts nothing, marks nothing and offers nothing else.
final class AlikeDocuments {

    private static final int MOST_WORDS = 24;
    private static final double PART = 0.4;
    private static final int LEAST = 2;

    private final IndexSearcher searcher;

    AlikeDocuments(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    List<Long> find(Collection<String> words, SearchFilter filter, int most) throws IOException {
        List<Term> telling = telling(words);
        int least = Math.min(LEAST, words.size());
        if (telling.isEmpty() || telling.size() < least) return List.of();
        var some = new BooleanQuery.Builder();
        telling.forEach(word -> some.add(word(word), Occur.SHOULD));
        some.setMinimumNumberShouldMatch(Math.max(least, (int) Math.ceil(telling.size() * PART)));
        Query asked = Choices.within(some.build(), filter);
        var ids = new ArrayList<Long>();
        for (ScoreDoc found :
                searcher.search(Searching.filtered(asked, Choices.filters(filter)), most)
                        .scoreDocs) {
            ids.add(Searching.id(searcher, found.doc));
        }
        return ids;
    }

    /// The rarest words that the index knows.
    private List<Term> telling(Collection<String> words) throws IOException {
        var frequency = new LinkedHashMap<Term, Integer>();
        for (String word : words) {
            var term = new Term(Fields.WORDS, word);
            int documents = searcher.getIndexReader().docFreq(term);
            if (documents > 0) frequency.put(term, documents);
        }
        return frequency.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Query word(Term word) {
        return new DisjunctionMaxQuery(
                List.of(
                        new TermQuery(word),
                        new BoostQuery(
                                new TermQuery(new Term(Fields.TITLE_WORDS, word.text())), 2)),
                0.1f);
    }
}
