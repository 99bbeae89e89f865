package org.gongkai.search;

import org.jspecify.annotations.Nullable;

/// Narrows a search; null lets everything through.
///
/// @param body code of a body; the bodies below it are let through as well
/// @param year year of publication, China time
/// @param valid true for what is in force, false for what has expired
public record SearchFilter(
        @Nullable String body,
        @Nullable String branch,
        @Nullable Integer year,
        @Nullable String kind,
        @Nullable Boolean valid) {

    public static final SearchFilter NONE = new SearchFilter(null, null, null, null, null);

    public boolean isNone() {
        return equals(NONE);
    }

    public SearchFilter withBody(@Nullable String other) {
        return new SearchFilter(other, branch, year, kind, valid);
    }

    public SearchFilter withBranch(@Nullable String other) {
        return new SearchFilter(body, other, year, kind, valid);
    }

    public SearchFilter withYear(@Nullable Integer other) {
        return new SearchFilter(body, branch, other, kind, valid);
    }

    public SearchFilter withKind(@Nullable String other) {
        return new SearchFilter(body, branch, year, other, valid);
    }

    public SearchFilter withValid(@Nullable Boolean other) {
        return new SearchFilter(body, branch, year, kind, other);
    }
}
