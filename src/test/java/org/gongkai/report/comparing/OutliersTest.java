package org.gongkai.report.comparing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OutliersTest {

    private static final Series RECEIVED = Series.get("received");
    private static final Map<Long, String> STREETS =
            LongStream.rangeClosed(1, 20)
                    .boxed()
                    .collect(Collectors.toMap(id -> id, id -> id <= 10 ? "street" : "department"));

    @Test
    void aStreetFarFromAllOthersIsNamedWithTheNumbers() {
        var found = find(ofOneYear(38, 42, 45, 40, 47, 36, 960));
        assertThat(found).containsOnlyKeys(new Place(7, 2022));
        assertThat(sentences(found, RECEIVED))
                .containsExactly("2022 年“新收申请”是 960件，同类的 6 个单位当年的中位数是 41件，相差很大。");
    }

    @Test
    void bodiesOfAnotherKindAreNoMeasure() {
        Map<Place, Point> points = ofOneYear(38, 42, 45, 40, 47, 36);
        points.putAll(place(point(15, 2022, "960")));
        assertThat(find(points)).isEmpty();
    }

    @Test
    void threePeersAreTooFewToSayAnything() {
        assertThat(find(ofOneYear(38, 42, 45, 960))).isEmpty();
    }

    @Test
    void smallNumbersAreNeverFarFromEachOther() {
        assertThat(find(ofOneYear(0, 0, 0, 0, 0, 0, 0, 9))).isEmpty();
    }

    @Test
    void equalNumbersDoNotMakeTheNextOneFar() {
        assertThat(find(ofOneYear(100, 100, 100, 100, 100, 100, 100, 130))).isEmpty();
    }

    @Test
    void oneWildNumberDoesNotHideAnother() {
        assertThat(find(ofOneYear(38, 42, 45, 40, 47, 36, 39, 44, 900, 1200)))
                .containsOnlyKeys(new Place(9, 2022), new Place(10, 2022));
    }

    @Test
    void aYearFarFromTheBodysOtherYearsIsNamed() {
        Map<Place, Point> points = new HashMap<>();
        int[] counts = {31, 28, 35, 300, 33};
        IntStream.range(0, counts.length)
                .forEach(i -> points.putAll(place(point(1, 2018 + i, "" + counts[i]))));
        var found = find(points);
        assertThat(found).containsOnlyKeys(new Place(1, 2021));
        assertThat(sentences(found, RECEIVED))
                .containsExactly("2021 年“新收申请”是 300件，本单位其他 4 个年度的中位数是 32件，相差很大。");
    }

    @Test
    void aPartIsNotLargerThanItsWhole() {
        var found = Outliers.find(place(point(1, 2022, "9")), place(point(1, 2022, "5")), STREETS);
        assertThat(sentences(found, Series.get("granted")))
                .containsExactly("2022 年“予以公开”是 9件，超过了同年的“答复总数”5件，部分不会大于总数。");
        assertThat(requireNonNull(found.get(new Place(1, 2022))).getFirst().reason().impossible())
                .isTrue();
    }

    @Test
    void countsAreNeitherNegativeNorFractionsAndMoneyMayBe() {
        assertThat(sentences(find(place(point(1, 2022, "-3"))), RECEIVED))
                .containsExactly("2022 年“新收申请”是 -3件，数量不会小于零。");
        assertThat(sentences(find(place(point(1, 2022, "2.5"))), RECEIVED))
                .containsExactly("2022 年“新收申请”是 2.5件，数量应当是整数。");
        var money = new Point(1, 2022, new BigDecimal("59237.2449"), "万元", 1);
        assertThat(find(place(money))).isEmpty();
    }

    private static Map<Place, List<Doubt>> find(Map<Place, Point> points) {
        return Outliers.find(points, Map.of(), STREETS);
    }

    private static List<String> sentences(Map<Place, List<Doubt>> found, Series series) {
        return found.values().stream()
                .flatMap(List::stream)
                .map(doubt -> doubt.sentence(series))
                .toList();
    }

    private static Map<Place, Point> ofOneYear(int... counts) {
        Map<Place, Point> points = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            points.putAll(place(point(i + 1, 2022, "" + counts[i])));
        }
        return points;
    }

    private static Map<Place, Point> place(Point point) {
        return new HashMap<>(Map.of(point.place(), point));
    }

    private static Point point(long body, int year, String value) {
        return new Point(body, year, new BigDecimal(value), "件", 1);
    }
}
