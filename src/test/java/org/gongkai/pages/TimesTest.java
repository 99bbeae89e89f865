package org.gongkai.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 17);

    @Test
    void whatCameInYesterdayEveningHasWaitedADayInTheMorning() {
        Instant beforeMidnight = Instant.parse("2026-01-16T15:30:00Z");
        Instant afterMidnight = Instant.parse("2026-01-16T16:30:00Z");
        assertThat(Times.daysWaited(beforeMidnight, TODAY)).isEqualTo(1);
        assertThat(Times.daysWaited(afterMidnight, TODAY)).isZero();
        assertThat(Times.daysWaited(Instant.parse("2026-01-18T01:00:00Z"), TODAY)).isZero();
    }
}
