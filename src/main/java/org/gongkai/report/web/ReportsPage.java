package org.gongkai.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Csv;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.report.annual.CloseRound;
import org.gongkai.report.annual.OpenRound;
import org.gongkai.report.annual.ReportFilter;
import org.gongkai.report.annual.ReportList;
import org.gongkai.report.annual.ReportRights;
import org.gongkai.report.annual.ReportRow;
import org.gongkai.report.annual.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The year's reports: how many stand where, who is late, and the list behind each number. Whoever
/// runs the reporting opens a year here.
@Controller
class ReportsPage {

    private static final String ADDRESS = "/office/reports";
    private static final int SIZE = 60;
    private static final int MOST_EXPORTED = 20_000;
    private static final List<String> COLUMNS =
            List.of(
                    "body",
                    "kind",
                    "state",
                    "submit-by",
                    "first-day",
                    "late-before",
                    "publish-by",
                    "published-on",
                    "days-late",
                    "light",
                    "explained");

    private final ReportList list;
    private final ReportRights rights;
    private final OpenRound opening;
    private final CloseRound closing;
    private final Rounds rounds;
    private final Bodies bodies;
    private final Clock clock;

    ReportsPage(
            ReportList list,
            ReportRights rights,
            OpenRound opening,
            CloseRound closing,
            Rounds rounds,
            Bodies bodies,
            Clock clock) {
        this.list = list;
        this.rights = rights;
        this.opening = opening;
        this.closing = closing;
        this.rounds = rounds;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Actor actor, @RequestParam Map<String, String> parameters) {
        actor.requireAnywhere(Action.READ_FIGURES, Action.READ_AUDIT);
        return page(actor, parameters, List.of());
    }

    /// @param act `close` or `remove` for the round of a year; whatever else opens it
    @PostMapping(ADDRESS)
    ModelAndView act(
            Actor actor,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(name = "do", defaultValue = "") String act,
            @RequestParam(defaultValue = "0") String confirmed,
            RedirectAttributes after) {
        actor.requireAnywhere(Action.CLEAR_REPORTS);
        try {
            // what is no year is refused like one that is too early, after the right was asked
            int typed = year.matches("\\d{4}") ? Integer.parseInt(year) : 0;
            after.addFlashAttribute("notice", done(actor, typed, act, confirmed));
            return new ModelAndView(
                    "redirect:" + ADDRESS + (act.equals("remove") ? "" : "?year=" + year));
        } catch (Refused refused) {
            return page(actor, act.isEmpty() ? Map.of() : Map.of("year", year), refused.problems());
        }
    }

    /// @return key of the message that says what was done
    private String done(Actor actor, int year, String act, String confirmed) {
        switch (act) {
            case "close" -> {
                closing.close(
                        actor,
                        year,
                        confirmed.matches("\\d{1,6}") ? Integer.parseInt(confirmed) : 0);
                return "report.done.closed";
            }
            case "remove" -> {
                closing.remove(actor, year);
                return "report.done.removed";
            }
            default -> {
                return opening.open(actor, year) == 0
                        ? "report.done.nothing-opened"
                        : "report.done.opened";
            }
        }
    }

    private ModelAndView page(
            Actor actor, Map<String, String> parameters, List<Refused.Problem> problems) {
        List<Integer> years = years();
        ReportFilter filter = ReportFilter.of(parameters, year(parameters, years));
        var paging =
                Paging.asked(
                        parameters.get("page"),
                        SIZE,
                        list.count(actor, filter),
                        ADDRESS,
                        filter.parameters());
        return new ModelAndView(
                "report/reports",
                Map.of(
                        "view",
                        new ReportsView(
                                filter,
                                years,
                                list.totals(actor, filter.year()),
                                list.list(actor, filter, SIZE, paging.offset()),
                                paging,
                                rights.runsReporting(actor),
                                actor.canAnywhere(Action.READ_FIGURES),
                                round(actor, filter.year()),
                                bodies.find(filter.below()).map(Body::shortName).orElse(""),
                                LocalDate.now(clock),
                                lastYear(),
                                problems)),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// The round as those see it who run it; those who do not only see that it is closed.
    private ReportsView.@Nullable RoundState round(Actor actor, int year) {
        Rounds.Round round = rounds.find(year).orElse(null);
        if (round == null) return null;
        boolean acts = rights.runsReporting(actor) && !round.isClosed();
        return new ReportsView.RoundState(
                round,
                acts ? rounds.listUnfinished(year) : List.of(),
                acts && rounds.isUntouched(year));
    }

    @GetMapping(ADDRESS + ".csv")
    void export(
            Actor actor, @RequestParam Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        actor.requireAnywhere(Action.READ_FIGURES, Action.READ_AUDIT);
        ReportFilter filter = ReportFilter.of(parameters, year(parameters, years()));
        Csv.send(
                response,
                "annual-reports.csv",
                Csv.of(
                        "report.column.",
                        COLUMNS,
                        list.list(actor, filter, MOST_EXPORTED, 0),
                        ReportsPage::cells));
    }

    private static List<String> cells(ReportRow row) {
        return List.of(
                row.body(),
                Text.t("organization.kind." + row.kind()),
                Text.t("report.state." + row.state()),
                row.submitBy().toString(),
                Objects.toString(row.firstSubmitBy(), ""),
                row.lateBefore() == 0 ? "" : Integer.toString(row.lateBefore()),
                row.publishBy().toString(),
                Objects.toString(row.publishedOn(), ""),
                row.daysLate() == 0 ? "" : Integer.toString(row.daysLate()),
                row.light().isEmpty() ? "" : Text.t("report.light." + row.light()),
                Integer.toString(row.explained()));
    }

    private int lastYear() {
        return LocalDate.now(clock).getYear() - 1;
    }

    /// The years to choose from, the newest first: those that were opened, and the one to open
    /// next.
    private List<Integer> years() {
        var years = new TreeSet<>(list.years());
        years.add(lastYear());
        return List.copyOf(years.descendingSet());
    }

    /// The year asked for; for one that is not there, the newest.
    private static int year(Map<String, String> parameters, List<Integer> years) {
        String typed = Objects.requireNonNullElse(parameters.get("year"), "");
        return years.stream()
                .filter(year -> year.toString().equals(typed))
                .findFirst()
                .orElseGet(years::getFirst);
    }
}
