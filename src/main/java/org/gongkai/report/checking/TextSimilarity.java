package org.gongkai.report.checking;

import java.util.HashSet;
import java.util.Set;

/// How much of a text stood in another one already.
final class TextSimilarity {

    /// So many characters in a row are no chance.
    private static final int SHINGLE = 8;

    private TextSimilarity() {}

    /// The share of the text's shingles, from 0 to 1, that the earlier text has too. Numbers,
    /// spaces and punctuation are left out: only they change from year to year in a copied report.
    static double share(String text, String earlier) {
        Set<String> now = shingles(text);
        Set<String> before = shingles(earlier);
        if (now.isEmpty()) return 0;
        long same = now.stream().filter(before::contains).count();
        return (double) same / now.size();
    }

    private static Set<String> shingles(String text) {
        String bare = text.replaceAll("[^\\p{IsAlphabetic}]+", "");
        var shingles = new HashSet<String>();
        for (int at = 0; at + SHINGLE <= bare.length(); at++) {
            shingles.add(bare.substring(at, at + SHINGLE));
        }
        return shingles;
    }
}
