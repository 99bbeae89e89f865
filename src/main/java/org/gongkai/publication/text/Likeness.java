package org.gongkai.publication.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How alike two paragraphs are: the share of pairs of neighbouring characters they have in common.
final class Likeness {

    private static final double CHANGED_FROM = 0.4;
    private static final int LOOK_AHEAD = 8;

    private Likeness() {}

    /// The index, from `from` on, of the candidate most like the text; -1 when none is.
    static int mostAlike(String text, List<String> candidates, int from) {
        int best = -1;
        double bestLikeness = CHANGED_FROM;
        for (int i = from; i < Math.min(candidates.size(), from + LOOK_AHEAD); i++) {
            double likeness = of(text, candidates.get(i));
            if (likeness > bestLikeness) {
                best = i;
                bestLikeness = likeness;
            }
        }
        return best;
    }

    static double of(String one, String other) {
        int pairs = Math.max(0, one.length() - 1) + Math.max(0, other.length() - 1);
        if (pairs == 0) {
            return 0;
        }
        Map<String, Integer> left = new HashMap<>();
        for (int i = 0; i + 1 < one.length(); i++) {
            left.merge(one.substring(i, i + 2), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 0; i + 1 < other.length(); i++) {
            String pair = other.substring(i, i + 2);
            int count = left.getOrDefault(pair, 0);
            if (count > 0) {
                common++;
                left.put(pair, count - 1);
            }
        }
        return 2.0 * common / pairs;
    }
}
