package org.gongkai.report.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.pages.Refused;
import org.gongkai.report.annual.AnnualReport;
import org.gongkai.report.annual.AnnualReports;
import org.gongkai.report.annual.CheckOwnReport.Checked;
import org.gongkai.report.annual.ComposedReport;
import org.gongkai.report.annual.ReportState;
import org.gongkai.report.annual.ReportsBelow;

/// What the page of a report shows, and which acts it offers.
///
/// @param below how far the reports of the bodies below are
/// @param waited the days since it was handed in
/// @param extendable whether there is a later day to be given
/// @param writes whether the reader may change it now
/// @param judges whether the reader may return or clear it now
/// @param above whether the reader belongs to the level above
/// @param ours whether the reader writes for this body
/// @param departed whether its document is on its way and no longer says what was cleared
/// @param fields what was typed before something was refused
public record ReportView(
        ComposedReport composed,
        List<Checked> checked,
        List<AnnualReports.Step> steps,
        ReportsBelow below,
        long waited,
        boolean extendable,
        boolean writes,
        boolean judges,
        boolean above,
        boolean ours,
        boolean departed,
        Map<String, String> fields,
        List<Refused.Problem> problems) {

    private static final Set<String> CAME_BACK = Set.of("returned", "reopened");

    /// Why it came back, while it is being mended.
    public Optional<AnnualReports.Step> returned() {
        return report().state() == ReportState.RETURNED
                ? steps.stream()
                        .filter(step -> CAME_BACK.contains(step.kind()))
                        .reduce((first, last) -> last.at().isAfter(first.at()) ? last : first)
                : Optional.empty();
    }

    public AnnualReport report() {
        return composed.report();
    }

    public long warnings() {
        return checked.stream().filter(one -> !one.finding().isError()).count();
    }

    public long explainedErrors() {
        return checked.stream().filter(Checked::isExplained).count();
    }

    public long openErrors() {
        return checked.stream().filter(Checked::isOpenError).count();
    }

    /// The figures that something was found about, to be marked where they stand.
    public Set<String> found() {
        return checked.stream()
                .flatMap(one -> one.finding().figures().stream())
                .collect(Collectors.toSet());
    }

    /// Whether the reader may explain this, or word its explanation anew.
    public boolean isExplainable(Checked one) {
        return one.isExplainable() && (writes || (judges && !one.isExplained()));
    }

    /// What stands in the field of its explanation.
    public String reason(Checked one) {
        if (field("finding").equals(one.finding().key())) return field("reason");
        return one.explained() == null ? "" : one.explained().reason();
    }

    public boolean isTakenBackable() {
        return report().state() == ReportState.SUBMITTED && ours && !report().closed();
    }

    public boolean isPublishable() {
        return report().state() == ReportState.CLEARED
                && ours
                && !report().closed()
                && report().editionId() == null;
    }

    public boolean isReopenable() {
        return report().state() == ReportState.CLEARED
                && above
                && !report().closed()
                && report().editionId() == null;
    }

    /// Whether the body may still ask for a later day.
    public boolean isDayAskable() {
        return writes && extendable && report().asked() == null;
    }

    /// Whether the reader may give it a later day.
    public boolean isDayGivable() {
        return above && extendable;
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public String problem(String field) {
        return Refused.at(field, problems);
    }
}
