package org.gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Terms that local rules and a body's own word set: working or calendar days, as data.
class PromisedTermsTest {

    private static final WorkCalendar CALENDAR = ShippedCalendar.load();

    /// Counted by hand in the notices of the State Council for 2025 and 2026.
    @ParameterizedTest
    @CsvSource({
        // a street office: four days for what is simple, ten for what is complex
        "d4x0,  2026-09-24, 2026-09-28",
        "d4x0,  2026-03-05, 2026-03-09",
        "d4x0,  2026-04-30, 2026-05-06",
        "d10x0, 2026-09-22, 2026-10-08",
        "d10x0, 2026-03-02, 2026-03-12",
        // a banner: seven working days; the Spring Festival of 2026 with its make-up days
        "w7x0,  2026-02-13, 2026-03-02",
        "w7x0,  2026-09-24, 2026-10-12",
        "w7x0,  2025-12-26, 2026-01-07",
        // told within two working days that it arrived
        "w2x0,  2026-09-29, 2026-10-08",
        "w1x0,  2026-09-18, 2026-09-20",
    })
    void endOnTheDayThatIsPromised(String code, LocalDate received, LocalDate due) {
        var clock = new LegalClock(Rules.of(code), received, List.of());
        assertThat(clock.due(CALENDAR).day()).isEqualTo(due);
        assertThat(clock.evaluate(CALENDAR).due()).isEqualTo(due);
    }

    @Test
    void areExtendedAsFarAsIsAllowedAndNoFurther() {
        LocalDate received = LocalDate.of(2026, 3, 2);
        LocalDate on = LocalDate.of(2026, 3, 5);
        var extended =
                new LegalClock(Rules.of("w5x5"), received, List.of(LegalEvent.extended(on, 5)));
        assertThat(extended.due(CALENDAR).day()).isEqualTo(LocalDate.of(2026, 3, 16));
        var never = new LegalClock(Rules.of("d4x0"), received, List.of(LegalEvent.extended(on, 1)));
        assertThatThrownBy(() -> never.due(CALENDAR)).isInstanceOf(ClockRefused.class);
    }

    @Test
    void standStillWhileTheWriterIsAsked() {
        LocalDate received = LocalDate.of(2026, 3, 2);
        var asked =
                List.of(
                        LegalEvent.of(LegalEvent.Kind.SUSPENDED, LocalDate.of(2026, 3, 3)),
                        LegalEvent.of(LegalEvent.Kind.RESUMED, LocalDate.of(2026, 3, 10)));
        assertThat(
                        new LegalClock(Rules.of("w7x0"), received, asked.subList(0, 1))
                                .due(CALENDAR)
                                .day())
                .isNull();
        // one day was used before; six are left after the tenth
        assertThat(new LegalClock(Rules.of("w7x0"), received, asked).due(CALENDAR).day())
                .isEqualTo(LocalDate.of(2026, 3, 18));
    }

    @Test
    void sayAllOfThemselvesInTheirCode() {
        Rules rules = Rules.promised(Term.calendarDays(10), 5);
        assertThat(rules.code()).isEqualTo("d10x5");
        assertThat(Rules.of("d10x5")).isEqualTo(rules);
        assertThat(Term.of("m2").code()).isEqualTo("m2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "w", "7", "x7", "w-1", "w1234", "W7", "w7 ", "w7x"})
    void areNothingElse(String code) {
        assertThatThrownBy(() -> Term.of(code)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rules.of(code)).isInstanceOf(IllegalArgumentException.class);
    }
}
