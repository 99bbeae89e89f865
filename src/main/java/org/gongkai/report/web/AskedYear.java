package org.gongkai.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;

/// The year an address asks for.
final class AskedYear {

    private AskedYear() {}

    /// @throws NoSuchElementException when there can be no records of such a year
    static int of(int typed, Clock clock) {
        if (typed < 1900 || typed > LocalDate.now(clock).getYear()) {
            throw new NoSuchElementException("year " + typed);
        }
        return typed;
    }

    /// Whether the year has not ended, so that its numbers may still grow.
    static boolean isRunning(int year, Clock clock) {
        return year == LocalDate.now(clock).getYear();
    }
}
