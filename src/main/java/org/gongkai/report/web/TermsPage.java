package org.gongkai.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.NotAllowed;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.report.annual.ReportRights;
import org.gongkai.report.annual.ReportingTerms;
import org.gongkai.report.annual.ReportingTerms.Term;
import org.gongkai.report.annual.UsualZeros;
import org.gongkai.report.figure.Figures;
import org.gongkai.report.form.OfficialForms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// By when each kind of body hands its report in and publishes it.
@Controller
class TermsPage {

    private static final String ADDRESS = "/office/reports/terms";

    private final ReportingTerms terms;
    private final UsualZeros zeros;
    private final Figures figures;
    private final ReportRights rights;
    private final Clock clock;

    TermsPage(
            ReportingTerms terms,
            UsualZeros zeros,
            Figures figures,
            ReportRights rights,
            Clock clock) {
        this.terms = terms;
        this.zeros = zeros;
        this.figures = figures;
        this.clock = clock;
        this.rights = rights;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Actor actor) {
        actor.requireAnywhere(Action.READ_FIGURES);
        return page(actor, Map.of(), List.of());
    }

    /// Days as `01-31`.
    ///
    /// @param zero the figures that are usually 0 for the kind
    @PostMapping(ADDRESS)
    ModelAndView set(
            Actor actor,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) List<String> zero,
            RedirectAttributes after) {
        if (!rights.runsReporting(actor)) {
            throw new NotAllowed(actor.username(), Action.CLEAR_REPORTS);
        }
        String kind = fields.getOrDefault("kind", "");
        try {
            var reading = new FormReading();
            int[] submit = day(reading, "submit-" + kind, fields.getOrDefault("submit", ""));
            int[] publish = day(reading, "publish-" + kind, fields.getOrDefault("publish", ""));
            String remind = remind(reading, "remind-" + kind, fields.getOrDefault("remind", ""));
            reading.refuseIfWrong();
            terms.set(
                    actor,
                    new Term(kind, submit[0], submit[1], publish[0], publish[1], remind),
                    zero == null ? List.of() : zero);
        } catch (Refused refused) {
            return page(actor, fields, refused.problems());
        }
        after.addFlashAttribute("notice", "report.done.term");
        return new ModelAndView("redirect:" + ADDRESS);
    }

    private ModelAndView page(
            Actor actor, Map<String, String> fields, List<Refused.Problem> problems) {
        return new ModelAndView(
                "report/terms",
                Map.of(
                        "view",
                        new TermsView(
                                terms.list(),
                                zeros.byKind(),
                                figures.listManual(
                                        OfficialForms.ofYear(LocalDate.now(clock).getYear() - 1)),
                                rights.runsReporting(actor),
                                fields,
                                problems)),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// Working days as `7,1`, the longest first; nothing means that nobody is reminded before.
    private static String remind(FormReading reading, String field, String typed) {
        String bare = typed.strip().replaceAll("\\s*[,，、\\s]\\s*", ",");
        if (bare.isEmpty()) return "";
        if (!bare.matches("\\d{1,2}(,\\d{1,2}){0,4}")) {
            reading.wrong(field, Text.t("report.refused.remind"));
            return "";
        }
        return Arrays.stream(bare.split(","))
                .map(Integer::valueOf)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    /// Month and day; a day that no year has is a problem. The leap day counts.
    private static int[] day(FormReading reading, String field, String typed) {
        var part = new FormReading();
        var day =
                typed.matches("\\s*\\d{2}-\\d{2}\\s*")
                        ? part.date(field, "2028-" + typed.strip())
                        : null;
        if (day != null) return new int[] {day.getMonthValue(), day.getDayOfMonth()};
        reading.wrong(field, Text.t("report.refused.day"));
        return new int[] {1, 1};
    }
}
