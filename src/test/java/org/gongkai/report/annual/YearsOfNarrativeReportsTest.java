package org.gongkai.report.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Three years of reports in prose, before there was a form.
class YearsOfNarrativeReportsTest extends SimulatedYears {

    YearsOfNarrativeReportsTest() {
        super(2010, 2012, 300);
    }

    @Override
    Set<String> alwaysNothing() {
        return Set.of();
    }

    @ParameterizedTest
    @MethodSource("years")
    void theProseSaysTheNumbersOfTheRecords(int year) {
        ComposedReport composed = composed(year);
        assertThat(composed.compiled().blocks()).isNotEmpty();
        String prose =
                composed.parts().stream()
                        .map(ComposedReport.Part::rendered)
                        .reduce("", String::concat);
        for (String figure :
                new String[] {
                    "proactive.total", "request.received.total", "request.closed.total"
                }) {
            assertThat(value(composed, figure)).isPositive();
            assertThat(prose).contains(NumberRuns.plain(value(composed, figure)));
        }
    }
}
