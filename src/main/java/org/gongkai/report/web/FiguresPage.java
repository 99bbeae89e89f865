package org.gongkai.report.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.report.figure.Figure;
import org.gongkai.report.figure.FigureScope;
import org.gongkai.report.figure.Figures;
import org.gongkai.report.figure.ManualFigures;
import org.gongkai.report.figure.StaffSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The registry of figures, and the lists behind those that no other page lists.
@Controller
class FiguresPage {

    private static final int MOST_STAFF = 5_000;

    private final Figures figures;
    private final ManualFigures manual;
    private final StaffSource staff;
    private final Bodies bodies;
    private final Clock clock;

    FiguresPage(
            Figures figures, ManualFigures manual, StaffSource staff, Bodies bodies, Clock clock) {
        this.figures = figures;
        this.manual = manual;
        this.staff = staff;
        this.bodies = bodies;
        this.clock = clock;
    }

    /// @param name part of a figure's name
    @GetMapping("/office/figures")
    String registry(
            Actor actor,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String source,
            Model model) {
        actor.requireAnywhere(Action.READ_FIGURES);
        List<Figure> all = figures.list();
        model.addAttribute(
                "figures",
                all.stream()
                        .filter(one -> one.name().contains(name.strip()))
                        .filter(one -> source.isEmpty() || one.source().equals(source))
                        .toList());
        model.addAttribute("name", name);
        model.addAttribute("source", source);
        model.addAttribute("sources", all.stream().map(Figure::source).distinct().toList());
        return "report/figures";
    }

    @GetMapping("/office/figures/staff")
    String staff(
            Actor actor,
            @RequestParam String body,
            @RequestParam int year,
            @RequestParam String figure,
            @RequestParam Map<String, String> typed,
            Model model) {
        FigureScope scope = scope(actor, body, year, typed);
        model.addAttribute("figure", figure(figure));
        model.addAttribute("scope", scope);
        model.addAttribute("lines", staff.list(scope, figure, MOST_STAFF, 0));
        return "report/figures-staff";
    }

    @GetMapping("/office/figures/manual")
    String manual(
            Actor actor,
            @RequestParam String body,
            @RequestParam int year,
            @RequestParam String figure,
            @RequestParam Map<String, String> typed,
            Model model) {
        FigureScope scope = scope(actor, body, year, typed);
        model.addAttribute("figure", figure(figure));
        model.addAttribute("scope", scope);
        model.addAttribute("given", manual.list(scope, figure));
        return "report/figures-manual";
    }

    private FigureScope scope(Actor actor, String code, int year, Map<String, String> typed) {
        Body body = bodies.find(code).orElseThrow();
        actor.require(Action.READ_FIGURES, body.path());
        return FigureScope.ofYear(body, typed.containsKey("below"), AskedYear.of(year, clock));
    }

    private Figure figure(String id) {
        return figures.find(id).orElseThrow(() -> new NoSuchElementException(id));
    }
}
