package org.gongkai.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A line of the list of issues.
///
/// @param number absent until it is issued
/// @param title may hold personal data
/// @param items how many pieces it has
/// @param copies how many went out
/// @param opened how many of them were opened
/// @param instructions how many were written on it
/// @param unread whether the reader has a copy and has not opened it
public record IssueRow(
        long id,
        String series,
        String office,
        IssueState state,
        @Nullable String number,
        String title,
        @Nullable LocalDate issuedOn,
        Instant changedAt,
        int items,
        int copies,
        int opened,
        int instructions,
        boolean unread) {

    public String name() {
        return number == null ? series : series + number;
    }

    @Override
    public String toString() {
        return "IssueRow[" + id + "]";
    }
}
