package org.gongkai.report.annual;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.report.figure.Figure;
import org.gongkai.report.figure.Figures;
import org.gongkai.report.figure.ManualFigures;
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
    private final Figures figures;
    private final ManualFigures manual;
    private final ReportSteps steps;
    private final JdbcClient jdbc;
    private final Clock clock;

    HandInReport(
            AnnualReports reports,
            ComposeReport composing,
            CheckOwnReport checks,
            Figures figures,
            ManualFigures manual,
            ReportSteps steps,
            JdbcClient jdbc,
            Clock clock) {
        this.reports = reports;
        this.composing = composing;
        this.checks = checks;
        this.figures = figures;
        this.manual = manual;
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
        refuseMissing(report);
        refuseEmpty(composed);
        refuseErrors(checks.check(composed));
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

    /// What bodies below gave does not stand in for the body's own.
    private void refuseMissing(AnnualReport report) {
        Set<String> given = manual.ofBody(report.scope()).keySet();
        List<Figure> missing =
                figures.listToGive(report.scope(), report.form()).stream()
                        .filter(figure -> !given.contains(figure.id()))
                        .toList();
        if (missing.isEmpty()) return;
        throw new Refused(
                "",
                Text.t(
                        "report.refused.missing",
                        missing.size(),
                        missing.stream()
                                .limit(3)
                                .map(Figure::name)
                                .collect(Collectors.joining("、"))));
    }

    private static void refuseEmpty(ComposedReport composed) {
        List<String> empty =
                composed.parts().stream()
                        .filter(part -> part.form().text() && part.rendered().isBlank())
                        .map(part ->
                                part.form().heading().isEmpty()
                                        ? Text.t("report.part.preface")
                                        : part.form().heading())
                        .toList();
        if (empty.isEmpty()) return;
        throw new Refused("", Text.t("report.refused.empty", String.join("、", empty)));
    }

    static void refuseErrors(List<CheckOwnReport.Checked> checked) {
        List<CheckOwnReport.Checked> open =
                checked.stream().filter(CheckOwnReport.Checked::isOpenError).toList();
        if (open.isEmpty()) return;
        throw new Refused(
                "",
                Text.t(
                        "report.refused.errors",
                        open.size(),
                        open.getFirst().finding().place(),
                        open.getFirst().finding().message()));
    }
}
