package org.gongkai.letter.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.calendar.Period;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Csv;
import org.gongkai.pages.PublicFrames;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The figures of letters for everybody, by body, by term and by quarter.
@Controller
class FiguresPage {

    private static final String PATH = "/letters/figures";
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int FIRST_YEAR = 2008;

    private final PublicFrames frames;
    private final FiguresForAll figures;
    private final Bodies bodies;
    private final Clock clock;

    FiguresPage(PublicFrames frames, FiguresForAll figures, Bodies bodies, Clock clock) {
        this.frames = frames;
        this.figures = figures;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String show(@RequestParam Map<String, String> asked, HttpServletRequest request, Model model) {
        FiguresView view = view(asked);
        model.addAttribute(
                "frame",
                frames.of(request, "letters", Text.t("letter-open.title.figures")).at(PATH));
        model.addAttribute("view", view);
        return "letter/open/figures";
    }

    @GetMapping(PATH + ".csv")
    void export(@RequestParam Map<String, String> asked, HttpServletResponse response)
            throws IOException {
        FiguresView view = view(asked);
        var rows = new ArrayList<List<String>>();
        view.quarters().forEach(one -> rows.add(cells("quarter", one)));
        view.bodies().forEach(one -> rows.add(cells("body", one)));
        view.terms().forEach(one -> rows.add(cells("term", one)));
        rows.add(cells("all", view.total()));
        Csv.send(
                response,
                "letters-" + view.year() + ".csv",
                Csv.of(
                        List.of(
                                Text.t("letter-open.figures.by"),
                                Text.t("letter-open.figures.row"),
                                Text.t("letter-open.figures.in"),
                                Text.t("letter-open.figures.answered"),
                                Text.t("letter-open.figures.on-time"),
                                Text.t("letter-open.figures.content")),
                        rows));
    }

    private static List<String> cells(String by, Shares one) {
        return List.of(
                Text.t("letter-open.figures.by." + by),
                one.name(),
                Long.toString(one.in()),
                Long.toString(one.answered()),
                one.onTime() < 0 ? "" : one.onTime() + "%",
                one.content() < 0 ? "" : one.content() + "%");
    }

    private FiguresView view(Map<String, String> asked) {
        LocalDate today = LocalDate.now(clock.withZone(CHINA));
        String typed = asked.getOrDefault("year", "");
        int year =
                typed.matches("\\d{4}")
                        ? Math.clamp(Integer.parseInt(typed), FIRST_YEAR, today.getYear())
                        : today.getYear();
        int lastQuarter = year == today.getYear() ? (today.getMonthValue() + 2) / 3 : 4;
        String part = asked.getOrDefault("quarter", "");
        int quarter =
                part.matches("[1-4]") && Integer.parseInt(part) <= lastQuarter
                        ? Integer.parseInt(part)
                        : 0;
        Period period =
                quarter == 0 ? Period.ofYear(year) : Period.ofMonths(year, 3 * quarter - 2, 3);
        String root = bodies.findRoot().map(Body::code).orElse("");
        return new FiguresView(
                year,
                quarter,
                today.getYear(),
                figures.quarters(root, year, lastQuarter),
                figures.bodies(root, period),
                figures.terms(root, period),
                figures.total(root, period));
    }
}
