package org.gongkai.report.checking;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// W6: published before the year was over, or after the last day for it (条例 Art. 49). Towns may be
/// given other days by their county; the explanation of the warning says so then.
final class DayOfPublication implements Rule {

    @Override
    public void check(CheckedReport report, Findings findings) {
        LocalDate day = report.published();
        if (day == null) return;
        LocalDate over = LocalDate.of(report.year() + 1, 1, 1);
        LocalDate due = report.publisher().due(report.year());
        if (day.isBefore(over)) {
            add("early", day, over, findings);
        } else if (day.isAfter(due)) {
            late(day, due, report.laterDay(), findings);
        }
    }

    /// A later day does not take back that the first one passed.
    private static void late(
            LocalDate day, LocalDate due, @Nullable LaterDay later, Findings findings) {
        if (later == null) {
            add("late", day, due, findings);
        } else {
            String kind = later.daysLate() > 0 ? "late-extended" : "extended";
            add(
                    kind,
                    day,
                    due,
                    findings,
                    later.first().toString(),
                    later.given().toString(),
                    Integer.toString(later.daysLate()));
        }
    }

    private static void add(
            String kind, LocalDate day, LocalDate limit, Findings findings, String... more) {
        findings.add(
                Check.W6,
                kind,
                Place.whole("published"),
                List.of(),
                "",
                Stream.concat(Stream.of(day.toString(), limit.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }
}
