package org.gongkai.search.lucene;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.gongkai.search.Hit;
import org.gongkai.search.Marked;
import org.gongkai.search.language.Asked;
import org.gongkai.search.language.Question;

/// Marks what was asked for in titles and in the best place of each document, from the offsets in
/// the postings.
final class Snippets {

    /// A title and a snippet.
    record Shown(Marked title, Hit.Snippet snippet) {}

    private static final int LONGEST_READ = 2_000_000;
    private static final Set<String> FIELDS =
            Set.of(Fields.TITLE, Fields.SUMMARY, Fields.TEXT, Fields.FILE);

    private final Highlighter highlighter;
    private final Query marks;

    Snippets(IndexSearcher searcher, Question question) {
        highlighter = new Highlighter(searcher);
        marks = marks(question);
    }

    List<Shown> show(int[] documents) throws IOException {
        if (documents.length == 0) return List.of();
        String[] fields = FIELDS.toArray(String[]::new);
        int[] passages = new int[fields.length];
        Arrays.fill(passages, 2);
        Map<String, Object[]> found = highlighter.highlight(fields, marks, documents, passages);
        var shown = new ArrayList<Shown>();
        for (int i = 0; i < documents.length; i++) {
            Hit.Snippet title = at(found, Fields.TITLE, i);
            shown.add(
                    new Shown(
                            title.text(),
                            best(
                                    at(found, Fields.TEXT, i),
                                    at(found, Fields.SUMMARY, i),
                                    at(found, Fields.FILE, i))));
        }
        return shown;
    }

    private static Hit.Snippet best(Hit.Snippet text, Hit.Snippet summary, Hit.Snippet file) {
        for (Hit.Snippet snippet : List.of(text, summary, file)) {
            if (snippet.text().hasMarks()) return snippet;
        }
        return summary.text().plain().isBlank() ? text : summary;
    }

    private static Hit.Snippet at(Map<String, Object[]> found, String field, int index) {
        Object[] all = found.getOrDefault(field, new Object[index + 1]);
        return all[index] instanceof Hit.Snippet snippet
                ? snippet
                : new Hit.Snippet(Marked.NOTHING, "");
    }

    private static Query marks(Question question) {
        var marks = new BooleanQuery.Builder();
        for (Asked asked : question.asked()) {
            switch (asked) {
                case Asked.Word word -> {
                    add(word.text(), FIELDS, marks);
                    word.parts().forEach(part -> add(part, FIELDS, marks));
                    word.official().forEach(other -> add(other, FIELDS, marks));
                }
                case Asked.Phrase phrase -> add(phrase.text(), FIELDS, marks);
                case Asked.Number number -> add(number.number().spoken(), FIELDS, marks);
                case Asked.InField field -> {
                    if (field.field() == Asked.Field.TITLE) {
                        add(field.text(), Set.of(Fields.TITLE), marks);
                    }
                }
            }
        }
        return marks.build();
    }

    private static void add(String text, Set<String> fields, BooleanQuery.Builder marks) {
        fields.forEach(field -> marks.add(Phrases.phrase(field, text), Occur.SHOULD));
    }

    private static final class Highlighter extends UnifiedHighlighter {

        Highlighter(IndexSearcher searcher) {
            super(builder(searcher, Analysis.ALL).withMaxLength(LONGEST_READ));
        }

        Map<String, Object[]> highlight(
                String[] fields, Query query, int[] documents, int[] passages) throws IOException {
            return highlightFieldsAsObjects(fields, query, documents, passages);
        }

        @Override
        protected OffsetSource getOffsetSource(String field) {
            return OffsetSource.POSTINGS;
        }

        @Override
        protected BreakIterator getBreakIterator(String field) {
            return field.equals(Fields.TITLE)
                    ? new WholeBreakIterator()
                    : BreakIterator.getSentenceInstance(Locale.CHINA);
        }

        @Override
        protected PassageFormatter getFormatter(String field) {
            return switch (field) {
                case Fields.TITLE -> MarkedPassages.WHOLE;
                case Fields.FILE -> MarkedPassages.ATTACHMENT;
                default -> MarkedPassages.SNIPPET;
            };
        }

        @Override
        protected int getMaxNoHighlightPassages(String field) {
            return field.equals(Fields.FILE) ? 0 : 1;
        }
    }
}
