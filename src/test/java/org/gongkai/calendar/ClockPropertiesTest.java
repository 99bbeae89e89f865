package org.gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.gongkai.calendar.LegalEvent.Kind;
import org.junit.jupiter.api.Test;

/// What must hold for every clock, tried on thousands of them; the seed is fixed so that a failure
/// comes again.
class ClockPropertiesTest {

    private static final int TRIES = 5_000;

    private final WorkCalendar calendar = ShippedCalendar.load();
    private final Random random = new Random(20240131);

    @Test
    void receivedLaterIsNeverDueEarlier() {
        for (int i = 0; i < TRIES; i++) {
            LocalDate received = someDay();
            assertThat(due(received.plusDays(1))).isAfterOrEqualTo(due(received));
        }
    }

    @Test
    void aPauseMovesTheDayByItsWorkingDays() {
        for (int i = 0; i < TRIES; i++) {
            LocalDate received = someDay();
            LocalDate plain = due(received);
            LocalDate from = calendar.plusWorking(received, random.nextInt(21));
            LocalDate to = from.plusDays(random.nextInt(60));
            int length = calendar.workingBetween(from, to);
            LocalDate paused =
                    due(
                            received,
                            LegalEvent.of(Kind.CONSULT_STARTED, from),
                            LegalEvent.of(Kind.CONSULT_ENDED, to));
            assertThat(calendar.workingBetween(plain, paused))
                    .as("%s paused %s to %s", received, from, to)
                    .isBetween(length, length + (calendar.isWorking(to) ? 0 : 1));
        }
    }

    @Test
    void aCorrectionIsAFreshStart() {
        for (int i = 0; i < TRIES; i++) {
            LocalDate received = someDay();
            LocalDate asked = calendar.plusWorking(received, random.nextInt(8));
            LocalDate corrected = asked.plusDays(random.nextInt(40));
            assertThat(
                            due(
                                    received,
                                    LegalEvent.of(Kind.CORRECTION_ASKED, asked),
                                    LegalEvent.of(Kind.CORRECTED, corrected)))
                    .isEqualTo(due(corrected));
        }
    }

    @Test
    void anExtensionAddsExactlyItsWorkingDays() {
        for (int i = 0; i < TRIES; i++) {
            LocalDate received = someDay();
            int days = 1 + random.nextInt(20);
            assertThat(due(received, LegalEvent.extended(null, days)))
                    .isEqualTo(calendar.plusWorking(due(received), days));
        }
    }

    /// The explanation walks every day, the clock looks up two numbers: both must say the same.
    @Test
    void theExplanationArrivesWhereTheClockDoes() {
        for (int i = 0; i < TRIES; i++) {
            LocalDate received = someDay();
            LegalClock clock = new LegalClock(Rules.OGI_2019, received, someEvents(received));
            Deadline deadline = clock.evaluate(calendar);
            List<Explanation.Day> days = Explanation.of(deadline, calendar, null);
            assertThat(days)
                    .extracting(Explanation.Day::date)
                    .startsWith(clock.received())
                    .doesNotHaveDuplicates()
                    .isSorted();
            LocalDate due = Objects.requireNonNull(deadline.due());
            assertThat(days.getLast().date()).isEqualTo(due);
            assertThat(days.stream().mapToInt(Explanation.Day::number).max().orElseThrow())
                    .isGreaterThanOrEqualTo(deadline.total());
            assertThat(days.getLast().why()).contains("期限届满");
            assertThat(days.stream().filter(Explanation.Day::counts))
                    .allMatch(day -> calendar.isWorking(day.date()));
        }
    }

    @Test
    void theDayAloneIsTheDayThatIsExplained() {
        for (int i = 0; i < TRIES; i++) {
            LocalDate received = someDay();
            LegalClock clock = new LegalClock(Rules.OGI_2019, received, someEvents(received));
            Deadline deadline = clock.evaluate(calendar);
            assertThat(clock.due(calendar))
                    .isEqualTo(new Due(deadline.due(), deadline.provisional()));
        }
    }

    @Test
    void aNewNoticeGivesWhatWouldHaveComeFromTheBeginning() {
        List<CalendarDay> until2025 =
                ShippedCalendar.days().stream().filter(day -> day.date().getYear() < 2026).toList();
        LegalClock clock = new LegalClock(Rules.OGI_2019, LocalDate.of(2026, 1, 28), List.of());

        Deadline before = clock.evaluate(new WorkCalendar(2004, 2025, until2025));
        Deadline after = clock.evaluate(calendar);

        assertThat(before.provisional()).isTrue();
        assertThat(after.provisional()).isFalse();
        assertThat(before.due()).isEqualTo("2026-02-25");
        assertThat(after.due()).isEqualTo("2026-03-03");
    }

    /// Perhaps a correction, perhaps others asked after it, perhaps an extension.
    private List<LegalEvent> someEvents(LocalDate received) {
        var events = new ArrayList<LegalEvent>();
        LocalDate now = received;
        if (random.nextBoolean()) {
            events.add(LegalEvent.of(Kind.CORRECTION_ASKED, now = now.plusDays(random.nextInt(9))));
            events.add(LegalEvent.of(Kind.CORRECTED, now = now.plusDays(random.nextInt(30))));
        }
        if (random.nextBoolean()) {
            events.add(LegalEvent.of(Kind.CONSULT_STARTED, now = now.plusDays(random.nextInt(20))));
            events.add(LegalEvent.of(Kind.CONSULT_ENDED, now.plusDays(random.nextInt(40))));
        }
        if (random.nextBoolean()) events.add(LegalEvent.extended(null, 1 + random.nextInt(20)));
        return events;
    }

    private LocalDate someDay() {
        return LocalDate.of(2008, 5, 1).plusDays(random.nextInt(6_500));
    }

    private LocalDate due(LocalDate received, LegalEvent... events) {
        return Objects.requireNonNull(
                new LegalClock(Rules.OGI_2019, received, Stream.of(events).toList())
                        .evaluate(calendar)
                        .due());
    }
}
