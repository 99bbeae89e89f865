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
        events = events.stream().sorted(ClockFold.IN_ORDER).toList();
    }

    /// @throws ClockRefused when the events cannot have happened so
    public Deadline evaluate(WorkCalendar calendar) {
        var fold = new ClockFold(rules, received, calendar);
        events.forEach(fold::add);
        return fold.deadline();
    }
}
