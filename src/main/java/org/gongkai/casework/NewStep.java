package org.gongkai.casework;

import java.time.LocalDate;
import org.gongkai.calendar.LegalEvent;
import org.jspecify.annotations.Nullable;

/// What is about to be appended to a timeline.
///
/// @param stage the stage after it
/// @param acting whose turn it is then
public record NewStep(
        LocalDate onDay,
        String kind,
        String by,
        String stage,
        Acting acting,
        LegalEvent.@Nullable Kind clock,
        int days,
        boolean shown,
        String words) {

    /// A step that moves no clock and that the applicant sees.
    public static NewStep of(LocalDate onDay, String kind, String by, String stage, Acting acting) {
        return new NewStep(onDay, kind, by, stage, acting, null, 0, true, "");
    }

    /// The same as a legal event.
    public NewStep moving(LegalEvent.Kind event) {
        return new NewStep(onDay, kind, by, stage, acting, event, days, shown, words);
    }

    /// The same as an extension.
    public NewStep extending(int byDays) {
        return new NewStep(
                onDay, kind, by, stage, acting, LegalEvent.Kind.EXTENDED, byDays, shown, words);
    }

    /// The same as a delay to a day that was named (Art. 35).
    public NewStep delaying(LocalDate until) {
        LegalEvent event = LegalEvent.delayed(onDay, until);
        return new NewStep(
                onDay, kind, by, stage, acting, event.kind(), event.days(), shown, words);
    }

    public NewStep saying(String said) {
        return new NewStep(onDay, kind, by, stage, acting, clock, days, shown, said);
    }

    /// The same, for the office only.
    public NewStep inside() {
        return new NewStep(onDay, kind, by, stage, acting, clock, days, false, words);
    }
}
