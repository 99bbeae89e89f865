package org.gongkai.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.gongkai.calendar.LegalEvent;
import org.jspecify.annotations.Nullable;

/// A line of the timeline.
///
/// @param onDay the day it counts for, which may lie before it was entered
/// @param kind what happened, in the words of the matter's module: `correction-asked`
/// @param by user name, `applicant` or `third-party`
/// @param name of the person of the office who did it; empty for everybody else
/// @param clock the legal event it is; absent when it moves no clock
/// @param shown whether the applicant sees it
/// @param words what was said; may hold personal data
public record Step(
        long id,
        Instant at,
        LocalDate onDay,
        String kind,
        String by,
        String name,
        String stage,
        Acting acting,
        LegalEvent.@Nullable Kind clock,
        int days,
        boolean shown,
        String words) {

    /// @throws java.util.NoSuchElementException when it is no legal event
    LegalEvent event() {
        if (clock == null) throw new java.util.NoSuchElementException(kind);
        return new LegalEvent(clock, onDay, days);
    }
}
