package org.gongkai.report.comparing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.pages.Text;
import org.junit.jupiter.api.Test;

class SeriesTest {

    @Test
    void goesOnWhereTheFormChanged() {
        var points =
                Series.get("received")
                        .points(
                                List.of(
                                        figure(2018, "request.received.total", "8"),
                                        figure(2019, "table3.new.total", "11"),
                                        figure(2020, "request.received.total", "12")));
        assertThat(points.values().stream().map(point -> point.year() + ":" + point.number()))
                .containsExactlyInAnyOrder("2018:8", "2019:11", "2020:12");
    }

    @Test
    void takesTheTableWhereTheTextSaysSomethingElse() {
        var points =
                Series.get("received")
                        .points(
                                List.of(
                                        figure(2021, "request.received.total", "8"),
                                        figure(2021, "table3.new.total", "9")));
        assertThat(requireNonNull(points.get(new Place(1, 2021))).number()).isEqualTo("9");
    }

    @Test
    void addsUpTheSuitsOfBothWays() {
        var points =
                Series.get("suits")
                        .points(
                                List.of(
                                        figure(2021, "table4.direct.total", "2"),
                                        figure(2021, "table4.after-review.total", "3"),
                                        figure(2021, "request.litigation", "4")));
        assertThat(requireNonNull(points.get(new Place(1, 2021))).number()).isEqualTo("5");
    }

    @Test
    void knowsNoSumOfWhichAPartIsUnknown() {
        assertThat(Series.get("suits").points(List.of(figure(2021, "table4.direct.total", "2"))))
                .isEmpty();
    }

    @Test
    void hasANameForEachAndAWholeThatExists() {
        assertThat(Series.list())
                .allSatisfy(series -> {
                    assertThat(Text.has("comparing.series." + series.code())).isTrue();
                    if (!series.whole().isEmpty()) {
                        assertThat(Series.find(series.whole())).isPresent();
                    }
                })
                .extracting(Series::code)
                .doesNotHaveDuplicates();
    }

    static FigureRow figure(int year, String id, String value) {
        return new FigureRow(1, year, id, new BigDecimal(value), "件", 100 + year);
    }
}
