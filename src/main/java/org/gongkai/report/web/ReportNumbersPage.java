package org.gongkai.report.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.NotAllowed;
import org.gongkai.pages.Refused;
import org.gongkai.report.annual.AnnualReport;
import org.gongkai.report.annual.AnnualReports;
import org.gongkai.report.annual.GiveFigure;
import org.gongkai.report.annual.ReportList;
import org.gongkai.report.annual.ReportRights;
import org.gongkai.report.annual.ReportState;
import org.gongkai.report.annual.UsualZeros;
import org.gongkai.report.figure.Figures;
import org.gongkai.report.figure.ManualFigures;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The numbers of a report that no record holds: each given with where it comes from.
@Controller
class ReportNumbersPage {

    private static final String ADDRESS = "/office/reports/{id:\\d{1,18}}/numbers";

    private final AnnualReports reports;
    private final ReportRights rights;
    private final Figures figures;
    private final ManualFigures manual;
    private final GiveFigure giving;
    private final UsualZeros zeros;
    private final ReportList list;

    ReportNumbersPage(
            AnnualReports reports,
            ReportRights rights,
            Figures figures,
            ManualFigures manual,
            GiveFigure giving,
            UsualZeros zeros,
            ReportList list) {
        this.reports = reports;
        this.rights = rights;
        this.figures = figures;
        this.manual = manual;
        this.giving = giving;
        this.zeros = zeros;
        this.list = list;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Actor actor, @PathVariable long id) {
        AnnualReport report = readable(actor, id);
        if (report.state() == ReportState.ELSEWHERE) {
            return new ModelAndView("redirect:/office/reports/" + id);
        }
        return page(actor, report, Map.of(), List.of());
    }

    @PostMapping(ADDRESS)
    ModelAndView give(
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) MultipartFile file,
            RedirectAttributes after)
            throws IOException {
        AnnualReport report = readable(actor, id);
        if (fields.getOrDefault("do", "").equals("zeros")) return confirm(actor, report, after);
        boolean brought =
                file != null
                        && file.getOriginalFilename() != null
                        && !file.getOriginalFilename().isEmpty();
        try (InputStream content = brought ? file.getInputStream() : null) {
            giving.give(
                    actor,
                    id,
                    fields.getOrDefault("figure", ""),
                    fields.getOrDefault("value", ""),
                    fields.getOrDefault("reason", ""),
                    content,
                    brought ? String.valueOf(file.getOriginalFilename()) : "");
        } catch (Refused refused) {
            return page(actor, report, fields, ofFigure(fields, refused.problems()));
        }
        after.addFlashAttribute("notice", "report.done.given");
        return new ModelAndView("redirect:/office/reports/" + id + "/numbers");
    }

    /// Gives 0 for everything that is usually 0.
    private ModelAndView confirm(Actor actor, AnnualReport report, RedirectAttributes after) {
        try {
            zeros.confirm(actor, report.id());
        } catch (Refused refused) {
            return page(actor, report, Map.of(), refused.problems());
        }
        after.addFlashAttribute("notice", "report.done.zeros");
        return new ModelAndView("redirect:/office/reports/" + report.id() + "/numbers");
    }

    /// The problems at the fields of the figure they are about: each figure has a form of its own
    /// on the page.
    private static List<Refused.Problem> ofFigure(
            Map<String, String> fields, List<Refused.Problem> problems) {
        String figure = fields.getOrDefault("figure", "");
        return problems.stream()
                .map(problem ->
                        problem.field().isEmpty()
                                ? problem
                                : new Refused.Problem(
                                        NumbersView.field(problem.field(), figure), problem.text()))
                .toList();
    }

    private ModelAndView page(
            Actor actor,
            AnnualReport report,
            Map<String, String> fields,
            List<Refused.Problem> problems) {
        return new ModelAndView(
                "report/numbers",
                Map.of(
                        "view",
                        new NumbersView(
                                report,
                                list.countBelow(actor, report),
                                figures.listToGive(report.scope(), report.form()),
                                manual.ofBody(report.scope()),
                                rights.mayWrite(actor, report) ? zeros.offered(report) : List.of(),
                                figures.isRecorded(report.scope()),
                                rights.mayWrite(actor, report),
                                figures,
                                actor,
                                fields,
                                problems)),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private AnnualReport readable(Actor actor, long id) {
        AnnualReport report = reports.get(id);
        if (!rights.mayRead(actor, report)) {
            throw new NotAllowed(actor.username(), Action.READ_FIGURES);
        }
        return report;
    }
}
