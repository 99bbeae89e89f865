package org.gongkai.report.annual;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.NotAllowed;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the level above does with a report that was handed in: give it back with remarks, or clear
/// it. Clearing freezes its figures and its words.
@Component
public class JudgeReport {

    private static final int LONGEST = 2_000;

    private final AnnualReports reports;
    private final ReportRights rights;
    private final ComposeReport composing;
    private final CheckOwnReport checks;
    private final StandingExplanations explanations;
    private final ReportFigures figures;
    private final ReportSteps steps;
    private final JdbcClient jdbc;
    private final Clock clock;

    JudgeReport(
            AnnualReports reports,
            ReportRights rights,
            ComposeReport composing,
            CheckOwnReport checks,
            StandingExplanations explanations,
            ReportFigures figures,
            ReportSteps steps,
            JdbcClient jdbc,
            Clock clock) {
        this.reports = reports;
        this.rights = rights;
        this.composing = composing;
        this.checks = checks;
        this.explanations = explanations;
        this.figures = figures;
        this.steps = steps;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param remarks what is to be mended
    @Transactional
    public void giveBack(Actor actor, long id, String remarks) {
        AnnualReport report = judged(actor, id, ReportState.SUBMITTED);
        String words = remark("remark", remarks);
        jdbc.sql("UPDATE report.annual_report SET state = 'returned' WHERE id = ?")
                .param(id)
                .update();
        steps.add(actor, report, "returned", words);
    }

    /// @param remark a word for the body, may be empty
    @Transactional
    public void clear(Actor actor, long id, String remark) {
        AnnualReport report = judged(actor, id, ReportState.SUBMITTED);
        String words = notTooLong("word", remark.strip());
        ComposedReport composed = composing.compose(actor, report);
        List<CheckOwnReport.Checked> checked = checks.check(composed);
        HandInReport.refuseErrors(checked);
        explanations.renew(report, checked);
        figures.freeze(id, composed.figures().values());
        for (ComposedReport.Part part : composed.parts()) {
            // words only, so that no later change of a figure reaches what was cleared
            if (part.form().text()) keepWords(id, part);
        }
        jdbc.sql("UPDATE report.annual_report SET state = 'cleared', cleared_at = ? WHERE id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id)
                .update();
        steps.add(actor, report, "cleared", words);
    }

    /// Opens a cleared report that is not public again, for a reason.
    @Transactional
    public void reopen(Actor actor, long id, String reason) {
        AnnualReport report = reports.hold(id, ReportState.CLEARED);
        if (!rights.isAbove(actor, report)) {
            throw new NotAllowed(actor.username(), Action.CLEAR_REPORTS);
        }
        String words = remark("remark", reason);
        if (report.editionId() != null) {
            throw new Refused("", Text.t("report.refused.on-its-way"));
        }
        jdbc.sql("DELETE FROM report.frozen_figure WHERE report_id = ?").param(id).update();
        jdbc.sql("DELETE FROM report.annual_part WHERE report_id = ? AND drafted")
                .param(id)
                .update();
        jdbc.sql("UPDATE report.annual_part SET cleared = NULL WHERE report_id = ?")
                .param(id)
                .update();
        jdbc.sql(
                        "UPDATE report.annual_report SET state = 'returned', cleared_at = NULL WHERE id = ?")
                .param(id)
                .update();
        steps.add(actor, report, "reopened", words);
    }

    /// The words as they are now, beside the text with its fields.
    private void keepWords(long id, ComposedReport.Part part) {
        jdbc.sql(
                        """
                        INSERT INTO report.annual_part (report_id, part, text, drafted, cleared)
                        VALUES (:report, :part, :words, :drafted, :words)
                        ON CONFLICT (report_id, part) DO UPDATE SET cleared = EXCLUDED.cleared
                        """)
                .param("report", id)
                .param("part", part.form().key())
                .param("words", part.rendered())
                .param("drafted", !part.written())
                .update();
    }

    private AnnualReport judged(Actor actor, long id, ReportState state) {
        AnnualReport report = reports.hold(id, state);
        if (!rights.isAbove(actor, report)) {
            throw new NotAllowed(actor.username(), Action.CLEAR_REPORTS);
        }
        if (actor.username().equals(report.submittedBy())) {
            throw new Refused("", Text.t("report.refused.own"));
        }
        return report;
    }

    private static String remark(String field, String typed) {
        String words = typed.strip();
        if (Text.length(words) < 2) throw new Refused(field, Text.t("report.refused.no-remark"));
        return notTooLong(field, words);
    }

    private static String notTooLong(String field, String words) {
        if (Text.length(words) > LONGEST) {
            throw new Refused(
                    field, Text.t("office.refused.too-long", LONGEST, Text.length(words)));
        }
        return words;
    }
}
