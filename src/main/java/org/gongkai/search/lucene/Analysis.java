package org.gongkai.search.lucene;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/// How each field is taken apart.
final class Analysis {

    private static final Analyzer CHARACTERS =
            new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String field) {
                    return new TokenStreamComponents(new CharacterTokenizer());
                }

                @Override
                public int getPositionIncrementGap(String field) {
                    return 100;
                }
            };

    /// Words come segmented already.
    static final Analyzer ALL =
            new PerFieldAnalyzerWrapper(
                    CHARACTERS,
                    Map.of(
                            Fields.WORDS, new WhitespaceAnalyzer(),
                            Fields.TITLE_WORDS, new WhitespaceAnalyzer()));

    private Analysis() {}
}
