package org.gongkai.report.comparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.comparing.SeriesTest.figure;

import java.util.List;
import org.junit.jupiter.api.Test;

class BreaksTest {

    @Test
    void namesEachColumnThatIsNotCarriedOn() {
        var breaks =
                Breaks.find(
                        List.of(
                                figure(2021, "table3.forward.natural", "4"),
                                figure(2021, "table3.forward.enterprise", "1"),
                                figure(2021, "table3.forward.total", "5"),
                                figure(2022, "table3.carried.natural", "3"),
                                figure(2022, "table3.carried.enterprise", "1"),
                                figure(2022, "table3.carried.total", "4")));
        assertThat(breaks).extracting(Break::detail).containsExactlyInAnyOrder("natural", "total");
        assertThat(breaks.getFirst().sentence())
                .isEqualTo("2022 年报告写上年结转申请（自然人）3 件，2021 年报告写结转下年度 4 件，相差 -1。");
        assertThat(breaks.getFirst().document()).isEqualTo(2122);
        assertThat(breaks.getFirst().documentBefore()).isEqualTo(2121);
    }

    @Test
    void addsWhatWasIssuedAndTakesAwayWhatWasRepealed() {
        List<FigureRow> sound =
                List.of(
                        figure(2020, "table2.normative.in-force", "597"),
                        figure(2021, "table2.normative.issued", "50"),
                        figure(2021, "table2.normative.repealed", "227"),
                        figure(2021, "table2.normative.in-force", "420"));
        assertThat(Breaks.find(sound)).isEmpty();
        var wrong =
                Breaks.find(
                        List.of(
                                sound.get(0),
                                sound.get(1),
                                sound.get(2),
                                figure(2021, "table2.normative.in-force", "424")));
        assertThat(wrong)
                .extracting(Break::sentence)
                .containsExactly(
                        "2021 年报告写现行有效的行政规范性文件 424 件；按 2020 年的现行有效数加 2021 年制发、减 2021 年废止，应为 420 件，相差 +4。");
    }

    @Test
    void saysNothingOverAMissingYear() {
        assertThat(
                        Breaks.find(
                                List.of(
                                        figure(2020, "table3.forward.total", "5"),
                                        figure(2022, "table3.carried.total", "4"))))
                .isEmpty();
    }
}
