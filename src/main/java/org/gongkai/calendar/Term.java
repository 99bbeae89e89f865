package org.gongkai.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A length of time set by law or promised, in one of the three ways the law counts.
///
/// @param length number of working days, calendar days or months; not negative
public record Term(DayKind kind, int length) {

    /// How days are counted.
    public enum DayKind {
        /// Only working days; so the last day can never be a holiday.
        WORKING,
        /// Every day; a last day that is not worked moves to the next that is.
        CALENDAR,
        /// To the same day of a later month, or its last day; moved like calendar days.
        MONTHS
    }

    public Term {
        if (length < 0) throw new IllegalArgumentException("a term of " + length);
    }

    public static Term workingDays(int length) {
        return new Term(DayKind.WORKING, length);
    }

    public static Term calendarDays(int length) {
        return new Term(DayKind.CALENDAR, length);
    }

    public static Term months(int length) {
        return new Term(DayKind.MONTHS, length);
    }

    /// Reads a term as [#code] writes it: `w7` for seven working days, `d10` for ten calendar days,
    /// `m2` for two months.
    ///
    /// @throws IllegalArgumentException for anything else, or more than 999
    public static Term of(String code) {
        if (!code.matches("[wdm]\\d{1,3}")) throw new IllegalArgumentException("no term: " + code);
        int length = Integer.parseInt(code.substring(1));
        return switch (code.charAt(0)) {
            case 'w' -> workingDays(length);
            case 'd' -> calendarDays(length);
            default -> months(length);
        };
    }

    /// The term in records and settings.
    public String code() {
        String letter =
                switch (kind) {
                    case WORKING -> "w";
                    case CALENDAR -> "d";
                    case MONTHS -> "m";
                };
        return letter + length;
    }

    /// The last day of the term that begins after this day.
    public LocalDate end(LocalDate after, WorkCalendar calendar) {
        return calendar.date(plus(calendar.number(after), days(after), calendar));
    }

    /// How many days the term has when it begins after this day.
    int days(LocalDate after) {
        return kind == DayKind.MONTHS
                ? (int) ChronoUnit.DAYS.between(after, after.plusMonths(length))
                : length;
    }

    /// How many days of this kind lie after the first day, up to and with the last; both as numbers
    /// of the calendar.
    int between(int after, int through, WorkCalendar calendar) {
        return kind == DayKind.WORKING ? calendar.workingBetween(after, through) : through - after;
    }

    int plus(int after, int days, WorkCalendar calendar) {
        return kind == DayKind.WORKING && days > 0
                ? calendar.plusWorking(after, days)
                : calendar.workingOnOrAfter(after + days);
    }
}
