package org.gongkai.report.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.report.form.OfficialForms;

/// E7: counts are whole and not negative, amounts not negative, parts not larger than their wholes.
final class KindsOfNumbers implements Rule {

    private static final Set<String> AMOUNTS =
            Set.of(
                    "table2.fees.amount",
                    "table2.procurement.amount",
                    "request.fee",
                    "organisation.funds");

    /// The form of 2019 asks for more or fewer (本年增/减), so less than nought is meant.
    private static final String CHANGE = ".change";

    /// What of the form of 2014 is a part, and of what.
    private static final Map<String, String> WHOLES =
            Map.of(
                    "press-conference.leader", "press-conference.count",
                    "interview.leader", "interview.count",
                    "proactive.normative-documents", "proactive.total");

    @Override
    public void check(CheckedReport report, Findings findings) {
        for (String figure : OfficialForms.figures(report.generation())) {
            BigDecimal value = report.values().get(figure);
            if (value == null) continue;
            if (value.signum() < 0 && !figure.endsWith(CHANGE)) {
                add(report, "negative", figure, findings);
            } else if (value.stripTrailingZeros().scale() > 0 && !AMOUNTS.contains(figure)) {
                add(report, "fraction", figure, findings);
            }
            String whole = WHOLES.get(figure);
            BigDecimal most = whole == null ? null : report.values().get(whole);
            if (whole != null && most != null && value.compareTo(most) > 0) {
                findings.add(
                        Check.E7,
                        "part",
                        Place.cell(report.generation(), figure),
                        List.of(figure, whole),
                        "",
                        CheckedReport.plain(value),
                        Place.cell(report.generation(), whole).words(),
                        CheckedReport.plain(most));
            }
        }
    }

    private static void add(CheckedReport report, String kind, String figure, Findings findings) {
        findings.add(
                Check.E7,
                kind,
                Place.cell(report.generation(), figure),
                List.of(figure),
                "",
                report.written(figure));
    }
}
