package org.gongkai.letter.figures;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.calendar.Period;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Csv;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The figures of letters for a body and any days; each number opens its list.
@Controller
class LetterFiguresPage {

    private static final int FIRST_YEAR = 2008;

    private final LetterFigures figures;
    private final Bodies bodies;
    private final Clock clock;

    LetterFiguresPage(LetterFigures figures, Bodies bodies, Clock clock) {
        this.figures = figures;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping("/office/letters/figures")
    String show(Actor actor, @RequestParam Map<String, String> asked, Model model) {
        require(actor);
        List<Body> mine = bodies(actor);
        Scope scope = scope(mine, asked);
        model.addAttribute(
                "view",
                new LetterFiguresView(
                        mine,
                        scope,
                        Arrays.stream(Dimension.values())
                                .map(one ->
                                        new LetterFiguresView.Part(
                                                one, figures.count(actor, scope, one)))
                                .toList(),
                        thisYear(),
                        isMistyped(asked)));
        return "letter/figures";
    }

    /// The same as a table to take along.
    @GetMapping("/office/letters/figures.csv")
    void export(Actor actor, @RequestParam Map<String, String> asked, HttpServletResponse response)
            throws IOException {
        require(actor);
        Scope scope = scope(bodies(actor), asked);
        var head = new ArrayList<String>();
        head.add(Text.t("letter.figures.by"));
        head.add(Text.t("letter.figures.row"));
        for (Measure one : Measure.values()) head.add(Text.t("letter.figures." + one.code()));
        var rows = new ArrayList<List<String>>();
        for (Dimension dimension : Dimension.values()) {
            for (FigureRow row : figures.count(actor, scope, dimension)) {
                var cells = new ArrayList<String>();
                cells.add(Text.t("letter.figures.by." + dimension.code()));
                cells.add(row.name());
                for (Measure one : Measure.values()) cells.add(Long.toString(row.at(one)));
                rows.add(cells);
            }
        }
        Csv.send(response, "letter-figures.csv", Csv.of(head, rows));
    }

    private static void require(Actor actor) {
        actor.requireAnywhere(Action.READ_MATTERS, Action.HANDLE_CONDUCT);
    }

    private List<Body> bodies(Actor actor) {
        List<Body> reading = bodies.listWithin(actor, Action.READ_MATTERS);
        return reading.isEmpty() ? bodies.listWithin(actor, Action.HANDLE_CONDUCT) : reading;
    }

    private Scope scope(List<Body> mine, Map<String, String> asked) {
        Body body =
                mine.stream()
                        .filter(one -> one.code().equals(asked.get("body")))
                        .findFirst()
                        .orElseGet(mine::getFirst);
        // whoever asks for no body in particular wants to see all there is
        boolean below = asked.containsKey("below") || !asked.containsKey("body");
        Optional<Period> typed =
                Period.of(asked.getOrDefault("from", ""), asked.getOrDefault("until", ""));
        return new Scope(body.code(), below, typed.orElseGet(() -> year(asked)));
    }

    /// Whether days were asked for that are none, so that a year is shown in their place.
    private static boolean isMistyped(Map<String, String> asked) {
        String from = asked.getOrDefault("from", "");
        String until = asked.getOrDefault("until", "");
        return !(from.isBlank() && until.isBlank()) && Period.of(from, until).isEmpty();
    }

    private Period year(Map<String, String> asked) {
        String typed = asked.getOrDefault("year", "");
        return Period.ofYear(
                typed.matches("\\d{4}")
                        ? Math.clamp(Integer.parseInt(typed), FIRST_YEAR, thisYear())
                        : thisYear());
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }
}
