package org.gongkai.report.checking;

import java.time.LocalDate;
import java.util.List;

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
            add("late", day, due, findings);
        }
    }

    private static void add(String kind, LocalDate day, LocalDate limit, Findings findings) {
        findings.add(
                Check.W6,
                kind,
                Place.whole("published"),
                List.of(),
                "",
                day.toString(),
                limit.toString());
    }
}
