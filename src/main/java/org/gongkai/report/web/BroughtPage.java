package org.gongkai.report.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.NotAllowed;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.report.ImportReports.Result;
import org.gongkai.report.bringing.Brought;
import org.gongkai.report.bringing.BroughtReports;
import org.gongkai.report.bringing.Doubt;
import org.gongkai.report.bringing.ImportBrought;
import org.gongkai.report.bringing.SettleDoubt;
import org.gongkai.report.checking.CheckReport;
import org.gongkai.report.checking.CheckedReports;
import org.gongkai.report.figure.Figures;
import org.gongkai.report.reading.ReadReport;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Reports from elsewhere: brought as a file, read and checked at once; what is unsure is settled
/// with the words beside it, and whoever signs for the whole tree puts it among the published
/// documents.
@Controller
class BroughtPage {

    private static final String ADDRESS = "/office/reports/brought";
    private static final int LISTED = 50;

    private final BroughtReports brought;
    private final SettleDoubt settling;
    private final ImportBrought importing;
    private final Figures figures;
    private final CheckReport checks = new CheckReport();

    BroughtPage(
            BroughtReports brought,
            SettleDoubt settling,
            ImportBrought importing,
            Figures figures) {
        this.brought = brought;
        this.settling = settling;
        this.importing = importing;
        this.figures = figures;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(Actor actor) {
        actor.requireAnywhere(Action.READ_FIGURES);
        return listing(actor, List.of());
    }

    @PostMapping(ADDRESS)
    ModelAndView bring(Actor actor, @RequestParam(required = false) MultipartFile file)
            throws IOException {
        actor.requireAnywhere(Action.READ_FIGURES);
        try {
            if (file == null || file.isEmpty()) {
                throw new Refused("file", Text.t("report.refused.no-file"));
            }
            long id =
                    brought.bring(
                            actor,
                            file.getInputStream(),
                            String.valueOf(file.getOriginalFilename()));
            return new ModelAndView("redirect:" + ADDRESS + "/" + id);
        } catch (Refused refused) {
            return listing(actor, refused.problems());
        }
    }

    private ModelAndView listing(Actor actor, List<Refused.Problem> problems) {
        return new ModelAndView(
                "report/brought-list",
                Map.of("brought", brought.list(actor, LISTED), "problems", problems),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// @param report which of the file's reports, from 1
    @GetMapping(ADDRESS + "/{id:\\d{1,18}}")
    ModelAndView show(
            Actor actor, @PathVariable long id, @RequestParam(defaultValue = "1") int report) {
        return page(actor, own(actor, id), report, Map.of(), List.of());
    }

    @PostMapping(ADDRESS + "/{id:\\d{1,18}}")
    ModelAndView act(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "1") int report,
            @RequestParam(name = "do", defaultValue = "") String act,
            @RequestParam Map<String, String> fields,
            RedirectAttributes after) {
        Brought file = own(actor, id);
        String back = "redirect:" + ADDRESS + "/" + id + "?report=" + report;
        try {
            switch (act) {
                case "import" -> {
                    return take(actor, file, report);
                }
                case "none" -> settling.isNone(actor, file, report, doubt(file, report, fields));
                case "figure" ->
                        settling.isFigure(
                                actor,
                                file,
                                report,
                                doubt(file, report, fields),
                                fields.getOrDefault("figure", ""),
                                fields.getOrDefault("value", ""));
                default -> throw new NoSuchElementException(act);
            }
        } catch (Refused refused) {
            return page(actor, file, report, fields, refused.problems());
        }
        after.addFlashAttribute("notice", "report.done.settled");
        return new ModelAndView(back);
    }

    private Doubt doubt(Brought file, int number, Map<String, String> fields) {
        return brought.doubts(file, number, one(brought.read(file), number)).stream()
                .filter(one -> one.key().equals(fields.get("doubt")))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("doubt"));
    }

    private ModelAndView take(Actor actor, Brought file, int number) {
        ReadReport report = one(brought.read(file), number);
        Result result = importing.take(actor, file, report, brought.doubts(file, number, report));
        return switch (result) {
            case Result.Imported imported ->
                    new ModelAndView("redirect:/d/" + imported.documentId());
            case Result.Known known -> new ModelAndView("redirect:/d/" + known.documentId());
            case Result.Incomplete incomplete -> throw new Refused("", incomplete.why());
        };
    }

    private ModelAndView page(
            Actor actor,
            Brought file,
            int number,
            Map<String, String> fields,
            List<Refused.Problem> problems) {
        List<ReadReport> reports = brought.read(file);
        ReadReport report = one(reports, number);
        List<Doubt> doubts = brought.doubts(file, number, report);
        return new ModelAndView(
                "report/brought",
                Map.of(
                        "view",
                        new BroughtView(
                                file,
                                reports,
                                number,
                                doubts,
                                CheckedReports.of(report).map(checks::check).orElse(List.of()),
                                figures.list(),
                                importing.may(actor),
                                fields,
                                problems)),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Brought own(Actor actor, long id) {
        actor.requireAnywhere(Action.READ_FIGURES);
        Brought file = brought.get(id);
        if (!file.by().equals(actor.username()) && !importing.may(actor)) {
            throw new NotAllowed(actor.username(), Action.READ_FIGURES);
        }
        return file;
    }

    private static ReadReport one(List<ReadReport> reports, int number) {
        if (number < 1 || number > reports.size()) {
            throw new NoSuchElementException("report " + number);
        }
        return reports.get(number - 1);
    }
}
