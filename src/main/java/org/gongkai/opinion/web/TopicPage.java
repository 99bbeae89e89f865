package org.gongkai.opinion.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.database.FormKeys;
import org.gongkai.opinion.ItemFilter;
import org.gongkai.opinion.ItemList;
import org.gongkai.opinion.KeepTopic;
import org.gongkai.opinion.Respond;
import org.gongkai.opinion.Responses;
import org.gongkai.opinion.Topic;
import org.gongkai.opinion.Topics;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One topic: its posts, how it was responded to, and the buttons.
@Controller
class TopicPage {

    private static final String PATH = TopicsPage.PATH + "/{id:\\d{1,18}}";
    private static final int MOST_ITEMS = 20;

    private final Topics topics;
    private final ItemList list;
    private final Responses responses;
    private final KeepTopic keeping;
    private final Respond responding;
    private final SaidForm said;
    private final Bodies bodies;
    private final FormKeys keys;
    private final Clock clock;

    TopicPage(
            Topics topics,
            ItemList list,
            Responses responses,
            KeepTopic keeping,
            Respond responding,
            SaidForm said,
            Bodies bodies,
            FormKeys keys,
            Clock clock) {
        this.topics = topics;
        this.list = list;
        this.responses = responses;
        this.keeping = keeping;
        this.responding = responding;
        this.said = said;
        this.bodies = bodies;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor, @PathVariable long id) {
        return new ModelAndView("opinion/topic", Map.of("view", view(actor, id, Typed.NOTHING)));
    }

    @PostMapping(PATH + "/{deed:change|close|reopen|respond}")
    ModelAndView act(
            Actor actor,
            @PathVariable long id,
            @PathVariable String deed,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        Topic topic = topics.readable(actor, id);
        if (deed.equals("respond")) actor.requireAnywhere(Action.HANDLE_MATTERS);
        else actor.require(Action.HANDLE_MATTERS, topic.bodyPath());
        try {
            run(actor, id, deed, typed);
        } catch (Refused refused) {
            return new ModelAndView(
                    "opinion/topic",
                    Map.of("view", view(actor, id, new Typed(typed, refused.problems()))),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        after.addFlashAttribute("notice", "opinion.done.topic-" + deed);
        return new ModelAndView("redirect:" + TopicsPage.PATH + "/" + id);
    }

    private void run(Actor actor, long id, String deed, Map<String, String> typed) {
        switch (deed) {
            case "change" ->
                    keeping.change(
                            actor,
                            id,
                            Fields.text(typed, "name"),
                            Fields.text(typed, "summary"),
                            typed.containsKey("hot"));
            case "close" -> keeping.close(actor, id);
            case "reopen" -> keeping.reopen(actor, id);
            case "respond" -> {
                Respond.Said ready = said.read(actor, typed);
                keys.once(
                        actor.username(),
                        Fields.text(typed, "formKey"),
                        () -> Long.toString(responding.toTopic(actor, id, ready)));
            }
            default -> throw new NoSuchElementException(deed);
        }
    }

    private TopicView view(Actor actor, long id, Typed typed) {
        Topic topic = topics.readable(actor, id);
        var filter = ItemFilter.of(Map.of("topic", Long.toString(id)));
        return new TopicView(
                topic,
                list.list(actor, filter, MOST_ITEMS, 0),
                list.count(actor, filter),
                responses.listOfTopic(id),
                bodies.listWithin(actor, Action.HANDLE_MATTERS),
                actor.can(Action.HANDLE_MATTERS, topic.bodyPath()),
                LocalDate.now(clock).toString(),
                actor,
                typed);
    }
}
