package org.gongkai.search.lucene;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.gongkai.search.language.Asked;
import org.gongkai.search.language.DocumentNumber;
import org.gongkai.search.language.Folding;
import org.gongkai.search.language.Question;

/// What must be there, and what ranks higher. Steps far apart for what is certain (exact title,
/// exact number, the whole question in the title, all its words in the title), the usual weights
/// below.
final class QuestionQuery {

    private static final float EXACT = 1000;
    private static final float WHOLE_IN_TITLE = 200;
    private static final float ALL_IN_TITLE = 60;

    /// On top: as words, not only as characters that happen to stand side by side.
    private static final float ALL_WORDS_OF_TITLE = 40;

    /// The same where papers call something else than it was asked: below the word itself.
    private static final float ALL_OTHERWISE_IN_TITLE = 40;

    private static final float SAME_SHORT_NUMBER = 60;

    /// What the halves of a word count that stand apart.
    private static final float APART = 0.3f;

    /// What the field's word counts where an everyday one was asked.
    private static final float OTHERWISE = 0.6f;

    private static final float EXPIRED_COUNTS = 0.5f;
    private static final float FRESHNESS = 1.5f;
    private static final Duration HALF_AS_FRESH = Duration.ofDays(365);

    private static final Map<String, Float> WEIGHTS =
            Map.of(
                    Fields.TITLE, 2f,
                    Fields.KEYWORDS, 1.5f,
                    Fields.BODY_NAME, 1.2f,
                    Fields.REFERENCE, 1.5f,
                    Fields.SUMMARY, 1.2f,
                    Fields.TEXT, 1f,
                    Fields.FILE, 0.7f);

    private final Clock clock;

    QuestionQuery(Clock clock) {
        this.clock = clock;
    }

    Query of(Question question) {
        if (question.asksNothing()) return new MatchNoDocsQuery("only punctuation");
        var all = new BooleanQuery.Builder();
        if (question.asked().isEmpty()) all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        for (Asked asked : question.asked()) {
            switch (asked) {
                case Asked.Word _ -> {}
                case Asked.Phrase phrase -> all.add(anywhere(phrase.text()), Occur.MUST);
                case Asked.Number number -> all.add(number(number.number()), Occur.MUST);
                case Asked.InField field -> all.add(inField(field), Occur.MUST);
            }
        }
        if (!question.words().isEmpty()) all.add(words(question.words()), Occur.MUST);
        question.excluded().forEach(text -> all.add(anywhere(text), Occur.MUST_NOT));
        addPreferences(question, all);
        return FunctionScoreQuery.boostByQuery(
                all.build(), term(Fields.VALIDITY, Fields.EXPIRED), EXPIRED_COUNTS);
    }

    private void addPreferences(Question question, BooleanQuery.Builder all) {
        if (!question.whole().isEmpty()) {
            String whole = question.whole();
            all.add(constant(term(Fields.TITLE_KEY, Folding.key(whole)), EXACT), Occur.SHOULD);
            all.add(constant(wholeInTitle(whole, question.words()), WHOLE_IN_TITLE), Occur.SHOULD);
            all.add(new BoostQuery(Phrases.phrase(Fields.TEXT, whole), 2), Occur.SHOULD);
        }
        if (!question.words().isEmpty()) {
            var characters = new BooleanQuery.Builder();
            var words = new BooleanQuery.Builder();
            for (Asked.Word word : question.words()) {
                characters.add(charactersInTitle(word), Occur.FILTER);
                words.add(wordsOfTitle(word), Occur.FILTER);
            }
            all.add(constant(characters.build(), ALL_IN_TITLE), Occur.SHOULD);
            all.add(constant(words.build(), ALL_WORDS_OF_TITLE), Occur.SHOULD);
            addOtherwise(question.words(), all);
        }
        all.add(
                LongField.newDistanceFeatureQuery(
                        Fields.PUBLISHED, FRESHNESS, clock.millis(), HALF_AS_FRESH.toMillis()),
                Occur.SHOULD);
    }

    private static void addOtherwise(List<Asked.Word> words, BooleanQuery.Builder all) {
        if (words.stream().allMatch(word -> word.official().isEmpty())) return;
        var otherwise = new BooleanQuery.Builder();
        for (Asked.Word word : words) {
            var ways = new ArrayList<>(List.of(charactersInTitle(word)));
            word.official().forEach(other -> ways.add(Phrases.phrase(Fields.TITLE, other)));
            otherwise.add(new DisjunctionMaxQuery(ways, 0), Occur.FILTER);
        }
        all.add(constant(otherwise.build(), ALL_OTHERWISE_IN_TITLE), Occur.SHOULD);
    }

    /// Two words must both be there; of more, most, so that a long question still finds.
    private static Query words(List<Asked.Word> words) {
        var some = new BooleanQuery.Builder();
        words.forEach(word -> some.add(word(word), Occur.SHOULD));
        int count = words.size();
        some.setMinimumNumberShouldMatch(count <= 2 ? count : (int) Math.ceil(count * 0.6));
        return some.build();
    }

    private static Query word(Asked.Word word) {
        var ways = new ArrayList<Query>();
        ways.add(new BoostQuery(term(Fields.TITLE_WORDS, word.text()), 3));
        ways.add(new BoostQuery(term(Fields.WORDS, word.text()), 1.5f));
        addCharacters(word.text(), ways);
        if (!word.parts().isEmpty()) {
            var parts = new BooleanQuery.Builder();
            word.parts().forEach(part -> parts.add(anywhere(part), Occur.MUST));
            ways.add(new BoostQuery(parts.build(), APART));
        }
        word.official().forEach(other -> ways.add(new BoostQuery(anywhere(other), OTHERWISE)));
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    private static Query wholeInTitle(String whole, List<Asked.Word> words) {
        var all = new BooleanQuery.Builder();
        all.add(Phrases.phrase(Fields.TITLE, whole), Occur.FILTER);
        for (Asked.Word word : words) {
            if (isMistakable(word)) all.add(wordsOfTitle(word), Occur.FILTER);
        }
        return all.build();
    }

    /// The two characters of a short everyday word stand side by side by chance too: 年报 in 2025年报名.
    /// Papers mostly use the other word, so such a title must not stand above theirs.
    private static boolean isMistakable(Asked.Word word) {
        return !word.official().isEmpty() && word.text().length() == 2;
    }

    private static Query charactersInTitle(Asked.Word word) {
        if (isMistakable(word)) return wordsOfTitle(word);
        return wholeOrParts(word, part -> Phrases.phrase(Fields.TITLE, part));
    }

    private static Query wordsOfTitle(Asked.Word word) {
        return wholeOrParts(word, part -> term(Fields.TITLE_WORDS, part));
    }

    private static Query wholeOrParts(Asked.Word word, Function<String, Query> in) {
        Query whole = in.apply(word.text());
        if (word.parts().isEmpty()) return whole;
        var parts = new BooleanQuery.Builder();
        word.parts().forEach(part -> parts.add(in.apply(part), Occur.MUST));
        return new DisjunctionMaxQuery(List.of(whole, parts.build()), 0);
    }

    private static Query anywhere(String text) {
        var ways = new ArrayList<Query>();
        addCharacters(text, ways);
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    private static void addCharacters(String text, List<Query> ways) {
        WEIGHTS.forEach(
                (field, weight) -> ways.add(new BoostQuery(Phrases.phrase(field, text), weight)));
    }

    private static Query number(DocumentNumber number) {
        return new DisjunctionMaxQuery(
                List.of(
                        constant(term(Fields.NUMBER, number.key()), EXACT),
                        constant(term(Fields.NUMBER, number.shortKey()), SAME_SHORT_NUMBER),
                        anywhere(number.spoken())),
                0);
    }

    private static Query inField(Asked.InField asked) {
        return switch (asked.field()) {
            case TITLE -> inTitle(asked.text());
            case BODY -> Phrases.phrase(Fields.BODY_NAME, asked.text());
            case INDEX -> reference(Fields.INDEX_NUMBER, Folding.key(asked.text()), asked);
            case NUMBER ->
                    reference(
                            Fields.NUMBER,
                            DocumentNumber.of(asked.text())
                                    .map(DocumentNumber::key)
                                    .orElseGet(() -> Folding.key(asked.text())),
                            asked);
        };
    }

    /// The whole number, or a part of one.
    private static Query reference(String field, String key, Asked.InField asked) {
        return either(term(field, key), Phrases.phrase(Fields.REFERENCE, asked.text()));
    }

    private static Query inTitle(String text) {
        return either(Phrases.phrase(Fields.TITLE, text), term(Fields.TITLE_WORDS, text));
    }

    private static Query either(Query exact, Query other) {
        return new DisjunctionMaxQuery(List.of(new BoostQuery(exact, 2), other), 0);
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }
}
