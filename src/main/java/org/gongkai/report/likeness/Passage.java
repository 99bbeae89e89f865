package org.gongkai.report.likeness;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A paragraph and the runs of letters in it that can be compared.
///
/// @param at where in the text each letter that counts stands
/// @param shingles one for each letter that [#LENGTH] letters follow on: that letter and those
public record Passage(String text, int[] at, int[] shingles) {

    /// Letters in a shingle; shorter runs are the language's, not the writer's.
    static final int LENGTH = 6;

    private static final Pattern NOT_WORDS =
            Pattern.compile(
                    "《[^》]{1,60}》|〔[^〕]{1,10}〕|\\[\\d{4}]"
                            + "|[\\d〇零一二三四五六七八九十０-９]{1,5}(?:年度?|月份?|日)(?:[底末初])?"
                            + "|(?:https?://|www\\.)[\\w./?&=%-]+");
    private static final Pattern SENTENCE = Pattern.compile("[^。；;！？]+");

    static Passage of(String text, Collection<String> names) {
        boolean[] left = new boolean[text.length()];
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            if (Prescribed.is(sentence.group())) leave(left, sentence.start(), sentence.end());
        }
        Matcher other = NOT_WORDS.matcher(text);
        while (other.find()) leave(left, other.start(), other.end());
        for (String name : names) {
            for (int from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1)) {
                leave(left, from, from + name.length());
            }
        }
        int[] at = new int[text.length()];
        int count = 0;
        for (int i = 0; i < at.length; i++) {
            if (!left[i] && Character.isLetter(text.charAt(i))) at[count++] = i;
        }
        at = java.util.Arrays.copyOf(at, count);
        return new Passage(text, at, shingles(text, at));
    }

    private static void leave(boolean[] left, int from, int to) {
        java.util.Arrays.fill(left, from, to, true);
    }

    private static int[] shingles(String text, int[] at) {
        int[] shingles = new int[Math.max(0, at.length - LENGTH + 1)];
        for (int i = 0; i < shingles.length; i++) {
            int hash = 0;
            for (int j = i; j < i + LENGTH; j++) hash = hash * 0x01000193 + text.charAt(at[j]);
            // the last letters must reach the upper bits too
            shingles[i] = (hash ^ (hash >>> 15)) * 0x2c1b3c6d;
        }
        return shingles;
    }
}
