package org.gongkai.report.annual;

import java.util.Map;
import org.gongkai.pages.Paging;
import org.gongkai.report.annual.ReportFilter.Stage;

/// How far the reports of the bodies below one are: what is summed up over these bodies is whole
/// only when all of them are cleared.
///
/// @param body code of the body they are below
public record ReportsBelow(int year, String body, Map<Stage, Integer> counts) {

    public ReportsBelow {
        counts = Map.copyOf(counts);
    }

    public int count(Stage stage) {
        return counts.getOrDefault(stage, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean isWhole() {
        return count(Stage.CLEARED) == total();
    }

    /// The list behind a number.
    public String address(Stage stage) {
        return Paging.address(
                "/office/reports", ReportFilter.below(year, body, stage).parameters());
    }
}
