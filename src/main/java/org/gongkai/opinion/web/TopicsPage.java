package org.gongkai.opinion.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.database.FormKeys;
import org.gongkai.opinion.KeepTopic;
import org.gongkai.opinion.Topics;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// All topics within reach, and a form for a new one.
@Controller
class TopicsPage {

    static final String PATH = ItemsPage.PATH + "/topics";
    private static final int SIZE = 30;

    private final Topics topics;
    private final KeepTopic keeping;
    private final Fields fields;
    private final Bodies bodies;
    private final FormKeys keys;
    private final Clock clock;

    TopicsPage(
            Topics topics,
            KeepTopic keeping,
            Fields fields,
            Bodies bodies,
            FormKeys keys,
            Clock clock) {
        this.topics = topics;
        this.keeping = keeping;
        this.fields = fields;
        this.bodies = bodies;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor, @RequestParam Map<String, String> asked) {
        actor.requireAnywhere(Action.READ_MATTERS);
        return page(actor, asked, Typed.NOTHING);
    }

    @PostMapping(PATH)
    ModelAndView open(
            Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        actor.requireAnywhere(Action.HANDLE_MATTERS);
        try {
            var form = new FormReading();
            Body body = fields.own(actor, typed, "body", form);
            LocalDate openedOn = form.date("openedOn", Fields.text(typed, "openedOn"));
            form.refuseIfWrong();
            String id =
                    keys.once(
                            actor.username(),
                            Fields.text(typed, "formKey"),
                            () ->
                                    Long.toString(
                                            keeping.open(
                                                    actor,
                                                    Objects.requireNonNull(body),
                                                    Fields.text(typed, "name"),
                                                    Fields.text(typed, "summary"),
                                                    typed.containsKey("hot"),
                                                    Objects.requireNonNullElse(
                                                            openedOn, LocalDate.now(clock)))));
            after.addFlashAttribute("notice", "opinion.done.topic");
            return new ModelAndView("redirect:" + PATH + "/" + id);
        } catch (Refused refused) {
            ModelAndView page = page(actor, Map.of(), new Typed(typed, refused.problems()));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private ModelAndView page(Actor actor, Map<String, String> asked, Typed typed) {
        String typedWhich = asked.getOrDefault("which", "");
        String which = List.of("open", "closed", "hot").contains(typedWhich) ? typedWhich : "";
        var paging =
                Paging.asked(
                        asked.get("page"),
                        SIZE,
                        topics.count(actor, which),
                        PATH,
                        which.isEmpty() ? Map.of() : Map.of("which", which));
        return new ModelAndView(
                "opinion/topics",
                Map.of(
                        "rows",
                        topics.list(actor, which, SIZE, paging.offset()),
                        "paging",
                        paging,
                        "which",
                        which,
                        "own",
                        bodies.listWithin(actor, Action.HANDLE_MATTERS),
                        "today",
                        LocalDate.now(clock).toString(),
                        "typed",
                        typed));
    }
}
