package org.gongkai.opinion.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.gongkai.opinion.ResponseFigure;
import org.gongkai.opinion.ResponseFigures;
import org.gongkai.opinion.ResponseScope;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Part two of the statistics of 2014 to 2018 for a body and any days; each number opens its list.
@Controller
class FiguresPage {

    private static final String PATH = ItemsPage.PATH + "/figures";
    private static final int SIZE = 30;

    private final ResponseFigures figures;
    private final Bodies bodies;
    private final Clock clock;

    FiguresPage(ResponseFigures figures, Bodies bodies, Clock clock) {
        this.figures = figures;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor, @RequestParam Map<String, String> asked) {
        actor.requireAnywhere(Action.READ_MATTERS);
        List<Body> mine = bodies.listWithin(actor, Action.READ_MATTERS);
        Body body =
                mine.stream()
                        .filter(one -> one.code().equals(asked.get("body")))
                        .findFirst()
                        .orElseGet(mine::getFirst);
        int thisYear = LocalDate.now(clock).getYear();
        var named = new LinkedHashMap<>(asked);
        named.put("body", body.code());
        Optional<ResponseScope> typed = ResponseScope.of(named);
        // whoever asks for no body in particular wants to see all there is
        boolean below = asked.containsKey("below") || !asked.containsKey("body");
        ResponseScope scope =
                typed.orElseGet(() -> ResponseScope.ofYear(body.code(), below, thisYear));
        boolean days = asked.containsKey("from") || asked.containsKey("until");
        return new ModelAndView(
                "opinion/figures",
                Map.of(
                        "view",
                        new FiguresView(
                                mine,
                                body,
                                scope,
                                figures.count(scope),
                                thisYear,
                                days && typed.isEmpty())));
    }

    @GetMapping(PATH + "/list")
    ModelAndView list(Actor actor, @RequestParam Map<String, String> asked) {
        actor.requireAnywhere(Action.READ_MATTERS);
        ResponseScope scope = ResponseScope.of(asked).orElseThrow();
        Body body = bodies.find(scope.body()).orElseThrow();
        actor.require(Action.READ_MATTERS, body.path());
        ResponseFigure figure = figure(asked.getOrDefault("row", ""));
        var filters = new LinkedHashMap<>(scope.parameters());
        filters.put("row", figure.code());
        var paging =
                Paging.asked(
                        asked.get("page"),
                        SIZE,
                        figures.count(scope, figure),
                        PATH + "/list",
                        filters);
        return new ModelAndView(
                "opinion/figures-list",
                Map.of(
                        "figure",
                        figure,
                        "scope",
                        scope,
                        "body",
                        body,
                        "paging",
                        paging,
                        "lines",
                        figures.list(scope, figure, SIZE, paging.offset())));
    }

    private static ResponseFigure figure(String code) {
        try {
            return ResponseFigure.of(code);
        } catch (IllegalArgumentException none) {
            throw new NoSuchElementException(code);
        }
    }
}
