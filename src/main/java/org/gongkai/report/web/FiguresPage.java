package org.gongkai.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Csv;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Text;
import org.gongkai.report.figure.Counts;
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

    private static final int SIZE = 50;
    private static final int MOST_STAFF = 5_000;
    private static final String BELOW = "report.figures.below";
    private static final String ALONE = "report.figures.alone";
    private static final List<String> COLUMNS =
            List.of(
                    "group",
                    "name",
                    "value",
                    "unit",
                    "body",
                    "scope",
                    "from",
                    "until",
                    "definition",
                    "source",
                    "id");

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

    @GetMapping("/office/figures")
    String registry(Actor actor, @RequestParam Map<String, String> typed, Model model) {
        AskedFigures asked = asked(actor, typed);
        FiguresView.Filter filter = FiguresView.Filter.of(typed);
        List<FigureGroup> all = FiguresView.groups(figures, filter);
        var paging =
                Paging.asked(
                        typed.get("page"),
                        SIZE,
                        FiguresView.size(all),
                        FiguresView.PLACE,
                        FiguresView.parameters(asked, filter));
        List<FigureGroup> groups = FiguresView.cut(all, paging.offset(), SIZE);
        model.addAttribute(
                "view",
                new FiguresView(
                        asked,
                        filter,
                        figures.list().stream().map(Figure::source).distinct().toList(),
                        paging,
                        groups,
                        figures.count(asked.scope(), ids(groups)),
                        figures.isRecorded(asked.scope()),
                        figures,
                        actor));
        return "report/figures";
    }

    /// The same as a table to take along, all pages of it.
    @GetMapping("/office/figures.csv")
    void export(Actor actor, @RequestParam Map<String, String> typed, HttpServletResponse response)
            throws IOException {
        AskedFigures asked = asked(actor, typed);
        List<FigureGroup> groups = FiguresView.groups(figures, FiguresView.Filter.of(typed));
        Counts counts = figures.count(asked.scope(), ids(groups));
        var rows = new ArrayList<List<String>>();
        for (FigureGroup group : groups) {
            for (Figure figure : group.figures()) {
                String value = FiguresView.printed(counts.get(figure.id()));
                rows.add(
                        List.of(
                                group.title(),
                                figure.shownName(),
                                Objects.requireNonNullElse(value, ""),
                                figure.shownUnit(),
                                asked.scope().body().name(),
                                Text.t(asked.scope().below() ? BELOW : ALONE),
                                asked.scope().period().first().toString(),
                                asked.scope().period().last().toString(),
                                figure.definition(),
                                Text.t("figure.source." + figure.source()),
                                figure.id()));
            }
        }
        Csv.send(
                response,
                "figures.csv",
                Csv.of(
                        COLUMNS.stream().map(one -> Text.t("report.figures." + one)).toList(),
                        rows));
    }

    /// A figure by itself: by body, and by what the records know of it.
    @GetMapping("/office/figures/one")
    String one(
            Actor actor,
            @RequestParam String body,
            @RequestParam String figure,
            @RequestParam Map<String, String> typed,
            Model model) {
        actor.require(Action.READ_FIGURES, bodies.find(body).orElseThrow().path());
        Figure one = figure(figure);
        AskedFigures asked = asked(actor, typed);
        model.addAttribute("figure", one);
        model.addAttribute("asked", asked);
        model.addAttribute(
                "value",
                FiguresView.printed(figures.count(asked.scope(), Set.of(one.id())).get(one.id())));
        model.addAttribute(
                "list",
                figures.address(actor, asked.scope(), figures.isRecorded(asked.scope()), one.id()));
        model.addAttribute("parts", figures.breakDown(actor, asked.scope(), one));
        return "report/figures-one";
    }

    private AskedFigures asked(Actor actor, Map<String, String> typed) {
        actor.requireAnywhere(Action.READ_FIGURES);
        return AskedFigures.of(bodies.listWithin(actor, Action.READ_FIGURES), typed, clock);
    }

    private static Set<String> ids(List<FigureGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.figures().stream())
                .map(Figure::id)
                .collect(Collectors.toSet());
    }

    @GetMapping("/office/figures/staff")
    String staff(
            Actor actor,
            @RequestParam String body,
            @RequestParam String figure,
            @RequestParam Map<String, String> typed,
            Model model) {
        FigureScope scope = scope(actor, body, typed);
        model.addAttribute("figure", figure(figure));
        model.addAttribute("scope", scope);
        model.addAttribute("lines", staff.list(scope, figure, MOST_STAFF, 0));
        return "report/figures-staff";
    }

    @GetMapping("/office/figures/manual")
    String manual(
            Actor actor,
            @RequestParam String body,
            @RequestParam String figure,
            @RequestParam Map<String, String> typed,
            Model model) {
        FigureScope scope = scope(actor, body, typed);
        model.addAttribute("figure", figure(figure));
        model.addAttribute("scope", scope);
        model.addAttribute("given", manual.list(scope, figure));
        return "report/figures-manual";
    }

    private FigureScope scope(Actor actor, String code, Map<String, String> typed) {
        Body body = bodies.find(code).orElseThrow();
        actor.require(Action.READ_FIGURES, body.path());
        return new FigureScope(body, typed.containsKey("below"), AskedPeriod.of(typed, clock));
    }

    private Figure figure(String id) {
        return figures.find(id).orElseThrow(() -> new NoSuchElementException(id));
    }
}
