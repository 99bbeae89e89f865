package org.gongkai.casework;

import java.time.LocalDate;
import java.util.Locale;
import org.gongkai.calendar.WorkCalendar;

/// In time or not; derived, never stored.
public enum Light {
    /// answered in time, or was never bound to a day
    ANSWERED,
    /// answered after the due day
    ANSWERED_LATE,
    /// the clock stands still: somebody else has to act, or the receipt is not confirmed
    WAITING,
    IN_TIME,
    /// three working days or fewer are left
    NEAR,
    LATE;

    private static final int NEAR_WORKING_DAYS = 3;

    /// The light of a matter on a day.
    public static Light of(Matter matter, LocalDate today, WorkCalendar calendar) {
        LocalDate due = matter.dueOn();
        LocalDate answered = matter.answeredOn();
        if (answered != null) {
            return due != null && answered.isAfter(due) ? ANSWERED_LATE : ANSWERED;
        }
        if (due == null) return WAITING;
        if (today.isAfter(due)) return LATE;
        return calendar.workingBetween(today, due) <= NEAR_WORKING_DAYS ? NEAR : IN_TIME;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
