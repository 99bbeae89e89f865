package org.gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gongkai.calendar.LegalEvent.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Run by `make benchmark`: a million clocks, each with a correction, a consultation, an extension
/// and an answer, in one thread.
class ClockBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(ClockBenchmark.class);
    private static final int CLOCKS = 1_000_000;

    @Test
    void aMillionClocks() {
        WorkCalendar calendar = ShippedCalendar.load();
        List<LegalClock> clocks =
                IntStream.range(0, CLOCKS).mapToObj(ClockBenchmark::clock).toList();
        for (int round = 0; round < 8; round++) {
            measure("with its explanation", clocks, clock -> clock.evaluate(calendar).due());
            measure("the day alone", clocks, clock -> clock.due(calendar).day());
        }
    }

    private static void measure(
            String what, List<LegalClock> clocks, Function<LegalClock, @Nullable LocalDate> due) {
        long start = System.nanoTime();
        long sum = 0;
        for (LegalClock clock : clocks) {
            LocalDate day = due.apply(clock);
            if (day != null) sum += day.toEpochDay();
        }
        assertThat(sum).isPositive();
        LOG.info("{} clocks, {}: {} ms", CLOCKS, what, (System.nanoTime() - start) / 1_000_000);
    }

    private static LegalClock clock(int i) {
        LocalDate received = LocalDate.of(2008, 5, 1).plusDays(i % 6_000);
        return new LegalClock(
                Rules.OGI_2019,
                received,
                List.of(
                        LegalEvent.of(Kind.CORRECTION_ASKED, received.plusDays(3)),
                        LegalEvent.of(Kind.CORRECTED, received.plusDays(10)),
                        LegalEvent.of(Kind.CONSULT_STARTED, received.plusDays(14)),
                        LegalEvent.of(Kind.CONSULT_ENDED, received.plusDays(25)),
                        LegalEvent.extended(null, 20),
                        LegalEvent.of(Kind.ANSWERED, received.plusDays(35))));
    }
}
