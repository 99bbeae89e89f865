package org.gongkai.search;

import org.jspecify.annotations.Nullable;

/// Narrows a search; null lets everything through.
///
/// @param body code of a body; the bodies below it are let through as well
/// @param year year of publication, China time
/// @param month month of that year, 1 to 12; counts only beside a year
/// @param topic code of a topic; those below it are let through as well
/// @param valid true for what is in force, false for what has expired
public record SearchFilter(
        @Nullable String body,
        @Nullable String branch,
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable String kind,
        @Nullable String topic,
        @Nullable Boolean valid) {

    public static final SearchFilter NONE =
            new SearchFilter(null, null, null, null, null, null, null);

    public boolean isNone() {
        return equals(NONE);
    }

    public SearchFilter withBody(@Nullable String other) {
        return new SearchFilter(other, branch, year, month, kind, topic, valid);
    }

    public SearchFilter withBranch(@Nullable String other) {
        return new SearchFilter(body, other, year, month, kind, topic, valid);
    }

    public SearchFilter withYear(@Nullable Integer other) {
        return new SearchFilter(body, branch, other, month, kind, topic, valid);
    }

    public SearchFilter withKind(@Nullable String other) {
        return new SearchFilter(body, branch, year, month, other, topic, valid);
    }

    public SearchFilter withMonth(@Nullable Integer other) {
        return new SearchFilter(body, branch, year, other, kind, topic, valid);
    }

    public SearchFilter withTopic(@Nullable String other) {
        return new SearchFilter(body, branch, year, month, kind, other, valid);
    }

    public SearchFilter withValid(@Nullable Boolean other) {
        return new SearchFilter(body, branch, year, month, kind, topic, other);
    }
}
