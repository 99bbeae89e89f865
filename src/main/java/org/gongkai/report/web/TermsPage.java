package org.gongkai.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.NotAllowed;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.report.annual.ReportRights;
import org.gongkai.report.annual.ReportingTerms;
import org.gongkai.report.annual.ReportingTerms.Setting;
import org.gongkai.report.annual.ReportingTerms.Term;
import org.gongkai.report.annual.UsualZeros;
import org.gongkai.report.figure.Figures;
import org.gongkai.report.form.OfficialForms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
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
    private final Bodies bodies;
    private final Clock clock;

    TermsPage(
            ReportingTerms terms,
            UsualZeros zeros,
            Figures figures,
            ReportRights rights,
            Bodies bodies,
            Clock clock) {
        this.terms = terms;
        this.zeros = zeros;
        this.figures = figures;
        this.rights = rights;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Actor actor) {
        actor.requireAnywhere(Action.READ_FIGURES);
        return page(actor, new LinkedMultiValueMap<>(), List.of());
    }

    /// Days as `01-31`; of each kind in fields that end in its code. Nothing is saved while
    /// something is wrong.
    @PostMapping(ADDRESS)
    ModelAndView set(
            Actor actor,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes after) {
        if (!rights.runsReporting(actor)) {
            throw new NotAllowed(actor.username(), Action.CLEAR_REPORTS);
        }
        int changed;
        try {
            var reading = new FormReading();
            List<Setting> settings =
                    terms.list().stream()
                            .map(Term::kind)
                            .filter(kind -> fields.containsKey("submit-" + kind))
                            .map(kind -> setting(reading, kind, fields))
                            .toList();
            reading.refuseIfWrong();
            changed = terms.set(actor, settings);
        } catch (Refused refused) {
            return page(actor, fields, refused.problems());
        }
        after.addFlashAttribute(
                "notice", changed == 0 ? "report.done.term-same" : "report.done.term");
        return new ModelAndView("redirect:" + ADDRESS);
    }

    private static Setting setting(
            FormReading reading, String kind, MultiValueMap<String, String> fields) {
        int[] submit = day(reading, "submit-" + kind, fields);
        int[] publish = day(reading, "publish-" + kind, fields);
        String remind = remind(reading, "remind-" + kind, fields);
        return new Setting(
                new Term(kind, submit[0], submit[1], publish[0], publish[1], remind),
                Set.copyOf(fields.getOrDefault("zero-" + kind, List.of())));
    }

    private ModelAndView page(
            Actor actor, MultiValueMap<String, String> fields, List<Refused.Problem> problems) {
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
                                bodies.findRoot().orElseThrow().name(),
                                fields,
                                problems)),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// Working days as `7,1`, the longest first; nothing means that nobody is reminded before.
    private static String remind(
            FormReading reading, String field, MultiValueMap<String, String> fields) {
        String bare = typed(fields, field).strip().replaceAll("\\s*[,，、\\s]\\s*", ",");
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
    private static int[] day(
            FormReading reading, String field, MultiValueMap<String, String> fields) {
        String typed = typed(fields, field);
        var part = new FormReading();
        var day =
                typed.matches("\\s*\\d{2}-\\d{2}\\s*")
                        ? part.date(field, "2028-" + typed.strip())
                        : null;
        if (day != null) return new int[] {day.getMonthValue(), day.getDayOfMonth()};
        reading.wrong(field, Text.t("report.refused.day"));
        return new int[] {1, 1};
    }

    private static String typed(MultiValueMap<String, String> fields, String field) {
        return Objects.requireNonNullElse(fields.getFirst(field), "");
    }
}
