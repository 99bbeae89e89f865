package org.gongkai.report.annual;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.report.checking.Check;
import org.gongkai.report.checking.Finding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Hands a report in to the level above: when its year is over, every number that only people know
/// was given, and no error of the checks is open.
@Component
public class HandInReport {

    private final AnnualReports reports;
    private final ComposeReport composing;
    private final CheckOwnReport checks;
    private final StandingExplanations explanations;
    private final ReportSteps steps;
    private final JdbcClient jdbc;
    private final Clock clock;

    HandInReport(
            AnnualReports reports,
            ComposeReport composing,
            CheckOwnReport checks,
            StandingExplanations explanations,
            ReportSteps steps,
            JdbcClient jdbc,
            Clock clock) {
        this.reports = reports;
        this.composing = composing;
        this.checks = checks;
        this.explanations = explanations;
        this.steps = steps;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param seen the count of saves that the person saw
    @Transactional
    public void handIn(Actor actor, long id, int seen) {
        AnnualReport report = reports.hold(id, ReportState.DRAFT, ReportState.RETURNED);
        actor.require(Action.DRAFT, report.body().path());
        if (report.saveCount() != seen) {
            throw new Refused("", Text.t("report.refused.seen-elsewhere"));
        }
        if (!LocalDate.now(clock).isAfter(LocalDate.of(report.year(), 12, 31))) {
            throw new Refused(
                    "", Text.t("report.refused.year-not-over", Integer.toString(report.year())));
        }
        ComposedReport composed = composing.compose(actor, report);
        List<CheckOwnReport.Checked> checked = checks.check(composed);
        refuseErrors(checked);
        explanations.renew(report, checked);
        jdbc.sql(
                        """
                        UPDATE report.annual_report
                        SET state = 'submitted', submitted_by = ?, submitted_at = ? WHERE id = ?
                        """)
                .params(actor.username(), clock.instant().atOffset(ZoneOffset.UTC), id)
                .update();
        steps.add(actor, report, "submitted", "");
    }

    /// Takes back what was handed in and nobody has judged yet.
    @Transactional
    public void takeBack(Actor actor, long id) {
        AnnualReport report = reports.hold(id, ReportState.SUBMITTED);
        actor.require(Action.DRAFT, report.body().path());
        jdbc.sql("UPDATE report.annual_report SET state = 'draft' WHERE id = ?").param(id).update();
        steps.add(actor, report, "taken-back", "");
    }

    /// Whatever keeps it from being handed in is among the findings; all of it is counted.
    static void refuseErrors(List<CheckOwnReport.Checked> checked) {
        List<Finding> open =
                checked.stream()
                        .filter(CheckOwnReport.Checked::isOpenError)
                        .map(CheckOwnReport.Checked::finding)
                        .toList();
        if (open.isEmpty()) return;
        var kinds = new ArrayList<String>();
        List<Finding> missing = needed(open, Check.W2);
        if (!missing.isEmpty()) {
            kinds.add(
                    Text.t(
                            "report.refused.missing",
                            missing.stream().mapToInt(one -> one.figures().size()).sum(),
                            places(missing)));
        }
        List<Finding> empty = needed(open, Check.W3);
        if (!empty.isEmpty()) {
            kinds.add(Text.t("report.refused.empty", empty.size(), places(empty)));
        }
        List<Finding> wrong = open.stream().filter(one -> !one.needed()).toList();
        if (!wrong.isEmpty()) {
            kinds.add(
                    Text.t(
                            "report.refused.errors",
                            wrong.size(),
                            wrong.getFirst().place(),
                            wrong.getFirst().message()));
        }
        throw new Refused(
                "", Text.t("report.refused.open", open.size(), String.join("", kinds).strip()));
    }

    private static List<Finding> needed(List<Finding> open, Check check) {
        return open.stream().filter(one -> one.needed() && one.check() == check).toList();
    }

    private static String places(List<Finding> findings) {
        return findings.stream()
                .limit(3)
                .map(Finding::place)
                .collect(Collectors.joining(Text.t("report.between")));
    }
}
