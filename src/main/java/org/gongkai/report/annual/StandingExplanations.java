package org.gongkai.report.annual;

import java.util.List;
import org.gongkai.organization.Actor;
import org.gongkai.report.annual.CheckOwnReport.Checked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells explanations of what is still found from those whose error was mended since. These count
/// no more, and stand again should the same be found again.
@Component
class StandingExplanations {

    private final AnnualReports reports;
    private final ComposeReport composing;
    private final CheckOwnReport checks;
    private final JdbcClient jdbc;

    StandingExplanations(
            AnnualReports reports,
            ComposeReport composing,
            CheckOwnReport checks,
            JdbcClient jdbc) {
        this.reports = reports;
        this.composing = composing;
        this.checks = checks;
        this.jdbc = jdbc;
    }

    /// Looks at the report as it is now; one without explanations is not checked for it.
    void renew(Actor actor, AnnualReport report) {
        if (reports.explained(report.id()).isEmpty()) return;
        renew(report, checks.check(composing.compose(actor, report)));
    }

    void renew(AnnualReport report, List<Checked> checked) {
        String[] found = checked.stream().map(one -> one.finding().key()).toArray(String[]::new);
        jdbc.sql(
                        """
                        UPDATE report.explained_finding SET stands = (finding = ANY(:found))
                        WHERE report_id = :report AND stands <> (finding = ANY(:found))
                        """)
                .param("found", found)
                .param("report", report.id())
                .update();
    }
}
