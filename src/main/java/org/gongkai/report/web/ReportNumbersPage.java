package org.gongkai.report.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.report.annual.AnnualReport;
import org.gongkai.report.annual.AnnualReports;
import org.gongkai.report.annual.GiveFigure;
import org.gongkai.report.annual.ReportRights;
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

    ReportNumbersPage(
            AnnualReports reports,
            ReportRights rights,
            Figures figures,
            ManualFigures manual,
            GiveFigure giving) {
        this.reports = reports;
        this.rights = rights;
        this.figures = figures;
        this.manual = manual;
        this.giving = giving;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Actor actor, @PathVariable long id) {
        return page(actor, readable(actor, id), Map.of(), List.of());
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
        boolean brought = file != null && !file.isEmpty();
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
            return page(actor, report, fields, refused.problems());
        }
        after.addFlashAttribute("notice", "report.done.given");
        return new ModelAndView("redirect:/office/reports/" + id + "/numbers");
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
                                figures.listToGive(report.scope(), report.form()),
                                manual.ofBody(report.scope()),
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
        actor.require(Action.READ_FIGURES, report.body().path());
        return report;
    }
}
