package org.gongkai.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The question why somebody asks so much or so often (Art. 35), and what came of it.
///
/// @param answerBy a reasonable day, set by the body
/// @param about what is beyond a reasonable range, in words for the applicant
/// @param reasons the applicant's; empty until they explained
/// @param delayedUntil the day named for an answer that is reasonable but not possible in time
public record AmountQuestion(
        LocalDate askedOn,
        LocalDate answerBy,
        String about,
        @Nullable LocalDate answeredOn,
        String reasons,
        @Nullable LocalDate delayedUntil,
        String delayReason) {

    public boolean isOpen() {
        return answeredOn == null;
    }

    /// Whether the day that was named stands. A delay never shortens a term, so a due day before it
    /// says that the term began anew since, and the delay is void.
    ///
    /// @param due what the clock says now; absent while it stands still
    public boolean isDelayed(@Nullable LocalDate due) {
        return delayedUntil != null && (due == null || !due.isBefore(delayedUntil));
    }

    /// Whether it may be judged: the applicant explained, or let the day pass.
    boolean isRipe(LocalDate today) {
        return !isOpen() || today.isAfter(answerBy);
    }
}
