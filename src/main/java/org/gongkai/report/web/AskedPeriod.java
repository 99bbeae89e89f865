package org.gongkai.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.calendar.Period;

/// The days an address asks for: `year`, or `from` and `until`.
final class AskedPeriod {

    private static final int EARLIEST = 1900;

    private AskedPeriod() {}

    /// @throws NoSuchElementException when it names none, or there can be no records of them
    static Period of(Map<String, String> typed, Clock clock) {
        String year = typed.getOrDefault("year", "");
        if (year.matches("\\d{4}")) {
            return Period.ofYear(AskedYear.of(Integer.parseInt(year), clock));
        }
        return Period.of(typed.getOrDefault("from", ""), typed.getOrDefault("until", ""))
                .filter(period -> isWithinRecords(period, clock))
                .orElseThrow(() -> new NoSuchElementException("period"));
    }

    /// Whether there can be records of the days: none has begun before records did, or is to begin
    /// after today.
    static boolean isWithinRecords(Period period, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        return period.first().getYear() >= EARLIEST
                && !period.first().isAfter(today)
                && period.last().getYear() <= today.getYear();
    }
}
