package org.gongkai.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.pages.FormReading;

/// The days that figures are counted for: what came in and was answered on them, what was open when
/// they began and what was open when they ended.
///
/// @param first first day, China time
/// @param last last day, which counts too
public record Period(LocalDate first, LocalDate last) {

    /// @throws IllegalArgumentException when it ends before it begins
    public Period {
        if (last.isBefore(first)) throw new IllegalArgumentException(first + " > " + last);
    }

    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /// Whole months of a year.
    ///
    /// @param month the first of them, 1 to 12
    public static Period ofMonths(int year, int month, int months) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new Period(first, first.plusMonths(months).minusDays(1));
    }

    /// The period between two days as they were typed; none unless both are days, in order.
    public static Optional<Period> of(String from, String until) {
        var days = new FormReading();
        LocalDate first = days.date("from", from);
        LocalDate last = days.date("until", until);
        return first == null || last == null || last.isBefore(first)
                ? Optional.empty()
                : Optional.of(new Period(first, last));
    }

    /// As it stands in an address: `year`, or `from` and `until`.
    public Map<String, String> parameters() {
        if (isYear()) return Map.of("year", Integer.toString(first.getYear()));
        var days = new LinkedHashMap<String, String>();
        days.put("from", first.toString());
        days.put("until", last.toString());
        return days;
    }

    /// Whether it is one calendar year, as the annual report counts.
    public boolean isYear() {
        return equals(ofYear(first.getYear()));
    }
}
