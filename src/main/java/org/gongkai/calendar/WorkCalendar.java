package org.gongkai.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which days are worked. Holds running counts for every day, so that adding or counting working
/// days costs two look-ups however far apart the days are. Immutable.
public final class WorkCalendar {

    private static final LocalDate HORIZON = LocalDate.of(2100, 12, 31);

    private final LocalDate first;
    private final LocalDate lastCovered;
    private final Map<LocalDate, CalendarDay> named = new HashMap<>();

    /// per day since the first: how many working days up to and with it
    private final int[] passed;

    /// per working day, counted from one: its distance from the first day
    private final int[] worked;

    /// @param days the exceptions of whole years without a gap; the calendar is certain from the
    ///   first of these years to the last
    /// @throws IllegalArgumentException when there are none
    public WorkCalendar(Collection<CalendarDay> days) {
        if (days.isEmpty()) throw new IllegalArgumentException("a calendar without any notice");
        days.forEach(day -> named.put(day.date(), day));
        var years = days.stream().mapToInt(day -> day.date().getYear()).summaryStatistics();
        first = LocalDate.of(years.getMin(), 1, 1);
        lastCovered = LocalDate.of(years.getMax(), 12, 31);
        int length = distance(HORIZON) + 1;
        passed = new int[length];
        var distances = new int[length + 1];
        int count = 0;
        for (int day = 0; day < length; day++) {
            if (isWorkedByRule(first.plusDays(day))) distances[++count] = day;
            passed[day] = count;
        }
        worked = java.util.Arrays.copyOf(distances, count + 1);
    }

    private boolean isWorkedByRule(LocalDate date) {
        CalendarDay day = named.get(date);
        return day == null ? !isWeekend(date) : day.kind() == CalendarDay.Kind.MAKE_UP;
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /// The exception of this day, if it is one.
    public Optional<CalendarDay> exception(LocalDate date) {
        return Optional.ofNullable(named.get(date));
    }

    /// @throws IllegalArgumentException outside the years the calendar can count
    public boolean isWorking(LocalDate date) {
        int day = distance(date);
        return passed[day] > (day == 0 ? 0 : passed[day - 1]);
    }

    /// The n-th working day after this day; the day itself is not counted.
    ///
    /// @param n one or more; zero or less gives the day itself
    public LocalDate plusWorking(LocalDate date, int n) {
        if (n <= 0) return date;
        int index = passed[distance(date)] + n;
        if (index >= worked.length) throw new IllegalArgumentException("past " + HORIZON);
        return first.plusDays(worked[index]);
    }

    /// How many working days lie after the first day, up to and with the last.
    public int workingBetween(LocalDate after, LocalDate through) {
        return passed[distance(through)] - passed[distance(after)];
    }

    /// This day when it is worked, else the next one that is.
    public LocalDate workingOnOrAfter(LocalDate date) {
        return isWorking(date) ? date : plusWorking(date, 1);
    }

    /// Whether no notice says yet which days are worked then.
    public boolean isProvisional(LocalDate date) {
        return date.isAfter(lastCovered);
    }

    /// The first day and the last that notices cover.
    public LocalDate first() {
        return first;
    }

    public LocalDate lastCovered() {
        return lastCovered;
    }

    private int distance(LocalDate date) {
        if (date.isBefore(first) || date.isAfter(HORIZON)) {
            throw new IllegalArgumentException(
                    date + " is not between " + first + " and " + HORIZON);
        }
        return (int) (date.toEpochDay() - first.toEpochDay());
    }
}
