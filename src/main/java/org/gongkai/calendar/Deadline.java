package org.gongkai.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a clock says: by when, or why there is no day yet, and the stretches of time that led
/// there.
///
/// @param due last day of the term; absent while the clock is stopped
/// @param provisional whether the day lies where no notice says yet which days are worked
/// @param total days of the whole term, with what it was extended by
/// @param left days of the term that remain while the clock is stopped, else zero
/// @param answered the day of the answer, if there was one
/// @param late days of the term's kind by which the answer missed the due day; zero when in time
/// @param spans every stretch from the receipt on, without a gap, in order
/// @param remarks what is not as the law wants it, though it moves nothing
public record Deadline(
        Rules rules,
        LocalDate received,
        @Nullable LocalDate due,
        boolean provisional,
        int total,
        int left,
        @Nullable LocalDate answered,
        int late,
        List<Span> spans,
        List<Remark> remarks) {

    /// A stretch of time that is counted, or is not.
    ///
    /// @param stoppedBy why it is not counted; absent when it is
    /// @param endedBy the event on its last day; absent for what runs to the due day
    /// @param after the day before its first
    /// @param through its last day
    /// @param before days counted before it, towards the same term
    public record Span(
            LegalEvent.@Nullable Kind stoppedBy,
            LegalEvent.@Nullable Kind endedBy,
            LocalDate after,
            LocalDate through,
            int before) {}

    /// An observation, as a key of the message bundle and its arguments.
    public record Remark(String code, List<Object> arguments) {}
}
