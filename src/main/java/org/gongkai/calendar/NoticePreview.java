package org.gongkai.calendar;

import java.util.List;
import org.gongkai.pages.Refused;
import org.jspecify.annotations.Nullable;

/// What a notice would do, before it does.
///
/// @param days as they were read, in order
/// @param skipped sentences that arrange nothing
/// @param problems why it cannot be put in force; empty when it can
/// @param corrected the version it would take the place of
/// @param moved the open clocks it would move
/// @param against the newest notice when this was made: it holds as long as none came in
public record NoticePreview(
        NoticeForm form,
        List<CalendarDay> days,
        List<String> skipped,
        List<Refused.Problem> problems,
        @Nullable KeptNotice corrected,
        List<MovedClock> moved,
        long against) {

    public boolean isUsable() {
        return problems.isEmpty();
    }

    /// Days of the corrected version that this one does not name.
    public List<CalendarDay> gone() {
        if (corrected == null) return List.of();
        return corrected.days().stream()
                .filter(old -> days.stream().noneMatch(day -> day.date().equals(old.date())))
                .toList();
    }
}
