package org.gongkai.report.web;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Refused;
import org.gongkai.report.annual.ReportFilter;
import org.gongkai.report.annual.ReportRow;

/// What the page of the year's reports shows.
///
/// @param totals by state, and `late` and `near`
/// @param runs whether the reader runs the reporting
/// @param lastYear the year that is reported on now
public record ReportsView(
        ReportFilter filter,
        List<Integer> openedYears,
        Map<String, Integer> totals,
        List<ReportRow> rows,
        Paging paging,
        boolean runs,
        int lastYear,
        List<Refused.Problem> problems) {

    /// The years to choose from, the newest first.
    public List<Integer> years() {
        var years = new TreeSet<Integer>(openedYears);
        years.add(lastYear);
        years.add(filter.year());
        return List.copyOf(years.descendingSet());
    }

    public int all() {
        return totals.entrySet().stream()
                .filter(one -> !one.getKey().equals("late") && !one.getKey().equals("near"))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /// The list behind one of the totals.
    public String address(String total) {
        ReportFilter one =
                total.equals("late") || total.equals("near")
                        ? filter.withLight(total)
                        : filter.withState(total);
        return Paging.address("/office/reports", one.parameters());
    }

    public String export() {
        return Paging.address("/office/reports.csv", filter.parameters());
    }

    /// Share of a state among all, in percent of the bar.
    public int share(String state) {
        return all() == 0 ? 0 : Math.round(100f * totals.getOrDefault(state, 0) / all());
    }
}
