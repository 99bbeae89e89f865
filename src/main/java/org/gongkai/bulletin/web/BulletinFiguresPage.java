package org.gongkai.bulletin.web;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.bulletin.BulletinFigures;
import org.gongkai.bulletin.SeriesBook;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Issues by series and year, instructions by result; each number opens its list.
@Controller
class BulletinFiguresPage {

    private static final int FIRST_YEAR = 2008;

    private final BulletinFigures figures;
    private final SeriesBook book;
    private final Clock clock;

    BulletinFiguresPage(BulletinFigures figures, SeriesBook book, Clock clock) {
        this.figures = figures;
        this.book = book;
        this.clock = clock;
    }

    @GetMapping("/office/bulletins/figures")
    String show(Actor actor, @RequestParam(defaultValue = "") String year, Model model) {
        actor.requireAnywhere(Action.READ_MATTERS);
        int thisYear = LocalDate.now(clock).getYear();
        int wanted =
                year.matches("\\d{4}")
                        ? Math.clamp(Integer.parseInt(year), FIRST_YEAR, thisYear)
                        : thisYear;
        model.addAttribute(
                "view",
                new BulletinFiguresView(
                        book.listSeen(actor),
                        wanted,
                        thisYear,
                        figures.issues(actor),
                        figures.instructions(actor, wanted),
                        figures.late(actor, wanted, "late"),
                        figures.late(actor, wanted, "was-late")));
        return "bulletin/figures";
    }
}
