package org.gongkai.report.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.report.annual.ComposedReport.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the texts of a report as they were typed. A part that says just what would be drafted
/// stays a draft and goes on following the figures' choice of words.
@Component
public class SaveReport {

    public static final int LONGEST = 20_000;

    private final AnnualReports reports;
    private final ComposeReport composing;
    private final StandingExplanations explanations;
    private final ReportSteps steps;
    private final JdbcClient jdbc;

    SaveReport(
            AnnualReports reports,
            ComposeReport composing,
            StandingExplanations explanations,
            ReportSteps steps,
            JdbcClient jdbc) {
        this.reports = reports;
        this.composing = composing;
        this.explanations = explanations;
        this.steps = steps;
        this.jdbc = jdbc;
    }

    /// @param saveCount as the form carried it
    /// @param typed texts by part, with fields as people write them
    /// @throws SavedElsewhere when somebody else saved since
    @Transactional
    public void save(Actor actor, long id, int saveCount, Map<String, String> typed) {
        save(actor, id, saveCount, typed, true);
    }

    /// The same while it is still being written: saves of one person in a row are one step of the
    /// history.
    @Transactional
    public void saveBySelf(Actor actor, long id, int saveCount, Map<String, String> typed) {
        save(actor, id, saveCount, typed, false);
    }

    private void save(
            Actor actor, long id, int saveCount, Map<String, String> typed, boolean byHand) {
        AnnualReport report = reports.hold(id, ReportState.DRAFT, ReportState.RETURNED);
        actor.require(Action.DRAFT, report.body().path());
        if (report.saveCount() != saveCount) {
            throw new SavedElsewhere();
        }
        refuseWrong(typed);
        var written = new ArrayList<String>();
        for (Part part : composing.compose(actor, report).parts()) {
            String text = typed.get(part.form().key());
            if (text == null || !part.form().text()) continue;
            String kept = kept(text);
            if (kept.equals(kept(part.text().written(figure -> figure)))) continue;
            keep(id, part.form().key(), kept);
            written.add(part.form().key());
        }
        if (written.isEmpty()) return;
        jdbc.sql("UPDATE report.annual_report SET save_count = save_count + 1 WHERE id = ?")
                .param(id)
                .update();
        explanations.renew(actor, report);
        if (!byHand && steps.isLast(actor, report, "written")) return;
        steps.add(actor, report, "written", String.join("、", headings(report, written)));
    }

    /// Lets a part be drafted anew from the figures.
    @Transactional
    public void redraft(Actor actor, long id, int saveCount, String part) {
        AnnualReport report = reports.hold(id, ReportState.DRAFT, ReportState.RETURNED);
        actor.require(Action.DRAFT, report.body().path());
        if (report.saveCount() != saveCount || !reports.texts(id).containsKey(part)) {
            throw new Refused("", Text.t("report.refused.changed-elsewhere"));
        }
        jdbc.sql("DELETE FROM report.annual_part WHERE report_id = ? AND part = ?")
                .params(id, part)
                .update();
        jdbc.sql("UPDATE report.annual_report SET save_count = save_count + 1 WHERE id = ?")
                .param(id)
                .update();
        explanations.renew(actor, report);
        steps.add(actor, report, "redrafted", String.join("、", headings(report, List.of(part))));
    }

    private void refuseWrong(Map<String, String> typed) {
        var problems = new ArrayList<Refused.Problem>();
        typed.forEach((part, text) -> {
            if (Text.length(text) > LONGEST) {
                problems.add(
                        new Refused.Problem(
                                part,
                                Text.t("office.refused.too-long", LONGEST, Text.length(text))));
            }
            List<String> unknown = composing.fields(text).unknown();
            if (!unknown.isEmpty()) {
                problems.add(
                        new Refused.Problem(
                                part, Text.t("report.refused.field", String.join(" ", unknown))));
            }
        });
        if (!problems.isEmpty()) throw new Refused(problems);
    }

    private String kept(String text) {
        return composing.fields(text.replace("\r\n", "\n").strip()).written(id -> id);
    }

    private void keep(long id, String part, String text) {
        jdbc.sql(
                        """
                        INSERT INTO report.annual_part (report_id, part, text) VALUES (?, ?, ?)
                        ON CONFLICT (report_id, part) DO UPDATE SET text = EXCLUDED.text
                        """)
                .params(id, part, text)
                .update();
    }

    private static List<String> headings(AnnualReport report, List<String> parts) {
        return PartForm.of(report.form()).stream()
                .filter(form -> parts.contains(form.key()))
                .map(form ->
                        form.heading().isEmpty() ? Text.t("report.part.preface") : form.heading())
                .toList();
    }
}
