package org.gongkai.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.gongkai.search.SearchFilter;
import org.gongkai.search.SearchQuery;
import org.gongkai.search.SearchResults.Suggestion;
import org.gongkai.search.language.Asked;
import org.gongkai.search.language.Question;
import org.gongkai.search.language.Segmentation;

/// When nothing was found: the same question without filters, with a word that differs in one
/// character, or with one thing less. Each is tried, and only what finds something is offered.
final class NearQuestions {

    private static final int MOST_OFFERED = 3;
    private static final int MOST_TRIED = 8;

    /// In shorter words one other character is another word.
    private static final int SHORTEST_RESPELLED = 3;

    private final IndexSearcher searcher;
    private final Segmentation segmentation;
    private final QuestionQuery queries;

    NearQuestions(IndexSearcher searcher, Segmentation segmentation, QuestionQuery queries) {
        this.searcher = searcher;
        this.segmentation = segmentation;
        this.queries = queries;
    }

    List<Suggestion> find(SearchQuery query, Question question) throws IOException {
        var found = new LinkedHashMap<String, Suggestion>();
        if (!query.filter().isNone()) {
            offer(query.withFilter(SearchFilter.NONE).withPage(0, query.size()), found);
        }
        SearchQuery first = query.withPage(0, query.size());
        for (Asked.Word word : question.words()) {
            Optional<String> other = respelled(word.text());
            if (other.isPresent())
                offer(first.withText(replaced(question, word, other.get())), found);
        }
        if (found.isEmpty()) {
            for (String fewer : withOneLess(question)) offer(first.withText(fewer), found);
        }
        return found.values().stream()
                .sorted(Comparator.comparingLong(Suggestion::total).reversed())
                .limit(MOST_OFFERED)
                .toList();
    }

    private void offer(SearchQuery query, Map<String, Suggestion> found) throws IOException {
        Question question = Question.of(query.text(), segmentation);
        if (question.asksNothing() || question.blank()) return;
        var filters = Choices.filters(query.filter());
        Query asked = Choices.within(queries.of(question), query.filter());
        int total = searcher.count(Searching.filtered(asked, filters));
        if (total > 0) found.putIfAbsent(query.text(), new Suggestion(query, total));
    }

    private static List<String> withOneLess(Question question) {
        List<Asked> asked = question.asked();
        var all = new ArrayList<String>();
        if (asked.size() < 2) return all;
        for (int left = asked.size() - 1; left >= 0 && all.size() < MOST_TRIED; left--) {
            var fewer = new ArrayList<>(asked);
            fewer.remove(left);
            all.add(question.typed(fewer));
        }
        if (asked.size() > 2) {
            asked.stream().limit(MOST_TRIED).forEach(one -> all.add(one.typed()));
        }
        return all;
    }

    private static String replaced(Question question, Asked.Word word, String other) {
        return question.typed(
                question.asked().stream()
                        .map(asked -> asked.equals(word) ? new Asked.Word(other) : asked)
                        .toList());
    }

    /// The most frequent word of the index that differs in one character.
    private Optional<String> respelled(String word) throws IOException {
        if (word.codePointCount(0, word.length()) < SHORTEST_RESPELLED) return Optional.empty();
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.WORDS);
        if (terms == null) return Optional.empty();
        var near = new FuzzyTermsEnum(terms, new Term(Fields.WORDS, word), 1, 1, true);
        String best = "";
        int most = 0;
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            String text = term.utf8ToString();
            if (near.docFreq() > most && !text.equals(word)) {
                most = near.docFreq();
                best = text;
            }
        }
        return most == 0 ? Optional.empty() : Optional.of(best);
    }
}
