package org.gongkai.report.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.NotAllowed;
import org.gongkai.pages.Refused;
import org.gongkai.report.annual.AnnualReport;
import org.gongkai.report.annual.AnnualReports;
import org.gongkai.report.annual.CheckOwnReport;
import org.gongkai.report.annual.ComposeReport;
import org.gongkai.report.annual.ComposedReport;
import org.gongkai.report.annual.Differences;
import org.gongkai.report.annual.ReportRights;
import org.gongkai.report.annual.RollUp;
import org.gongkai.report.figure.Figures;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One report: as it reads, what the checks found, its texts to be edited, how it is made up of the
/// bodies below, what changed since it was cleared, and every act on it.
@Controller
class ReportPage {

    private static final String ADDRESS = "/office/reports/{id:\\d{1,18}}";

    private final AnnualReports reports;
    private final ReportRights rights;
    private final ComposeReport composing;
    private final CheckOwnReport checks;
    private final RollUp rollUp;
    private final Differences differences;
    private final Figures figures;
    private final ReportDeeds deeds;
    private final ReportFiles files;

    ReportPage(
            AnnualReports reports,
            ReportRights rights,
            ComposeReport composing,
            CheckOwnReport checks,
            RollUp rollUp,
            Differences differences,
            Figures figures,
            ReportDeeds deeds,
            ReportFiles files) {
        this.reports = reports;
        this.rights = rights;
        this.composing = composing;
        this.checks = checks;
        this.rollUp = rollUp;
        this.differences = differences;
        this.figures = figures;
        this.deeds = deeds;
        this.files = files;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Actor actor, @PathVariable long id) {
        return page(actor, readable(actor, id), Map.of(), List.of());
    }

    @GetMapping(ADDRESS + "/edit")
    ModelAndView edit(Actor actor, @PathVariable long id) {
        return editing(actor, readable(actor, id), Map.of(), List.of());
    }

    /// @param act see [ReportDeeds]
    @PostMapping(ADDRESS)
    ModelAndView act(
            Actor actor,
            @PathVariable long id,
            @RequestParam(name = "do", defaultValue = "") String act,
            @RequestParam Map<String, String> fields,
            RedirectAttributes after) {
        AnnualReport report = readable(actor, id);
        try {
            String to = deeds.act(actor, report, act, fields);
            after.addFlashAttribute("notice", "report.done." + act);
            return new ModelAndView("redirect:" + to);
        } catch (Refused refused) {
            return act.equals("save")
                    ? editing(actor, report, fields, refused.problems())
                    : page(actor, reports.get(id), fields, refused.problems());
        }
    }

    @GetMapping(ADDRESS + "/below")
    ModelAndView below(Actor actor, @PathVariable long id) {
        AnnualReport report = readable(actor, id);
        return new ModelAndView(
                "report/below",
                Map.of("view", new BelowView(report, rollUp.of(report), figures, actor)));
    }

    @GetMapping(ADDRESS + "/changes")
    ModelAndView changes(Actor actor, @PathVariable long id) {
        AnnualReport report = readable(actor, id);
        return new ModelAndView(
                "report/changes",
                Map.of("report", report, "changes", differences.of(actor, report)));
    }

    @GetMapping(ADDRESS + "/report.{extension:docx|pdf|ofd|xlsx|json}")
    ResponseEntity<byte[]> file(
            Actor actor, @PathVariable long id, @PathVariable String extension) {
        return files.file(composing.compose(actor, readable(actor, id)), extension);
    }

    private ModelAndView page(
            Actor actor,
            AnnualReport report,
            Map<String, String> fields,
            List<Refused.Problem> problems) {
        ComposedReport composed = composing.compose(actor, report);
        return new ModelAndView(
                "report/report",
                Map.of(
                        "view",
                        new ReportView(
                                composed,
                                checks.check(composed),
                                reports.steps(report.id()),
                                rights.mayWrite(actor, report),
                                rights.mayJudge(actor, report),
                                rights.isAbove(actor, report),
                                actor.can(Action.DRAFT, report.body().path()),
                                fields,
                                problems)),
                status(problems));
    }

    private ModelAndView editing(
            Actor actor,
            AnnualReport report,
            Map<String, String> typed,
            List<Refused.Problem> problems) {
        ComposedReport composed = composing.compose(actor, report);
        var texts = new LinkedHashMap<String, String>();
        for (ComposedReport.Part part : composed.parts()) {
            if (!part.form().text()) continue;
            String key = part.form().key();
            texts.put(key, typed.getOrDefault(key, composing.written(part.text())));
        }
        return new ModelAndView(
                "report/report-edit",
                Map.of(
                        "view",
                        new EditView(
                                composed,
                                texts,
                                figures.list(),
                                rights.mayWrite(actor, report),
                                typed,
                                problems)),
                status(problems));
    }

    private AnnualReport readable(Actor actor, long id) {
        AnnualReport report = reports.get(id);
        if (!rights.mayRead(actor, report)) {
            throw new NotAllowed(actor.username(), Action.READ_FIGURES);
        }
        return report;
    }

    private static HttpStatus status(List<Refused.Problem> problems) {
        return problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
