package org.gongkai.request.held;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Csv;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The catalogue in the office, where those who handle requests keep it.
@Controller
class HoldingsPage {

    private static final String PATH = "/office/requests/catalogue";
    private static final int SIZE = 30;
    private static final int MOST_EXPORTED = 20_000;

    private final Holdings holdings;
    private final KeepHoldings keeping;
    private final Bodies bodies;

    HoldingsPage(Holdings holdings, KeepHoldings keeping, Bodies bodies) {
        this.holdings = holdings;
        this.keeping = keeping;
        this.bodies = bodies;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor, @RequestParam Map<String, String> parameters) {
        actor.requireAnywhere(Action.READ_MATTERS);
        return page(actor, parameters, List.of());
    }

    @GetMapping(PATH + ".csv")
    void export(
            Actor actor, @RequestParam Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        actor.requireAnywhere(Action.READ_MATTERS);
        Csv.send(
                response,
                "on-request.csv",
                HoldingsCsv.of(
                        holdings.list(
                                parameters.getOrDefault("body", ""),
                                parameters.getOrDefault("q", ""),
                                MOST_EXPORTED,
                                0)));
    }

    @PostMapping(PATH)
    ModelAndView add(
            Actor actor, @RequestParam Map<String, String> fields, RedirectAttributes after) {
        actor.requireAnywhere(Action.HANDLE_MATTERS);
        return act(
                actor,
                fields,
                after,
                form -> {
                    Body body =
                            bodies.find(fields.getOrDefault("bodyCode", ""))
                                    .filter(one -> actor.can(Action.HANDLE_MATTERS, one.path()))
                                    .orElse(null);
                    if (body == null) form.needed("bodyCode");
                    KeepHoldings.Line line = line(fields, form);
                    form.refuseIfWrong();
                    keeping.add(actor, Objects.requireNonNull(body).id(), line);
                });
    }

    /// Names a signed paper in the catalogue.
    @PostMapping(PATH + "/papers")
    ModelAndView addPaper(
            Actor actor, @RequestParam Map<String, String> fields, RedirectAttributes after) {
        actor.requireAnywhere(Action.HANDLE_MATTERS);
        return act(
                actor,
                fields,
                after,
                form -> {
                    long document = form.number("document", fields.getOrDefault("document", ""));
                    form.refuseIfWrong();
                    keeping.addPaper(actor, document);
                });
    }

    @PostMapping(PATH + "/{holding:\\d{1,18}}")
    ModelAndView change(
            Actor actor,
            @PathVariable long holding,
            @RequestParam Map<String, String> fields,
            RedirectAttributes after) {
        actor.requireAnywhere(Action.HANDLE_MATTERS);
        var named = new HashMap<>(fields);
        named.put("holding", Long.toString(holding));
        return act(
                actor,
                named,
                after,
                form -> {
                    KeepHoldings.Line line = line(fields, form);
                    form.refuseIfWrong();
                    keeping.change(actor, holding, line);
                });
    }

    @PostMapping(PATH + "/{holding:\\d{1,18}}/end")
    ModelAndView end(
            Actor actor,
            @PathVariable long holding,
            @RequestParam Map<String, String> fields,
            RedirectAttributes after) {
        actor.requireAnywhere(Action.HANDLE_MATTERS);
        return act(actor, fields, after, form -> keeping.end(actor, holding));
    }

    private interface Deed {
        void run(FormReading form);
    }

    private ModelAndView act(
            Actor actor, Map<String, String> fields, RedirectAttributes after, Deed deed) {
        try {
            deed.run(new FormReading());
        } catch (Refused refused) {
            return page(actor, fields, refused.problems());
        }
        after.addFlashAttribute("notice", "request.done.holding");
        return new ModelAndView("redirect:" + PATH);
    }

    private static KeepHoldings.Line line(Map<String, String> fields, FormReading form) {
        return new KeepHoldings.Line(
                fields.getOrDefault("title", ""),
                fields.getOrDefault("description", ""),
                form.date("madeOn", fields.getOrDefault("madeOn", "")));
    }

    private ModelAndView page(
            Actor actor, Map<String, String> fields, List<Refused.Problem> problems) {
        String body = fields.getOrDefault("body", "");
        String words = fields.getOrDefault("q", "").strip();
        var paging =
                Paging.asked(
                        fields.get("page"),
                        SIZE,
                        holdings.count(body, words),
                        PATH,
                        Map.of("body", body, "q", words));
        boolean keeps = actor.canAnywhere(Action.HANDLE_MATTERS);
        return new ModelAndView(
                "request/holdings",
                Map.of(
                        "view",
                        new HoldingsView(
                                holdings.list(body, words, SIZE, paging.offset()),
                                paging,
                                bodies.listActive(),
                                keeps ? bodies.listWithin(actor, Action.HANDLE_MATTERS) : List.of(),
                                keeps ? keeping.candidates(actor) : List.of(),
                                body,
                                words,
                                fields,
                                problems)),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
