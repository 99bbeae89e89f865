package org.gongkai.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which days are worked. Holds running counts for every day, so that adding or counting working
/// days costs two look-ups however far apart the days are. Immutable.
public final class WorkCalendar {

    private static final LocalDate HORIZON = LocalDate.of(2100, 12, 31);

    private final LocalDate first;
    private final LocalDate lastCovered;
    private final long epoch;
    private final Map<LocalDate, CalendarDay> named = new HashMap<>();

    /// per day since the first: how many working days up to and with it
    private final int[] passed;

    /// per working day, counted from one: its number since the first day
    private final int[] worked;

    /// @param firstYear from which on the calendar can count
    /// @param lastYear up to which it is certain; a notice covers its own year, not the year
    ///   before, though some of its days may lie there
    /// @param days the exceptions; of two for the same day the later in the order counts
    public WorkCalendar(int firstYear, int lastYear, Collection<CalendarDay> days) {
        days.forEach(day -> named.put(day.date(), day));
        first = LocalDate.of(firstYear, 1, 1);
        lastCovered = LocalDate.of(lastYear, 12, 31);
        epoch = first.toEpochDay();
        int length = number(HORIZON) + 1;
        passed = new int[length];
        var numbers = new int[length + 1];
        int count = 0;
        for (int day = 0; day < length; day++) {
            if (isWorkedByRule(date(day))) numbers[++count] = day;
            passed[day] = count;
        }
        worked = Arrays.copyOf(numbers, count + 1);
    }

    private boolean isWorkedByRule(LocalDate date) {
        CalendarDay day = named.get(date);
        return day == null ? !isWeekend(date) : day.kind().isWorked();
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /// The exception of this day, if it is one.
    public Optional<CalendarDay> exception(LocalDate date) {
        return Optional.ofNullable(named.get(date));
    }

    /// The exceptions of a year, in order.
    public List<CalendarDay> exceptions(int year) {
        return named.values().stream()
                .filter(day -> day.date().getYear() == year)
                .sorted(Comparator.comparing(CalendarDay::date))
                .toList();
    }

    /// @throws IllegalArgumentException outside the years the calendar can count
    public boolean isWorking(LocalDate date) {
        return isWorking(number(date));
    }

    /// The n-th working day after this day; the day itself is not counted.
    ///
    /// @param n one or more; zero or less gives the day itself
    public LocalDate plusWorking(LocalDate date, int n) {
        return n <= 0 ? date : date(plusWorking(number(date), n));
    }

    /// How many working days lie after the first day, up to and with the last.
    public int workingBetween(LocalDate after, LocalDate through) {
        return workingBetween(number(after), number(through));
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

    /// How many days after the first of the calendar this day comes. What counts a great many
    /// clocks works with these numbers; dates would cost it most of its time.
    int number(LocalDate date) {
        long number = date.toEpochDay() - epoch;
        if (number < 0 || date.getYear() > HORIZON.getYear()) {
            throw new IllegalArgumentException(
                    date + " is not between " + first + " and " + HORIZON);
        }
        return (int) number;
    }

    LocalDate date(int number) {
        return LocalDate.ofEpochDay(epoch + number);
    }

    boolean isWorking(int day) {
        return day == 0 ? passed[0] > 0 : passed[day] > passed[day - 1];
    }

    int plusWorking(int day, int n) {
        int index = passed[day] + n;
        if (index >= worked.length) throw new IllegalArgumentException("past " + HORIZON);
        return worked[index];
    }

    int workingBetween(int after, int through) {
        return passed[through] - passed[after];
    }

    int workingOnOrAfter(int day) {
        if (day >= passed.length) throw new IllegalArgumentException("past " + HORIZON);
        return isWorking(day) ? day : plusWorking(day, 1);
    }
}
