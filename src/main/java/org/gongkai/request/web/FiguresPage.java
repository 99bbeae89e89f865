package org.gongkai.request.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.calendar.Period;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.request.FigureLists;
import org.gongkai.request.PeriodForm;
import org.gongkai.request.RequestFigures;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Tables 3 and 4 and part three of the statistics of 2014 to 2018, for a body and a year or any
/// other run of days; each number opens its list.
@Controller
class FiguresPage {

    private static final int FIRST_YEAR = 2008;

    private final RequestFigures figures;
    private final Bodies bodies;
    private final Clock clock;

    FiguresPage(RequestFigures figures, Bodies bodies, Clock clock) {
        this.figures = figures;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping("/office/requests/figures")
    String show(Actor actor, @RequestParam Map<String, String> asked, Model model) {
        actor.requireAnywhere(Action.READ_MATTERS);
        List<Body> mine = bodies.listWithin(actor, Action.READ_MATTERS);
        Body body =
                mine.stream()
                        .filter(one -> one.code().equals(asked.get("body")))
                        .findFirst()
                        .orElseGet(mine::getFirst);
        Asked wanted = period(asked);
        // whoever asks for no body in particular wants to see all there is
        boolean below = asked.containsKey("below") || !asked.containsKey("body");
        var scope = new RequestFigures.Scope(body.code(), below, wanted.period());
        model.addAttribute(
                "view",
                new FiguresView(
                        mine,
                        body,
                        below,
                        wanted.period(),
                        thisYear(),
                        wanted.problem(),
                        new FigureLists(scope),
                        figures.table3(scope),
                        figures.table4(scope),
                        figures.part2014(scope)));
        return "request/figures";
    }

    /// The period that is counted, and what was wrong with the one that was asked for.
    private record Asked(Period period, String problem) {}

    private Asked period(Map<String, String> asked) {
        String from = asked.getOrDefault("from", "");
        String until = asked.getOrDefault("until", "");
        Period year = Period.ofYear(year(asked.getOrDefault("year", "")));
        if (from.isEmpty() && until.isEmpty()) return new Asked(year, "");
        Optional<Period> typed = Period.of(from, until).filter(this::isWithinRecords);
        if (typed.isEmpty()) return new Asked(year, "days");
        Period period = typed.get();
        return PeriodForm.isOfTwo(period)
                ? new Asked(PeriodForm.sinceNew(period), "forms")
                : new Asked(period, "");
    }

    private boolean isWithinRecords(Period period) {
        return period.first().getYear() >= FIRST_YEAR && period.last().getYear() <= thisYear();
    }

    private int year(String typed) {
        return typed.matches("\\d{4}")
                ? Math.clamp(Integer.parseInt(typed), FIRST_YEAR, thisYear())
                : thisYear();
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }
}
