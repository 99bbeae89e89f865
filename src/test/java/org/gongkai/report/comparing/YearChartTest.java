package org.gongkai.report.comparing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class YearChartTest {

    @Test
    void aYearWithoutANumberInterruptsTheLine() {
        var chart = chart(numbers("甲", 2018, 10, 2019, 20, 2021, 40), Set.of());
        assertThat(chart.lines().getFirst().path()).matches("M[^M]*L[^M]*M[^L]*");
        assertThat(chart.years()).extracting(YearChart.Tick::label).contains("2020");
    }

    @Test
    void theAxisHasRoundNumbersAndBeginsAtZero() {
        var chart = chart(numbers("甲", 2018, 37, 2019, 142), Set.of());
        assertThat(chart.ticks())
                .extracting(YearChart.Tick::label)
                .containsExactly("0", "50", "100", "150");
    }

    @Test
    void aBodyWithOnlyZerosIsDrawnOnTheGround() {
        var chart = chart(numbers("甲", 2018, 0, 2021, 0), Set.of());
        assertThat(chart.lines().getFirst().dots())
                .extracting(YearChart.Dot::y)
                .containsOnly(YearChart.GROUND);
    }

    @Test
    void showsWhichNumbersAreInDoubt() {
        var chart = chart(numbers("甲", 2018, 5, 2019, 6), Set.of(new Place(1, 2019)));
        assertThat(chart.lines().getFirst().dots())
                .extracting(YearChart.Dot::marked)
                .containsExactly(false, true);
    }

    @Test
    void aNumberInDoubtDoesNotPressTheOthersFlat() {
        var chart = chart(numbers("甲", 2018, 30, 2019, 40, 2020, 1320), Set.of(new Place(1, 2020)));
        assertThat(chart.ticks().getLast().label()).isEqualTo("40");
        assertThat(chart.lines().getFirst().dots())
                .extracting(YearChart.Dot::beyond)
                .containsExactly(false, false, true);
        var believed = chart(numbers("甲", 2018, 30, 2019, 40, 2020, 1320), Set.of());
        assertThat(believed.ticks().getLast().label()).isEqualTo("1500");
    }

    @Test
    void theMiddleLineTakesTheMedianOfEachYear() {
        var median =
                YearChart.median(
                        List.of(
                                numbers("甲", 2018, 1),
                                numbers("乙", 2018, 2, 2019, 7),
                                numbers("丙", 2018, 900)));
        assertThat(requireNonNull(median.points().get(2018)).number()).isEqualTo("2");
        assertThat(requireNonNull(median.points().get(2019)).number()).isEqualTo("7");
    }

    private static YearChart chart(YearChart.Numbers line, Set<Place> marked) {
        return YearChart.of(2018, 2021, List.of(line), marked);
    }

    private static YearChart.Numbers numbers(String name, int... yearsAndValues) {
        Map<Integer, Point> points = new HashMap<>();
        for (int i = 0; i < yearsAndValues.length; i += 2) {
            int year = yearsAndValues[i];
            points.put(year, new Point(1, year, BigDecimal.valueOf(yearsAndValues[i + 1]), "件", 1));
        }
        return new YearChart.Numbers(name, points);
    }
}
