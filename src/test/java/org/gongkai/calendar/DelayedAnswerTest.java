package org.gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.calendar.LegalEvent.Kind;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// Art. 35: a day that the body names and tells. Received on 31 January 2024, the term of twenty
/// working days ends on 4 March.
class DelayedAnswerTest {

    private static final LegalEvent DELAYED =
            LegalEvent.delayed(day("2024-02-20"), day("2024-04-10"));

    private final WorkCalendar calendar = ShippedCalendar.load();

    @Test
    void isDueOnTheDayThatWasNamed() {
        Deadline deadline = evaluate(DELAYED);
        assertThat(deadline.due()).isEqualTo("2024-04-10");
        assertThat(deadline.provisional()).isFalse();
        assertThat(clock(DELAYED).due(calendar)).isEqualTo(new Due(day("2024-04-10"), false));
    }

    @Test
    void saysDayByDayWhatIsTermAndWhatIsDelay() {
        List<Explanation.Day> days = Explanation.of(evaluate(DELAYED), calendar, null);
        assertThat(days).extracting(Explanation.Day::date).doesNotHaveDuplicates().isSorted();
        assertThat(at(days, "2024-03-04").number()).isEqualTo(20);
        assertThat(at(days, "2024-03-05").why()).contains("延迟答复", "第三十五条");
        assertThat(at(days, "2024-03-05").counts()).isFalse();
        assertThat(days.getLast().date()).isEqualTo("2024-04-10");
        assertThat(days.getLast().why()).contains("期限届满");
    }

    @Test
    void neverShortensTheTerm() {
        LegalEvent early = LegalEvent.delayed(day("2024-02-05"), day("2024-02-20"));
        assertThat(evaluate(early).due()).isEqualTo("2024-03-04");
    }

    @Test
    void isLateFromTheNamedDayOn() {
        assertThat(evaluate(DELAYED, on(Kind.ANSWERED, "2024-04-10")).late()).isZero();
        assertThat(evaluate(DELAYED, on(Kind.ANSWERED, "2024-04-12")).late()).isEqualTo(2);
    }

    @Test
    void doesNotMendATermThatHasRunOut() {
        Deadline deadline = evaluate(LegalEvent.delayed(day("2024-03-05"), day("2024-04-10")));
        assertThat(deadline.due()).isEqualTo("2024-03-04");
        assertThat(deadline.remarks())
                .extracting(Deadline.Remark::code)
                .containsExactly("too-late");
    }

    @Test
    void standsStillWhileSomebodyIsAskedDuringTheDelay() {
        LegalEvent asked = on(Kind.CONSULT_STARTED, "2024-03-20");
        assertThat(evaluate(DELAYED, asked).due()).isNull();
        assertThat(evaluate(DELAYED, asked).left()).isZero();
        Deadline after = evaluate(DELAYED, asked, on(Kind.CONSULT_ENDED, "2024-03-25"));
        assertThat(after.due()).isEqualTo("2024-04-10");
        List<Explanation.Day> days = Explanation.of(after, calendar, null);
        assertThat(days).extracting(Explanation.Day::date).doesNotHaveDuplicates().isSorted();
        assertThat(at(days, "2024-03-19").why()).contains("延迟答复");
        assertThat(at(days, "2024-03-20").why()).contains("征求意见");
        assertThat(days.getLast().why()).contains("期限届满");
    }

    @Test
    void isVoidWhenTheTermBeginsAnew() {
        Deadline deadline =
                evaluate(
                        DELAYED,
                        on(Kind.FEE_NOTICED, "2024-02-21"),
                        on(Kind.FEE_PAID, "2024-02-26"));
        assertThat(deadline.due())
                .isEqualTo(
                        new LegalClock(Rules.OGI_2019, day("2024-02-26"), List.of())
                                .evaluate(calendar)
                                .due());
    }

    @Test
    void isUnknownToTheRegulationsOf2008() {
        var clock = new LegalClock(Rules.OGI_2008, day("2016-01-31"), List.of(DELAYED));
        assertThatThrownBy(() -> clock.due(calendar)).hasMessageContaining("第三十五条");
    }

    @Test
    void isReadOnTheCommandLine() {
        var out = new StringWriter();
        int code =
                new CommandLine(new DeadlineCommand())
                        .setOut(new PrintWriter(out))
                        .execute(
                                "--received",
                                "2024-01-31",
                                "--event",
                                "delayed:2024-04-10@2024-02-20");
        assertThat(code).isZero();
        assertThat(out.toString()).contains("答复期限：2024-04-10");
    }

    private static Explanation.Day at(List<Explanation.Day> days, String date) {
        return days.stream().filter(day -> day.date().equals(day(date))).findFirst().orElseThrow();
    }

    private Deadline evaluate(LegalEvent... events) {
        return clock(events).evaluate(calendar);
    }

    private static LegalClock clock(LegalEvent... events) {
        return new LegalClock(Rules.OGI_2019, day("2024-01-31"), List.of(events));
    }

    private static LegalEvent on(Kind kind, String day) {
        return LegalEvent.of(kind, day(day));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
