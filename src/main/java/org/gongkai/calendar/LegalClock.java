package org.gongkai.calendar;

import java.time.LocalDate;
import java.util.List;

/// A matter's clock: the rules that bind it, the day it was received in the law's sense, and what
/// happened since (domain rule 1). Nothing else is kept; the due day is always computed.
///
/// @param received not counted; day one is the next day of the term's kind
/// @param events in any order; kept in the order of their days
public record LegalClock(Rules rules, LocalDate received, List<LegalEvent> events) {

    public LegalClock {
        events = ClockFold.inOrder(events);
    }

    /// @throws ClockRefused when the events cannot have happened so
    public Deadline evaluate(WorkCalendar calendar) {
        var trace = new ClockTrace();
        var fold = new ClockFold(rules, received, calendar, trace);
        for (LegalEvent event : events) fold.add(event);
        return fold.deadline(trace);
    }

    /// The due day alone, for a great many clocks at once: the same fold without its explanation.
    ///
    /// @throws ClockRefused when the events cannot have happened so
    public Due due(WorkCalendar calendar) {
        var fold = new ClockFold(rules, received, calendar, null);
        for (LegalEvent event : events) fold.add(event);
        return fold.due();
    }
}
