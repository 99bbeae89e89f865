package org.gongkai.report.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.gongkai.report.comparing.LikePairs.Pair;
import org.gongkai.report.comparing.LikePairs.Sketch;
import org.junit.jupiter.api.Test;

class LikePairsTest {

    @Test
    void findsTheNeighbourOfTheSameYearAndTheOwnYearBefore() {
        List<Pair> pairs =
                LikePairs.find(
                        List.of(
                                sketch(1, 1, 2021, 0, 100),
                                sketch(2, 1, 2022, 0, 90),
                                sketch(3, 2, 2022, 500, 600),
                                sketch(4, 3, 2022, 540, 640)));
        assertThat(pairs)
                .extracting(
                        pair -> pair.one().documentId(),
                        pair -> pair.other().documentId(),
                        Pair::percent)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, 1L, 95),
                        org.assertj.core.groups.Tuple.tuple(3L, 4L, 60));
    }

    @Test
    void neverPairsAReportWithAnotherBodysOtherYear() {
        assertThat(LikePairs.find(List.of(sketch(1, 1, 2021, 0, 100), sketch(2, 2, 2022, 0, 100))))
                .isEmpty();
    }

    @Test
    void sixtyBodiesOverTenYearsAreComparedAtOnce() {
        var random = new Random(7);
        var sketches = new ArrayList<Sketch>();
        for (int body = 0; body < 60; body++) {
            for (int year = 2014; year < 2024; year++) {
                // a third in the words of everybody, the rest its own
                int[] shingles =
                        IntStream.concat(
                                        IntStream.range(0, 1000),
                                        random.ints(2000, 10_000, Integer.MAX_VALUE))
                                .sorted()
                                .distinct()
                                .toArray();
                sketches.add(new Sketch(sketches.size(), new Place(body, year), shingles));
            }
        }
        long started = System.nanoTime();
        List<Pair> pairs = LikePairs.find(sketches);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
        assertThat(pairs).hasSizeBetween(300, 600);
        assertThat(pairs).allMatch(pair -> pair.percent() == 33 || pair.percent() == 34);
    }

    private static Sketch sketch(long document, long body, int year, int from, int until) {
        return new Sketch(document, new Place(body, year), IntStream.range(from, until).toArray());
    }
}
