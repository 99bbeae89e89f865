package org.gongkai.search.lucene;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.gongkai.search.Facets;
import org.gongkai.search.Hit;
import org.gongkai.search.SearchFilter;
import org.gongkai.search.SearchQuery;
import org.gongkai.search.SearchQuery.Order;
import org.gongkai.search.SearchResults;
import org.gongkai.search.language.Question;
import org.gongkai.search.language.Segmentation;

/// One search: count, order, show.
final class Searching {

    /// Nobody turns this many pages; it bounds the memory of one search.
    private static final int DEEPEST = 10_000;

    private static final SortField NEWEST =
            LongField.newSortField(Fields.PUBLISHED, true, SortedNumericSelector.Type.MAX);
    private static final SortField LATEST_ID = new SortField(Fields.ID, SortField.Type.LONG, true);
    private static final Sort BY_RELEVANCE = new Sort(SortField.FIELD_SCORE, NEWEST, LATEST_ID);
    private static final Sort BY_DATE = new Sort(NEWEST, LATEST_ID);

    private final Segmentation segmentation;
    private final QuestionQuery queries;

    Searching(Segmentation segmentation, Clock clock) {
        this.segmentation = segmentation;
        this.queries = new QuestionQuery(clock);
    }

    SearchResults search(IndexSearcher searcher, SearchQuery query) throws IOException {
        Question question = Question.of(query.text(), segmentation);
        if (question.asksNothing()) return SearchResults.NOTHING;
        Query asked = Choices.within(queries.of(question), query.filter());
        Map<Choices, Query> filters = Choices.filters(query.filter());
        Counting.Counted counted = count(searcher, asked, filters);
        if (counted.total() == 0) {
            var nearby = new NearQuestions(searcher, segmentation, queries);
            return new SearchResults(0, List.of(), facets(counted), nearby.find(query, question));
        }
        List<Hit> hits = hits(searcher, filtered(asked, filters), query, question);
        return new SearchResults(counted.total(), hits, facets(counted), List.of());
    }

    List<Long> alike(IndexSearcher searcher, String text, SearchFilter filter, int most)
            throws IOException {
        return new AlikeDocuments(searcher).find(segmentation.tellingWords(text), filter, most);
    }

    static Query filtered(Query asked, Map<Choices, Query> filters) {
        if (filters.isEmpty()) return asked;
        var all = new BooleanQuery.Builder().add(asked, Occur.MUST);
        filters.values().forEach(filter -> all.add(filter, Occur.FILTER));
        return all.build();
    }

    /// A choice that is filtered by is counted once more without its own filter.
    private static Counting.Counted count(
            IndexSearcher searcher, Query asked, Map<Choices, Query> filters) throws IOException {
        var free = EnumSet.allOf(Choices.class);
        free.removeAll(filters.keySet());
        var counted = searcher.search(filtered(asked, filters), new Counting(free));
        for (Choices choice : filters.keySet()) {
            var others = new EnumMap<>(filters);
            others.remove(choice);
            var counting = new Counting(EnumSet.of(choice));
            counted.byValue().putAll(searcher.search(filtered(asked, others), counting).byValue());
        }
        return counted;
    }

    private static List<Hit> hits(
            IndexSearcher searcher, Query asked, SearchQuery query, Question question)
            throws IOException {
        long first = (long) query.page() * query.size();
        if (first >= DEEPEST) return List.of();
        int from = (int) first;
        boolean byDate = query.order() == Order.DATE || question.blank();
        int wanted = from + query.size();
        ScoreDoc[] found =
                searcher.search(
                                asked,
                                new TopFieldCollectorManager(
                                        byDate ? BY_DATE : BY_RELEVANCE, wanted, wanted))
                        .scoreDocs;
        var hits = new ArrayList<Hit>();
        int[] documents = new int[Math.max(0, found.length - from)];
        for (int i = 0; i < documents.length; i++) documents[i] = found[from + i].doc;
        List<Snippets.Shown> shown = new Snippets(searcher, question).show(documents);
        for (int i = 0; i < documents.length; i++) {
            float score = byDate ? 0 : (Float) ((FieldDoc) found[from + i]).fields[0];
            hits.add(
                    new Hit(
                            id(searcher, documents[i]),
                            score,
                            shown.get(i).title(),
                            shown.get(i).snippet()));
        }
        return hits;
    }

    static long id(IndexSearcher searcher, int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues ids = leaf.reader().getNumericDocValues(Fields.ID);
        if (ids == null || !ids.advanceExact(document - leaf.docBase)) {
            throw new IOException("a document without an id in the index");
        }
        return ids.longValue();
    }

    private static Facets facets(Counting.Counted counted) {
        return new Facets(
                FacetOrder.byCount(counted, Choices.BODY),
                FacetOrder.byCount(counted, Choices.BRANCH),
                FacetOrder.newestFirst(counted, Choices.YEAR),
                FacetOrder.byCount(counted, Choices.KIND),
                FacetOrder.byCount(counted, Choices.VALIDITY));
    }
}
