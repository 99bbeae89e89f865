package org.gongkai.casework;

import java.time.LocalDate;
import org.gongkai.calendar.Term;
import org.jspecify.annotations.Nullable;

/// What a body owes within a matter by a day of its own.
///
/// @param kind in the words of the matter's module: `acknowledge`
/// @param from the day it was promised, which is not counted
/// @param provisional whether a notice of holidays may still move the due day
/// @param keptOn when it was done
/// @param voidOn when what it was promised for fell away
public record Promise(
        long id,
        long matterId,
        String kind,
        LocalDate from,
        Term term,
        LocalDate dueOn,
        boolean provisional,
        @Nullable LocalDate keptOn,
        @Nullable LocalDate voidOn) {

    public boolean isOpen() {
        return keptOn == null && voidOn == null;
    }

    /// Whether it was not kept in time, as of a day.
    public boolean isLate(LocalDate today) {
        if (voidOn != null) return false;
        return (keptOn == null ? today : keptOn).isAfter(dueOn);
    }
}
