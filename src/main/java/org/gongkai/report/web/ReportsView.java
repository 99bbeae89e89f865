package org.gongkai.report.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Times;
import org.gongkai.report.annual.ReportFilter;
import org.gongkai.report.annual.ReportRow;
import org.gongkai.report.annual.ReportState;
import org.gongkai.report.annual.Rounds;
import org.jspecify.annotations.Nullable;

/// What the page of the year's reports shows.
///
/// @param years to choose from, the newest first
/// @param totals by state and by light
/// @param runs whether the reader runs the reporting
/// @param figures whether the reader may see figures, and not only what was done
/// @param round the year's round; null when it was not opened
/// @param above the body whose bodies below are listed; empty when all are
/// @param lastYear the year that is reported on now
public record ReportsView(
        ReportFilter filter,
        List<Integer> years,
        Map<String, Integer> totals,
        List<ReportRow> rows,
        Paging paging,
        boolean runs,
        boolean figures,
        @Nullable RoundState round,
        String above,
        LocalDate today,
        int lastYear,
        List<Refused.Problem> problems) {

    /// The round of the year.
    ///
    /// @param unfinished the reports that are not done, for who may close it
    /// @param removable whether it may be removed
    public record RoundState(
            Rounds.Round round, List<Rounds.Unfinished> unfinished, boolean removable) {}

    /// Days since a report was handed in that nobody has judged yet; nothing for others.
    public long waited(ReportRow row) {
        Instant since = row.submittedAt();
        return since == null || !row.state().equals(ReportState.SUBMITTED.code())
                ? 0
                : Times.daysWaited(since, today);
    }

    public int all() {
        return totals.entrySet().stream()
                .filter(one -> !ReportFilter.LIGHTS.contains(one.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /// The list behind one of the totals.
    public String address(String total) {
        ReportFilter one =
                ReportFilter.LIGHTS.contains(total)
                        ? filter.withLight(total)
                        : filter.withState(total);
        return Paging.address("/office/reports", one.parameters());
    }

    public String export() {
        return Paging.address("/office/reports.csv", filter.parameters());
    }

    /// A piece of the bar that shows where the reports stand, in hundredths of its width.
    public record Segment(String state, double from, double width) {}

    public List<Segment> bar() {
        var bar = new ArrayList<Segment>();
        double from = 0;
        for (ReportState state : ReportState.values()) {
            double width = 100.0 * totals.getOrDefault(state.code(), 0) / Math.max(1, all());
            if (width > 0) bar.add(new Segment(state.code(), from, width));
            from += width;
        }
        return bar;
    }
}
