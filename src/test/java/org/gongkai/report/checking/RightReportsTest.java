package org.gongkai.report.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reports in which everything is right, and what one wrong number does to them.
class RightReportsTest {

    private final CheckReport check = new CheckReport();

    @ParameterizedTest
    @ValueSource(strings = {"narrative", "2014", "2019", "2021"})
    void findsNothing(String generation) {
        assertThat(check.check(RightReport.of(generation).report())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void noticesAnyOtherNumberInAnyCellOfTablesThreeAndFour(String generation) {
        var random = new Random(2023);
        var cells = RightReport.of(generation).cells();
        cells.removeIf(cell -> cell.startsWith("table2."));
        assertThat(cells).hasSize(generation.equals("2019") ? 176 : 190);
        var unnoticed = new ArrayList<String>();
        for (String cell : cells) {
            RightReport report = RightReport.of(generation).wordless();
            report.adding(cell, 1 + random.nextInt(99));
            boolean noticed =
                    check.check(report.report()).stream()
                            .anyMatch(f -> f.check().isError() && f.figures().contains(cell));
            if (!noticed) unnoticed.add(cell);
        }
        assertThat(unnoticed).isEmpty();
    }

    @Test
    void noticesAnyOtherNumberInASumOfTheFormOf2014() {
        for (String cell : RightReport.of("2014").cells()) {
            if (!cell.startsWith("request.") && !cell.startsWith("staff.")) continue;
            if (cell.equals("request.fee")) continue;
            RightReport report = RightReport.of("2014").wordless().adding(cell, 2);
            assertThat(check.check(report.report()))
                    .as(cell)
                    .anyMatch(f -> f.check().isError() && f.figures().contains(cell));
        }
    }

    @Test
    void keepsTheKeyOfAFindingAsLongAsItsNumbersAre() {
        String wrong = key(RightReport.of("2021").with("table4.review.total", "9"));
        assertThat(key(RightReport.of("2021").with("table4.review.total", "9")))
                .isEqualTo(wrong)
                .startsWith("E4-");
        assertThat(key(RightReport.of("2021").with("table4.review.total", "8")))
                .isNotEqualTo(wrong);
        assertThat(
                        key(
                                RightReport.of("2021")
                                        .with("table4.review.total", "9")
                                        .with("table4.review.other", "3")))
                .isNotEqualTo(wrong);
    }

    private String key(RightReport report) {
        return check.check(report.report()).stream()
                .filter(f -> f.check() == Check.E4)
                .map(Finding::key)
                .findFirst()
                .orElseThrow();
    }
}
