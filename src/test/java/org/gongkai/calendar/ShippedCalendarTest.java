package org.gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedCalendarTest {

    private static final LocalDate FIRST = LocalDate.of(2004, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private final WorkCalendar calendar = ShippedCalendar.load();

    /// The two days on which the other table is wrong: both are make-up days by the notice for
    /// 2013.
    @Test
    void agreesWithASecondTableOnEveryDayButTwo() {
        Map<LocalDate, Boolean> differences = new TreeMap<>();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            if (calendar.isWorking(day) != isWorkedElsewhere(day)) {
                differences.put(day, calendar.isWorking(day));
            }
        }
        assertThat(differences)
                .containsExactly(
                        Map.entry(LocalDate.of(2013, 4, 7), true),
                        Map.entry(LocalDate.of(2013, 10, 12), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2005-12-31", "2006-12-30", "2006-12-31"})
    void aMakeUpDayMayLieInTheYearBeforeItsHoliday(LocalDate day) {
        assertThat(calendar.isWorking(day)).isTrue();
        assertThat(calendar.exception(day).orElseThrow().notice())
                .contains(Integer.toString(day.getYear() + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-04",
                "2026-02-14",
                "2026-02-28",
                "2026-05-09",
                "2026-09-20",
                "2026-10-10"
            })
    void theWeekendsOf2026ThatAreWorked(LocalDate day) {
        assertThat(calendar.isWorking(day)).isTrue();
        assertThat(WorkCalendar.isWeekend(day)).isTrue();
    }

    @Test
    void everyExceptionNamesItsNoticeAndOnlyWeekendsAreMadeUp() {
        List<CalendarDay> days = ShippedCalendar.days();
        assertThat(days).allSatisfy(day -> assertThat(day.notice()).startsWith("国务院"));
        assertThat(days)
                .filteredOn(day -> day.kind() == CalendarDay.Kind.MAKE_UP)
                .allSatisfy(day -> assertThat(WorkCalendar.isWeekend(day.date())).isTrue());
        assertThat(days).extracting(CalendarDay::date).isSorted().doesNotHaveDuplicates();
    }

    private static boolean isWorkedElsewhere(LocalDate day) {
        LegalHoliday holiday =
                LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        if (holiday != null) return holiday.isWork();
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
