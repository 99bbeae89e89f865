package org.gongkai.report.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
import org.gongkai.report.figure.Figure;
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

    /// Saves every number that was given anew; what is wrong with others is said beside them, with
    /// all that was typed there.
    @PostMapping(ADDRESS)
    ModelAndView give(
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            @RequestParam Map<String, MultipartFile> files,
            RedirectAttributes after)
            throws IOException {
        AnnualReport report = readable(actor, id);
        actor.require(Action.DRAFT, report.body().path());
        var typed = new TypedNumbers(fields, files);
        var left = new HashMap<>(fields);
        var problems = new LinkedHashSet<Refused.Problem>();
        int saved = 0;
        for (Figure figure : typed.changed(view(actor, report, fields, List.of()))) {
            List<Refused.Problem> wrong = save(actor, id, figure, typed);
            problems.addAll(wrong);
            if (!wrong.isEmpty()) continue;
            saved++;
            for (String name : List.of("value", "reason", "file")) {
                left.remove(NumbersView.field(name, figure.id()));
            }
        }
        boolean confirms = problems.isEmpty() && fields.getOrDefault("do", "").equals("zeros");
        if (confirms) problems.addAll(confirmed(actor, id));
        if (!problems.isEmpty()) {
            ModelAndView again = page(actor, report, left, List.copyOf(problems));
            if (saved > 0) again.addObject("notice", "report.done.given-partly");
            return again;
        }
        after.addFlashAttribute(
                "notice",
                confirms
                        ? "report.done.zeros"
                        : saved == 0 ? "report.done.nothing-given" : "report.done.given");
        return new ModelAndView("redirect:/office/reports/" + id + "/numbers");
    }

    /// @return what is wrong, at the fields of the figure
    private List<Refused.Problem> save(Actor actor, long id, Figure figure, TypedNumbers typed)
            throws IOException {
        MultipartFile file = typed.file(figure);
        try (InputStream content = file == null ? null : file.getInputStream()) {
            giving.give(
                    actor,
                    id,
                    figure.id(),
                    typed.value(figure),
                    typed.reason(figure),
                    content,
                    file == null ? "" : String.valueOf(file.getOriginalFilename()));
            return List.of();
        } catch (Refused refused) {
            return refused.problems().stream().map(problem -> at(figure, problem)).toList();
        }
    }

    private static Refused.Problem at(Figure figure, Refused.Problem problem) {
        return problem.field().isEmpty()
                ? problem
                : new Refused.Problem(
                        NumbersView.field(problem.field(), figure.id()),
                        figure.name() + "：" + problem.text());
    }

    /// Gives 0 for everything that is usually 0 and was not given yet.
    private List<Refused.Problem> confirmed(Actor actor, long id) {
        try {
            zeros.confirm(actor, id);
            return List.of();
        } catch (Refused refused) {
            return refused.problems();
        }
    }

    private ModelAndView page(
            Actor actor,
            AnnualReport report,
            Map<String, String> fields,
            List<Refused.Problem> problems) {
        return new ModelAndView(
                "report/numbers",
                Map.of("view", view(actor, report, fields, problems)),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private NumbersView view(
            Actor actor,
            AnnualReport report,
            Map<String, String> fields,
            List<Refused.Problem> problems) {
        boolean writes = rights.mayWrite(actor, report);
        return new NumbersView(
                report,
                list.countBelow(actor, report),
                figures.listToGive(report.scope(), report.form()),
                manual.ofBody(report.scope()),
                writes ? zeros.offered(report) : List.of(),
                figures.isRecorded(report.scope()),
                writes,
                figures,
                actor,
                fields,
                problems);
    }

    private AnnualReport readable(Actor actor, long id) {
        AnnualReport report = reports.get(id);
        if (!rights.mayRead(actor, report)) {
            throw new NotAllowed(actor.username(), Action.READ_FIGURES);
        }
        return report;
    }
}
