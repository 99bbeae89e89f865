package org.gongkai.opinion.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.gongkai.database.FormKeys;
import org.gongkai.letter.LetterKind;
import org.gongkai.opinion.Item;
import org.gongkai.opinion.Items;
import org.gongkai.opinion.JudgeItem;
import org.gongkai.opinion.Respond;
import org.gongkai.opinion.Responses;
import org.gongkai.opinion.RouteItem;
import org.gongkai.opinion.Sentiment;
import org.gongkai.opinion.SettleItem;
import org.gongkai.opinion.SortItems;
import org.gongkai.opinion.Tags;
import org.gongkai.opinion.Topics;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One item: what was posted, what people say of it, what was done, and the buttons.
@Controller
class ItemPage {

    private static final String PATH = ItemsPage.PATH + "/{id:\\d{1,18}}";
    private static final int MOST_REPEATS = 20;
    private static final int MOST_TOPICS = 200;

    private final Items items;
    private final Responses responses;
    private final Topics topics;
    private final JudgeItem judging;
    private final SortItems sorting;
    private final SettleItem settling;
    private final RouteItem routing;
    private final Respond responding;
    private final SaidForm said;
    private final Fields fields;
    private final Bodies bodies;
    private final FormKeys keys;
    private final Clock clock;

    ItemPage(
            Items items,
            Responses responses,
            Topics topics,
            JudgeItem judging,
            SortItems sorting,
            SettleItem settling,
            RouteItem routing,
            Respond responding,
            SaidForm said,
            Fields fields,
            Bodies bodies,
            FormKeys keys,
            Clock clock) {
        this.items = items;
        this.responses = responses;
        this.topics = topics;
        this.judging = judging;
        this.sorting = sorting;
        this.settling = settling;
        this.routing = routing;
        this.responding = responding;
        this.said = said;
        this.fields = fields;
        this.bodies = bodies;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor, @PathVariable long id) {
        return new ModelAndView("opinion/item", Map.of("view", view(actor, id, Typed.NOTHING)));
    }

    /// @param deed which button
    @PostMapping(PATH + "/{deed:[a-z-]{2,20}}")
    ModelAndView act(
            Actor actor,
            @PathVariable long id,
            @PathVariable String deed,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        Item item = items.readable(actor, id);
        // whoever responds does so for a body of their own, which need not keep the item
        if (deed.equals("respond")) actor.requireAnywhere(Action.HANDLE_MATTERS);
        else actor.require(Action.HANDLE_MATTERS, item.bodyPath());
        try {
            run(actor, id, deed, typed);
        } catch (Refused refused) {
            return new ModelAndView(
                    "opinion/item",
                    Map.of("view", view(actor, id, new Typed(typed, refused.problems()))),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        after.addFlashAttribute("notice", "opinion.done." + deed);
        return new ModelAndView("redirect:" + ItemsPage.PATH + "/" + id);
    }

    private void run(Actor actor, long id, String deed, Map<String, String> typed) {
        var form = new FormReading();
        switch (deed) {
            case "judge" -> {
                String chosen = Fields.text(typed, "sentiment");
                Sentiment sentiment = form.choice("sentiment", chosen, Sentiment::of, null);
                form.refuseIfWrong();
                judging.judge(actor, id, sentiment, typed.containsKey("major"));
            }
            case "sort" -> sort(actor, id, typed, form);
            case "note" -> settling.note(actor, id);
            case "leave" -> settling.leave(actor, id, Fields.text(typed, "reason"));
            case "take-up" -> settling.takeUp(actor, id);
            case "route" -> {
                String chosen = Fields.text(typed, "to");
                if (chosen.isEmpty()) form.needed("to");
                long to = chosen.isEmpty() ? 0 : form.number("to", chosen);
                LetterKind kind =
                        form.choice("kind", Fields.text(typed, "kind"), LetterKind::of, null);
                if (kind == null) form.needed("kind");
                form.refuseIfWrong();
                routing.route(
                        actor,
                        id,
                        bodies.get(to),
                        Objects.requireNonNull(kind),
                        Fields.text(typed, "routeWords"));
            }
            case "respond" -> {
                Respond.Said ready = said.read(actor, typed);
                keys.once(
                        actor.username(),
                        Fields.text(typed, "formKey"),
                        () -> Long.toString(responding.toItem(actor, id, ready)));
            }
            default -> throw new NoSuchElementException(deed);
        }
    }

    /// Tags, topic and the body it concerns stand in one form.
    private void sort(Actor actor, long id, Map<String, String> typed, FormReading form) {
        Body about = fields.any(typed, "about", form);
        long topic = form.number("topic", typed.getOrDefault("topic", "0"));
        form.refuseIfWrong();
        sorting.retag(actor, id, Tags.read(Fields.text(typed, "tag")));
        sorting.concern(actor, id, about);
        Item now = items.readable(actor, id);
        if (topic != Objects.requireNonNullElse(now.topicId(), 0L)) {
            sorting.group(actor, List.of(id), topic == 0 ? null : topics.readable(actor, topic));
        }
    }

    private ItemView view(Actor actor, long id, Typed typed) {
        Item item = items.readable(actor, id);
        return new ItemView(
                item,
                items.listSteps(id),
                items.listRepeats(actor, id, MOST_REPEATS),
                responses.listOfItem(id),
                topics.list(actor, "open", MOST_TOPICS, 0),
                bodies.listWithin(actor, Action.HANDLE_MATTERS),
                bodies.listActive(),
                actor.can(Action.HANDLE_MATTERS, item.bodyPath()),
                routing.listSources(),
                LocalDate.now(clock).toString(),
                actor,
                typed);
    }
}
