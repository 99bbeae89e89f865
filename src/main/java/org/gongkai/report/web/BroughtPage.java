package org.gongkai.report.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.organization.NotAllowed;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.report.annual.PublishedElsewhere;
import org.gongkai.report.bringing.BodyOfReport;
import org.gongkai.report.bringing.Brought;
import org.gongkai.report.bringing.BroughtReports;
import org.gongkai.report.bringing.Doubt;
import org.gongkai.report.bringing.ImportBrought;
import org.gongkai.report.bringing.SettleDoubt;
import org.gongkai.report.figure.Figures;
import org.gongkai.report.reading.ReadReport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A report from elsewhere: brought as a file, read and checked at once; what is unsure is settled
/// with the words beside it, and whoever signs for the whole tree puts it among the published
/// documents.
@Controller
class BroughtPage {

    static final String ADDRESS = "/office/reports/brought";

    private static final Set<String> KINDS =
            Set.of("txt", "html", "htm", "docx", "doc", "xlsx", "xls", "pdf", "ofd");
    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "webp");

    private final BroughtListPage listing;
    private final BroughtReports brought;
    private final SettleDoubt settling;
    private final ImportBrought importing;
    private final BodyOfReport naming;
    private final Bodies bodies;
    private final PublishedElsewhere elsewhere;
    private final Figures figures;

    BroughtPage(
            BroughtListPage listing,
            BroughtReports brought,
            SettleDoubt settling,
            ImportBrought importing,
            BodyOfReport naming,
            Bodies bodies,
            PublishedElsewhere elsewhere,
            Figures figures) {
        this.listing = listing;
        this.brought = brought;
        this.settling = settling;
        this.importing = importing;
        this.naming = naming;
        this.bodies = bodies;
        this.elsewhere = elsewhere;
        this.figures = figures;
    }

    @PostMapping(ADDRESS)
    ModelAndView bring(Actor actor, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        actor.requireAnywhere(Action.READ_FIGURES);
        try {
            MultipartFile given = fit(file);
            long id =
                    brought.bring(
                            actor,
                            given.getInputStream(),
                            String.valueOf(given.getOriginalFilename()));
            return new ModelAndView("redirect:" + ADDRESS + "/" + id);
        } catch (Refused refused) {
            return listing.page(actor, Map.of(), refused.problems());
        }
    }

    /// What is no report by its name or size; the rest is seen from its content.
    private static MultipartFile fit(@Nullable MultipartFile file) {
        String name = file == null ? null : file.getOriginalFilename();
        if (file == null || name == null || name.isEmpty()) {
            throw new Refused("file", Text.t("report.refused.no-file"));
        }
        if (file.isEmpty()) {
            throw new Refused("file", Text.t("report.brought.refused.empty", name));
        }
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (PICTURES.contains(end)) {
            throw new Refused("file", Text.t("report.brought.refused.picture", name));
        }
        if (!KINDS.contains(end)) {
            throw new Refused("file", Text.t("report.brought.refused.kind", name));
        }
        return file;
    }

    /// @param report which of the file's reports, from 1
    @GetMapping(ADDRESS + "/{id:\\d{1,18}}")
    ModelAndView show(
            Actor actor, @PathVariable long id, @RequestParam(defaultValue = "1") int report) {
        try {
            return page(actor, own(actor, id), report, Map.of(), List.of());
        } catch (Refused gone) {
            return listing.page(actor, Map.of(), gone.problems());
        }
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
                    take(actor, file, report, fields);
                    after.addFlashAttribute("notice", "report.done.registered");
                    return new ModelAndView(back);
                }
                case "remove" -> {
                    brought.remove(actor, file);
                    after.addFlashAttribute("notice", "report.done.brought-removed");
                    return new ModelAndView("redirect:" + ADDRESS);
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
            return refused(actor, file, report, fields, refused);
        }
        after.addFlashAttribute("notice", "report.done.settled");
        return new ModelAndView(back);
    }

    private ModelAndView refused(
            Actor actor, Brought file, int report, Map<String, String> fields, Refused refused) {
        try {
            return page(actor, file, report, fields, refused.problems());
        } catch (Refused gone) {
            return listing.page(actor, Map.of(), gone.problems());
        }
    }

    private Doubt doubt(Brought file, int number, Map<String, String> fields) {
        return brought.doubts(file, number, one(brought.read(file), number)).stream()
                .filter(one -> one.key().equals(fields.get("doubt")))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("doubt"));
    }

    private void take(Actor actor, Brought file, int number, Map<String, String> fields) {
        ReadReport report = one(brought.read(file), number);
        importing.take(
                actor,
                file,
                number,
                report,
                brought.doubts(file, number, report),
                fields.getOrDefault("body", ""),
                fields.containsKey("confirmed"));
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
                                brought.findings(report),
                                figures.list(),
                                importing.may(actor) ? registering(report, fields) : null,
                                importing.find(file, number).orElse(null),
                                file.by().equals(actor.username()),
                                fields,
                                problems)),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private BroughtView.Registering registering(ReadReport report, Map<String, String> fields) {
        Optional<Body> guess = naming.find(report.body());
        String chosen = fields.getOrDefault("body", guess.map(Body::code).orElse(""));
        List<Body> choices = naming.choices(report.body());
        Integer year = report.year();
        Optional<PublishedElsewhere.Known> standing =
                year == null
                        ? Optional.empty()
                        : choices.stream()
                                .filter(body -> body.code().equals(chosen))
                                .findFirst()
                                .flatMap(body -> elsewhere.find(body.id(), year));
        boolean named = report.body() == null || bodies.findByName(report.body()).isPresent();
        return new BroughtView.Registering(
                choices, chosen, guess.isPresent(), !named, standing.orElse(null));
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
