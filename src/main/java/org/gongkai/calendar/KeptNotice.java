package org.gongkai.calendar;

import java.time.Instant;
import java.util.List;

/// A notice as it is kept, in one of its versions.
///
/// @param series the same for all versions
/// @param local of this place only; else for the whole country
/// @param year the one it arranges
/// @param number its document number; empty for those the program brought
/// @param madeBy user name of who imported it, or `system`
/// @param inForce whether no later version replaced it
public record KeptNotice(
        long id,
        long series,
        int version,
        boolean local,
        int year,
        String title,
        String number,
        String madeBy,
        Instant madeAt,
        boolean inForce,
        List<CalendarDay> days) {}
