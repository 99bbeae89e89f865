package org.gongkai.report.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.NotAllowed;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Times;
import org.gongkai.report.annual.AnnualReport;
import org.gongkai.report.annual.AnnualReports;
import org.gongkai.report.annual.CheckOwnReport;
import org.gongkai.report.annual.ClearedReport;
import org.gongkai.report.annual.ComposeReport;
import org.gongkai.report.annual.ComposedReport;
import org.gongkai.report.annual.Differences;
import org.gongkai.report.annual.ExtendDay;
import org.gongkai.report.annual.PublishedElsewhere;
import org.gongkai.report.annual.ReportList;
import org.gongkai.report.annual.ReportRights;
import org.gongkai.report.annual.ReportState;
import org.gongkai.report.annual.RollUp;
import org.gongkai.report.annual.SavedElsewhere;
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
    private final ReportEditing editing;
    private final ReportDeeds deeds;
    private final ReportFiles files;
    private final PublishedElsewhere elsewhere;
    private final ReportList list;
    private final ExtendDay days;
    private final ClearedReport cleared;
    private final Clock clock;

    ReportPage(
            AnnualReports reports,
            ReportRights rights,
            ComposeReport composing,
            CheckOwnReport checks,
            RollUp rollUp,
            Differences differences,
            Figures figures,
            ReportEditing editing,
            ReportDeeds deeds,
            ReportFiles files,
            PublishedElsewhere elsewhere,
            ReportList list,
            ExtendDay days,
            ClearedReport cleared,
            Clock clock) {
        this.reports = reports;
        this.rights = rights;
        this.composing = composing;
        this.checks = checks;
        this.rollUp = rollUp;
        this.differences = differences;
        this.figures = figures;
        this.editing = editing;
        this.deeds = deeds;
        this.files = files;
        this.elsewhere = elsewhere;
        this.list = list;
        this.days = days;
        this.cleared = cleared;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Actor actor, @PathVariable long id) {
        return page(actor, readable(actor, id), Map.of(), List.of());
    }

    @GetMapping(ADDRESS + "/edit")
    ModelAndView edit(Actor actor, @PathVariable long id) {
        AnnualReport report = readable(actor, id);
        if (report.state() == ReportState.ELSEWHERE) return elsewhere(report, List.of());
        return editing.page(actor, report);
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
        } catch (SavedElsewhere saved) {
            return editing.savedElsewhere(actor, reports.get(id), fields, saved.problems());
        } catch (Refused refused) {
            return act.equals("save") && report.state() != ReportState.ELSEWHERE
                    ? editing.refused(actor, report, fields, refused.problems())
                    : page(actor, reports.get(id), fields, refused.problems());
        }
    }

    @GetMapping(ADDRESS + "/below")
    ModelAndView below(Actor actor, @PathVariable long id) {
        AnnualReport report = readable(actor, id);
        return new ModelAndView(
                "report/below",
                Map.of(
                        "view",
                        new BelowView(
                                report,
                                rollUp.of(report),
                                list.countBelow(actor, report),
                                figures,
                                figures.isRecorded(report.scope()),
                                actor)));
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
        AnnualReport report = readable(actor, id);
        if (report.state() == ReportState.ELSEWHERE) {
            throw new NoSuchElementException("made elsewhere: " + id);
        }
        return files.file(composing.compose(actor, report), extension);
    }

    private ModelAndView page(
            Actor actor,
            AnnualReport report,
            Map<String, String> fields,
            List<Refused.Problem> problems) {
        if (report.state() == ReportState.ELSEWHERE) return elsewhere(report, problems);
        ComposedReport composed = composing.compose(actor, report);
        return new ModelAndView(
                "report/report",
                Map.of(
                        "view",
                        new ReportView(
                                composed,
                                checks.check(composed),
                                reports.steps(report.id()),
                                list.countBelow(actor, report),
                                waited(report),
                                days.isPossible(report),
                                rights.mayWrite(actor, report),
                                rights.mayJudge(actor, report),
                                rights.isAbove(actor, report),
                                actor.can(Action.DRAFT, report.body().path()),
                                cleared.isDeparted(composed),
                                fields,
                                problems)),
                status(problems));
    }

    /// What is public as another document is read there.
    private ModelAndView elsewhere(AnnualReport report, List<Refused.Problem> problems) {
        PublishedElsewhere.Known known =
                elsewhere.find(report.body().id(), report.year()).orElseThrow();
        return new ModelAndView(
                "report/elsewhere",
                Map.of(
                        "report",
                        report,
                        "known",
                        known,
                        "steps",
                        reports.steps(report.id()),
                        "problems",
                        problems),
                status(problems));
    }

    /// In days, from the day it was handed in.
    private long waited(AnnualReport report) {
        Instant since = report.submittedAt();
        return since == null ? 0 : Times.daysWaited(since, LocalDate.now(clock));
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
