package org.gongkai.report.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.report.likeness.TextSimilarity;

/// Finds for each report the one that is most like it: the body's own of the year before, or
/// another body's of the same year. The reports of a year are not compared two by two: whoever has
/// the same shingle meets in one sorted list of all shingles.
public final class LikePairs {

    /// A report as the set of its shingles.
    ///
    /// @param shingles ascending, each once
    public record Sketch(long documentId, Place place, int[] shingles) {}

    /// Two reports and the share of words that is alike in both.
    public record Pair(Sketch one, Sketch other, double share) {

        public int percent() {
            return (int) Math.round(share * 100);
        }

        boolean isSameAs(Pair pair) {
            return one.documentId() == pair.other.documentId()
                    && other.documentId() == pair.one.documentId();
        }
    }

    private final Map<Long, Pair> nearest = new HashMap<>();

    private LikePairs() {}

    /// The pairs in which one is the most similar to the other, most alike first, each once.
    public static List<Pair> find(Collection<Sketch> sketches) {
        var pairs = new LikePairs();
        Map<Place, Sketch> byPlace = new HashMap<>();
        Map<Integer, List<Sketch>> byYear = new TreeMap<>();
        for (Sketch sketch : sketches) {
            byPlace.put(sketch.place(), sketch);
            byYear.computeIfAbsent(sketch.place().year(), year -> new ArrayList<>()).add(sketch);
        }
        byYear.values().forEach(pairs::compareYear);
        for (Sketch sketch : sketches) {
            Sketch before = byPlace.get(sketch.place().yearBefore());
            if (before != null) {
                pairs.take(
                        sketch, before, TextSimilarity.share(sketch.shingles(), before.shingles()));
            }
        }
        return pairs.distinct();
    }

    private void compareYear(List<Sketch> sketches) {
        int count = sketches.size();
        int[] common = new int[count * count];
        long[] postings = postings(sketches);
        for (int from = 0; from < postings.length; ) {
            int to = from + 1;
            while (to < postings.length && postings[to] >> 32 == postings[from] >> 32) to++;
            for (int i = from; i < to; i++) {
                for (int j = i + 1; j < to; j++) {
                    common[(int) postings[i] * count + (int) postings[j]]++;
                }
            }
            from = to;
        }
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                Sketch one = sketches.get(i);
                Sketch other = sketches.get(j);
                double share =
                        TextSimilarity.share(
                                common[i * count + j],
                                one.shingles().length,
                                other.shingles().length);
                take(one, other, share);
                take(other, one, share);
            }
        }
    }

    /// Shingle and number of the report in one long, so that sorting brings the holders of a
    /// shingle together, in the order of the reports.
    private static long[] postings(List<Sketch> sketches) {
        long[] postings = new long[sketches.stream().mapToInt(one -> one.shingles().length).sum()];
        int at = 0;
        for (int i = 0; i < sketches.size(); i++) {
            for (int shingle : sketches.get(i).shingles()) {
                postings[at++] = ((long) shingle << 32) | i;
            }
        }
        Arrays.sort(postings);
        return postings;
    }

    private void take(Sketch one, Sketch other, double share) {
        nearest.merge(
                one.documentId(),
                new Pair(one, other, share),
                (known, found) -> found.share() > known.share() ? found : known);
    }

    private List<Pair> distinct() {
        return nearest.values().stream()
                .filter(pair -> pair.share() > 0)
                .filter(pair ->
                        pair.one().documentId() < pair.other().documentId()
                                || Optional.ofNullable(nearest.get(pair.other().documentId()))
                                        .filter(pair::isSameAs)
                                        .isEmpty())
                .sorted(
                        Comparator.comparingDouble(Pair::share)
                                .reversed()
                                .thenComparing(pair -> pair.one().documentId()))
                .toList();
    }
}
