package org.gongkai.report.annual;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A report in a list.
///
/// @param depth how far below the highest body its body is
/// @param publishedOn the day in China on which everybody could first read it; null while nobody
///   can, or when it is not known
/// @param daysLate how many days after its day it was published
/// @param light see [ReportFilter]
/// @param due the day that counts next: to hand it in, or to publish it
/// @param firstSubmitBy the day it had before it got a later one; null when it got none
/// @param lateBefore for how many days it was late when it got a later day
/// @param askedDay the later day it asks for
/// @param explained how many errors somebody explained that are still there
public record ReportRow(
        long id,
        String bodyCode,
        String body,
        String kind,
        int depth,
        int year,
        String state,
        LocalDate submitBy,
        LocalDate publishBy,
        @Nullable LocalDate publishedOn,
        int daysLate,
        @Nullable Instant submittedAt,
        @Nullable Instant clearedAt,
        @Nullable Long documentId,
        String light,
        LocalDate due,
        @Nullable LocalDate firstSubmitBy,
        int lateBefore,
        @Nullable LocalDate askedDay,
        int explained) {}
