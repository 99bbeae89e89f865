package org.gongkai.calendar;

/// A clock that another calendar moves: its day, or whether the day is certain.
///
/// @param to what goes on record in place of what the clock has
public record MovedClock(OpenClock clock, Due to) {

    public Due from() {
        return clock.due();
    }
}
