package org.gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.calendar.LegalEvent.Kind;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// Run by `make benchmark`: a million clocks, each with a correction, a consultation and an
/// extension, in one thread.
class ClockBenchmark {

    private static final int CLOCKS = 1_000_000;

    @Test
    void aMillionClocks() {
        var log = LoggerFactory.getLogger(ClockBenchmark.class);
        WorkCalendar calendar = ShippedCalendar.load();
        List<LegalClock> clocks =
                IntStream.range(0, CLOCKS).mapToObj(ClockBenchmark::clock).toList();
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            long sum = 0;
            for (LegalClock clock : clocks) {
                LocalDate due = clock.evaluate(calendar).due();
                if (due != null) sum += due.toEpochDay();
            }
            assertThat(sum).isPositive();
            log.info("{} clocks in {} ms", CLOCKS, (System.nanoTime() - start) / 1_000_000);
        }
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
                        LegalEvent.extended(null, 20)));
    }
}
