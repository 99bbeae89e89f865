package org.gongkai.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Makes the query for "exactly these characters" in a field of characters and pairs.
final class Phrases {

    private Phrases() {}

    /// Pairs wherever there are some, for they are rare and therefore fast; a single character only
    /// where no pair covers it.
    static Query phrase(String field, String text) {
        var phrase = new PhraseQuery.Builder();
        try (var tokens = Analysis.ALL.tokenStream(field, text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var step = tokens.addAttribute(PositionIncrementAttribute.class);
            var type = tokens.addAttribute(TypeAttribute.class);
            tokens.reset();
            int position = -1;
            int covered = -1;
            String single = "";
            while (tokens.incrementToken()) {
                position += step.getPositionIncrement();
                if (type.type().equals(CharacterTokenizer.PAIR)) {
                    phrase.add(new Term(field, term.toString()), position);
                    covered = position + 1;
                    single = "";
                } else {
                    if (!single.isEmpty()) phrase.add(new Term(field, single), position - 1);
                    single = position > covered ? term.toString() : "";
                }
            }
            if (!single.isEmpty()) phrase.add(new Term(field, single), position);
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return simplest(phrase.build());
    }

    private static Query simplest(PhraseQuery phrase) {
        return switch (phrase.getTerms().length) {
            case 0 -> new MatchNoDocsQuery("no letters");
            case 1 -> new TermQuery(phrase.getTerms()[0]);
            default -> phrase;
        };
    }
}
