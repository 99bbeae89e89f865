package org.gongkai.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.calendar.KeptCalendar;
import org.gongkai.calendar.Notices;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.organization.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A year of the working calendar: which days are off, which weekends worked, and by which notice.
@Controller
class CalendarPage {

    private final CalendarKeeper keeper;
    private final KeptCalendar kept;
    private final Notices notices;
    private final Clock clock;

    CalendarPage(CalendarKeeper keeper, KeptCalendar kept, Notices notices, Clock clock) {
        this.keeper = keeper;
        this.kept = kept;
        this.notices = notices;
        this.clock = clock;
    }

    @GetMapping("/office/calendar")
    ModelAndView show(Actor actor, @RequestParam(defaultValue = "") String year) {
        keeper.require(actor);
        WorkCalendar calendar = kept.current();
        int first = calendar.first().getYear();
        int next = calendar.lastCovered().getYear() + 1;
        int shown = Math.clamp(number(year, LocalDate.now(clock).getYear()), first, next);
        List<Integer> years =
                IntStream.rangeClosed(first, next).map(i -> first + next - i).boxed().toList();
        return new ModelAndView("calendar/year")
                .addObject(
                        "view",
                        new YearView(
                                shown,
                                years,
                                shown < next,
                                calendar.lastCovered().toString(),
                                HolidayRow.of(calendar.exceptions(shown)),
                                notices.list(shown)));
    }

    /// What was typed when it is a year, else another.
    static int number(String typed, int otherwise) {
        return typed.matches("\\d{4}") ? Integer.parseInt(typed) : otherwise;
    }
}
