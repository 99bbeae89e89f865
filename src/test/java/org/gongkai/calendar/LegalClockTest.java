package org.gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gongkai.calendar.LegalEvent.Kind;
import org.junit.jupiter.api.Test;

class LegalClockTest {

    private final WorkCalendar calendar = ShippedCalendar.load();

    @Test
    void twentyWorkingDaysAcrossTheSpringFestivalWithItsMakeUpDays() {
        assertThat(due(Rules.OGI_2019, "2024-01-31")).isEqualTo("2024-03-04");
    }

    @Test
    void fifteenUnderTheOldRegulations() {
        assertThat(Rules.ofRequestReceived(day("2019-05-14"))).isEqualTo(Rules.OGI_2008);
        assertThat(Rules.ofRequestReceived(day("2019-05-15"))).isEqualTo(Rules.OGI_2019);
        assertThat(due(Rules.OGI_2008, "2016-09-12")).isEqualTo("2016-10-09");
    }

    @Test
    void aRequestReceivedOnADayOffBeginsWithTheNextWorkingDay() {
        assertThat(due(Rules.OGI_2019, "2024-02-03")).isEqualTo(due(Rules.OGI_2019, "2024-02-02"));
    }

    @Test
    void aCorrectionStartsTheTermAnew() {
        assertThat(
                        due(
                                Rules.OGI_2019,
                                "2024-01-31",
                                at(Kind.CORRECTION_ASKED, "2024-02-05"),
                                at(Kind.CORRECTED, "2024-02-20")))
                .isEqualTo("2024-03-19")
                .isEqualTo(due(Rules.OGI_2019, "2024-02-20"));
    }

    @Test
    void askingAThirdPartyOnlyPausesIt() {
        assertThat(
                        due(
                                Rules.OGI_2019,
                                "2024-01-31",
                                at(Kind.CONSULT_STARTED, "2024-02-06"),
                                at(Kind.CONSULT_ENDED, "2024-02-20")))
                .isEqualTo("2024-03-12");
    }

    @Test
    void twoThirdPartiesAskedAtOnceAreOneWait() {
        assertThat(
                        due(
                                Rules.OGI_2019,
                                "2024-01-31",
                                at(Kind.CONSULT_STARTED, "2024-02-06"),
                                at(Kind.CONSULT_STARTED, "2024-02-07"),
                                at(Kind.CONSULT_ENDED, "2024-02-08"),
                                at(Kind.CONSULT_ENDED, "2024-02-20")))
                .isEqualTo("2024-03-12");
    }

    @Test
    void anExtensionAddsWorkingDaysUpToTheLimitOfTheLaw() {
        assertThat(due(Rules.OGI_2019, "2024-01-31", LegalEvent.extended(null, 20)))
                .isEqualTo("2024-04-01");
        assertThatThrownBy(() -> due(Rules.OGI_2019, "2024-01-31", LegalEvent.extended(null, 21)))
                .isInstanceOf(ClockRefused.class)
                .hasMessageContaining("超过上限 20");
        assertThatThrownBy(() -> due(Rules.OGI_2008, "2016-01-31", LegalEvent.extended(null, 16)))
                .isInstanceOf(ClockRefused.class);
    }

    @Test
    void whileTheApplicantIsAwaitedThereIsNoDayButWhatRemains() {
        Deadline deadline =
                evaluate(Rules.OGI_2019, "2024-01-31", at(Kind.CONSULT_STARTED, "2024-02-06"));
        assertThat(deadline.due()).isNull();
        assertThat(deadline.left()).isEqualTo(15);
    }

    @Test
    void whatHappensAfterTheLastDayDoesNotMendIt() {
        Deadline deadline =
                evaluate(
                        Rules.OGI_2019,
                        "2024-01-31",
                        at(Kind.CONSULT_STARTED, "2024-03-05"),
                        at(Kind.CONSULT_ENDED, "2024-03-20"),
                        LegalEvent.extended(day("2024-03-21"), 20),
                        at(Kind.ANSWERED, "2024-03-22"));
        assertThat(deadline.due()).isEqualTo("2024-03-04");
        assertThat(deadline.late()).isEqualTo(14);
        assertThat(deadline.remarks()).hasSize(2);
    }

    @Test
    void aCorrectionAskedTooLateIsRemarked() {
        Deadline deadline =
                evaluate(
                        Rules.OGI_2019,
                        "2024-01-31",
                        at(Kind.CORRECTION_ASKED, "2024-02-09"),
                        at(Kind.CORRECTED, "2024-02-20"));
        assertThat(deadline.remarks()).extracting(Deadline.Remark::code).contains("asked-late");
    }

    @Test
    void aDayBeyondTheLastNoticeIsProvisional() {
        assertThat(evaluate(Rules.OGI_2019, "2026-11-30").provisional()).isFalse();
        assertThat(evaluate(Rules.OGI_2019, "2026-12-10").provisional()).isTrue();
    }

    @Test
    void eventsThatCannotHaveHappenedSoAreRefusedInTheUsersWords() {
        assertThatThrownBy(
                        () -> due(Rules.OGI_2019, "2024-01-31", at(Kind.CORRECTED, "2024-02-20")))
                .hasMessageContaining("之前没有对应的“告知补正”");
        assertThatThrownBy(() -> due(Rules.OGI_2019, "2024-01-31", at(Kind.ANSWERED, "2024-01-30")))
                .hasMessageContaining("早于收到之日");
    }

    @Test
    void calendarDaysAndMonthsMoveFromADayOff() {
        assertThat(Term.calendarDays(60).end(day("2024-02-05"), calendar)).isEqualTo("2024-04-07");
        assertThat(Term.months(6).end(day("2024-03-31"), calendar)).isEqualTo("2024-09-30");
        assertThat(Term.months(1).end(day("2026-01-31"), calendar)).isEqualTo("2026-02-28");
    }

    private LocalDate due(Rules rules, String received, LegalEvent... events) {
        return Objects.requireNonNull(evaluate(rules, received, events).due());
    }

    private Deadline evaluate(Rules rules, String received, LegalEvent... events) {
        return new LegalClock(rules, day(received), List.of(events)).evaluate(calendar);
    }

    private static LegalEvent at(Kind kind, String day) {
        return LegalEvent.of(kind, day(day));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
