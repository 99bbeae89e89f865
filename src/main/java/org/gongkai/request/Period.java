package org.gongkai.request;

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

    /// From this day on answers are counted in table 3; before, in the statistics of 2014 to 2018.
    private static final LocalDate NEW_FORM = LocalDate.of(2019, 1, 1);

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

    /// Whether it begins under the statistics of 2014 to 2018 and ends under table 3: no form
    /// counts such a period.
    public boolean isOfTwoForms() {
        return first.isBefore(NEW_FORM) && !last.isBefore(NEW_FORM);
    }

    /// Its days from the change of forms on.
    ///
    /// @throws IllegalArgumentException when it ends before
    public Period sinceNewForm() {
        return new Period(NEW_FORM, last);
    }

    /// Whether its answers are counted in table 3.
    public boolean isOfNewForm() {
        return !last.isBefore(NEW_FORM);
    }
}
