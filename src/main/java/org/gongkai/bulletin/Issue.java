package org.gongkai.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One issue of a series.
///
/// @param title its subject, for a special report; empty when it has none. May hold personal data
/// @param coversFrom first of the days it reports on
/// @param composers user names of everybody who wrote in it; none of them issues it
/// @param saveCount how often it was saved; a form names the one it was loaded with
/// @param contentHash of what was put before the issuer; absent while it is a draft
/// @param number given at issue
public record Issue(
        long id,
        Series series,
        IssueState state,
        String title,
        LocalDate coversFrom,
        LocalDate coversUntil,
        List<String> composers,
        Instant changedAt,
        int saveCount,
        @Nullable String contentHash,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String issuedBy,
        @Nullable Instant issuedAt,
        @Nullable LocalDate issuedOn,
        @Nullable String number) {

    /// What people call it: the series and its number, once it has one.
    public String name() {
        return number == null ? series.name() : series.name() + number;
    }

    public boolean isIssued() {
        return state == IssueState.ISSUED;
    }

    /// Whether it may still be written in.
    public boolean isOpen() {
        return state == IssueState.DRAFT || state == IssueState.SUBMITTED;
    }

    /// What the audit calls it.
    public String subject() {
        return "bulletin/" + id;
    }

    /// Says nothing of its title, which may hold personal data.
    @Override
    public String toString() {
        return "Issue[" + id + "]";
    }
}
