package org.gongkai.report.web;

import java.util.List;
import java.util.Map;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.NotAllowed;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.report.annual.ReportRights;
import org.gongkai.report.annual.ReportingTerms;
import org.gongkai.report.annual.ReportingTerms.Term;
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
    private final ReportRights rights;

    TermsPage(ReportingTerms terms, ReportRights rights) {
        this.terms = terms;
        this.rights = rights;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Actor actor) {
        actor.requireAnywhere(Action.READ_FIGURES);
        return page(actor, Map.of(), List.of());
    }

    /// Days as `01-31`.
    @PostMapping(ADDRESS)
    ModelAndView set(
            Actor actor, @RequestParam Map<String, String> fields, RedirectAttributes after) {
        if (!rights.runsReporting(actor)) {
            throw new NotAllowed(actor.username(), Action.CLEAR_REPORTS);
        }
        String kind = fields.getOrDefault("kind", "");
        try {
            var reading = new FormReading();
            int[] submit = day(reading, "submit-" + kind, fields.getOrDefault("submit", ""));
            int[] publish = day(reading, "publish-" + kind, fields.getOrDefault("publish", ""));
            reading.refuseIfWrong();
            terms.set(actor, new Term(kind, submit[0], submit[1], publish[0], publish[1]));
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
                        new TermsView(terms.list(), rights.runsReporting(actor), fields, problems)),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
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
