package org.gongkai.report.annual;

import java.time.Clock;
import java.time.ZoneOffset;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.NotAllowed;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says why something a check found is as it should be. It stands beside the finding for whoever
/// clears the report, and is void when one of the numbers changes. While the report is a draft it
/// can be reworded; the history keeps every wording.
@Component
public class ExplainFinding {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 500;

    private final AnnualReports reports;
    private final ReportRights rights;
    private final ComposeReport composing;
    private final CheckOwnReport checks;
    private final ReportSteps steps;
    private final JdbcClient jdbc;
    private final Clock clock;

    ExplainFinding(
            AnnualReports reports,
            ReportRights rights,
            ComposeReport composing,
            CheckOwnReport checks,
            ReportSteps steps,
            JdbcClient jdbc,
            Clock clock) {
        this.reports = reports;
        this.rights = rights;
        this.composing = composing;
        this.checks = checks;
        this.steps = steps;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void explain(Actor actor, long id, String finding, String reason) {
        AnnualReport report =
                reports.hold(id, ReportState.DRAFT, ReportState.RETURNED, ReportState.SUBMITTED);
        if (!rights.mayWrite(actor, report) && !rights.mayJudge(actor, report)) {
            throw new NotAllowed(actor.username(), Action.DRAFT);
        }
        String words = reason.strip();
        int length = words.codePointCount(0, words.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new Refused("reason", Text.t("report.refused.explanation", SHORTEST, LONGEST));
        }
        CheckOwnReport.Checked found =
                checks.check(composing.compose(actor, report)).stream()
                        .filter(one -> one.finding().key().equals(finding))
                        .filter(CheckOwnReport.Checked::isExplainable)
                        .findFirst()
                        .orElseThrow(() -> new Refused("", Text.t("report.refused.no-finding")));
        boolean reworded = found.isExplained();
        if (reworded && !rights.mayWrite(actor, report)) {
            throw new Refused("", Text.t("report.refused.explained-before"));
        }
        jdbc.sql(
                        """
                        INSERT INTO report.explained_finding (report_id, finding, reason, by, at)
                        VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (report_id, finding)
                        DO UPDATE SET reason = EXCLUDED.reason, by = EXCLUDED.by, at = EXCLUDED.at,
                                      stands = true
                        """)
                .params(id, finding, words, actor.name(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        steps.add(
                actor,
                report,
                reworded ? "reworded" : "explained",
                found.finding().check().name() + " " + words);
    }
}
