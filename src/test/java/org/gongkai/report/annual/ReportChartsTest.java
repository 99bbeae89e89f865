package org.gongkai.report.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gongkai.RunningServer;
import org.gongkai.report.CompiledReport.Bar;
import org.gongkai.report.figure.Figures;
import org.junit.jupiter.api.Test;

/// The years beside each other: a nought that no report says is no number of last year.
class ReportChartsTest {

    private static final Map<String, BigDecimal> NOW =
            Map.of("proactive.total", new BigDecimal(3), "table3.new.total", new BigDecimal(5));

    @Test
    void drawsNoNoughtOfAYearThatNobodyMayHaveRecorded() {
        var recorded = LastYear.counted(figure -> Map.of("proactive.total", BigDecimal.ZERO));
        assertThat(charts(recorded)).isEmpty();
        assertThat(charts(LastYear.counted(figure -> Map.of(figure, BigDecimal.TWO))))
                .contains("2024 2", "2025 3", "2025 5");
    }

    @Test
    void drawsTheNoughtOfAReport() {
        assertThat(charts(LastYear.reported(Map.of("proactive.total", BigDecimal.ZERO))))
                .containsExactly("2025 3", "2024 0");
    }

    private static List<String> charts(LastYear before) {
        return ReportCharts.of(
                        RunningServer.bean(Figures.class), 2025, new YearFigures(NOW, before, true))
                .stream()
                .flatMap(chart -> chart.bars().stream())
                .map(ReportChartsTest::shown)
                .toList();
    }

    private static String shown(Bar bar) {
        return bar.year() + " " + bar.value();
    }
}
