package org.gongkai.report.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What two reports say in the same words.
///
/// @param share of the words of both that are alike, 0 to 1
/// @param alike pairs of passages of which most is alike
public record TextSimilarity(
        double share, List<Marked> first, List<Marked> second, List<Alike> alike) {

    private static final int SHORTEST_RUN = 12;
    private static final double MOST = 0.6;

    /// A passage cut where what is alike begins and ends.
    ///
    /// @param alike the number (from 1) of the pair this passage belongs to, 0 for none
    public record Marked(List<Piece> pieces, int alike) {}

    public record Piece(String text, boolean same) {}

    /// @param first which passage of the first report
    /// @param share of that passage which the other one has too
    public record Alike(int first, int second, double share) {}

    public static TextSimilarity of(Prose first, Prose second) {
        List<Alike> alike = alike(first, second);
        return new TextSimilarity(
                share(first.shingles(), second.shingles()),
                marked(first, second.shingles(), alike.stream().map(Alike::first).toList()),
                marked(second, first.shingles(), alike.stream().map(Alike::second).toList()),
                alike);
    }

    /// The share of the text's shingles, 0 to 1, that the earlier text has too; what the earlier
    /// one has besides does not count.
    public static double repeated(Prose text, Prose earlier) {
        int all = text.shingles().length;
        return all == 0 ? 0 : (double) common(text.shingles(), earlier.shingles()) / all;
    }

    /// Twice what both have over what they have together.
    public static double share(int[] first, int[] second) {
        return share(common(first, second), first.length, second.length);
    }

    public static double share(int common, int first, int second) {
        return first + second == 0 ? 0 : 2.0 * common / (first + second);
    }

    private static int common(int[] first, int[] second) {
        int common = 0;
        for (int i = 0, j = 0; i < first.length && j < second.length; ) {
            int order = Integer.compare(first[i], second[j]);
            if (order == 0) common++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return common;
    }

    /// For each passage of the first the passage of the second that has most of it. Each passage of
    /// the second is taken once.
    private static List<Alike> alike(Prose first, Prose second) {
        Map<Integer, Set<Integer>> holders = new HashMap<>();
        for (int i = 0; i < second.passages().size(); i++) {
            for (int shingle : second.passages().get(i).shingles()) {
                holders.computeIfAbsent(shingle, key -> new HashSet<>()).add(i);
            }
        }
        var taken = new HashSet<Integer>();
        var pairs = new ArrayList<Alike>();
        for (int i = 0; i < first.passages().size(); i++) {
            int[] shingles = first.passages().get(i).shingles();
            int[] shared = new int[second.passages().size()];
            for (int shingle : shingles) {
                for (int holder : holders.getOrDefault(shingle, Set.of())) shared[holder]++;
            }
            int best = -1;
            for (int j = 0; j < shared.length; j++) {
                if (!taken.contains(j) && (best < 0 || shared[j] > shared[best])) best = j;
            }
            if (best < 0 || shared[best] < MOST * shingles.length) continue;
            taken.add(best);
            pairs.add(new Alike(i, best, (double) shared[best] / shingles.length));
        }
        return pairs;
    }

    private static List<Marked> marked(Prose prose, int[] others, List<Integer> paired) {
        var marked = new ArrayList<Marked>();
        for (int i = 0; i < prose.passages().size(); i++) {
            marked.add(new Marked(pieces(prose.passages().get(i), others), paired.indexOf(i) + 1));
        }
        return marked;
    }

    private static List<Piece> pieces(Passage passage, int[] others) {
        var pieces = new ArrayList<Piece>();
        int[] shingles = passage.shingles();
        int done = 0;
        for (int i = 0; i < shingles.length; i++) {
            int from = i;
            while (i < shingles.length && Arrays.binarySearch(others, shingles[i]) >= 0) i++;
            int letters = i - from + Passage.LENGTH - 1;
            if (i == from || letters < SHORTEST_RUN) continue;
            int start = Math.max(done, passage.at()[from]);
            int end = passage.at()[from + letters - 1] + 1;
            if (start > done) pieces.add(new Piece(passage.text().substring(done, start), false));
            pieces.add(new Piece(passage.text().substring(start, end), true));
            done = end;
        }
        if (done < passage.text().length()) {
            pieces.add(new Piece(passage.text().substring(done), false));
        }
        return pieces;
    }
}
