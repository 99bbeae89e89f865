package org.gongkai.calendar;

import java.time.LocalDate;

/// A day that is not what its weekday says.
///
/// @param holiday the holiday it belongs to, `春节`
/// @param notice the notice of the State Council that says so
public record CalendarDay(LocalDate date, Kind kind, String holiday, String notice) {

    /// Off, or worked on a weekend to make up for a day off.
    public enum Kind {
        HOLIDAY,
        MAKE_UP
    }
}
