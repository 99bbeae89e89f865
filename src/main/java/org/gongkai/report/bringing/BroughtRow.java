package org.gongkai.report.bringing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A report in a file that was brought, as a line of the list.
///
/// @param file name of the file
/// @param by name of who brought it
/// @param number which of the file's reports, from 1
/// @param reports how many reports the file has
/// @param found false when the file has no report at all
/// @param open doubts that nobody settled
/// @param documentId what it was registered as and is public, or null
/// @param kept whether who asks cannot take the file away: it is not theirs, or something of it was
///   registered
public record BroughtRow(
        long broughtId,
        String file,
        String by,
        Instant at,
        int number,
        int reports,
        @Nullable String body,
        @Nullable Integer year,
        boolean found,
        int open,
        int findings,
        @Nullable Long documentId,
        boolean kept) {

    public String state() {
        return documentId != null ? "registered" : found ? "unregistered" : "none";
    }

    public String address() {
        return "/office/reports/brought/" + broughtId + (reports > 1 ? "?report=" + number : "");
    }
}
