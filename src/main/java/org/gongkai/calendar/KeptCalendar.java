package org.gongkai.calendar;

import org.springframework.stereotype.Component;

/// The calendar in force.
@Component
public class KeptCalendar {

    private final WorkCalendar calendar = ShippedCalendar.load();

    public WorkCalendar current() {
        return calendar;
    }
}
