package org.gongkai.opinion.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.database.FormKeys;
import org.gongkai.opinion.KeepEvents;
import org.gongkai.opinion.MediaEvent;
import org.gongkai.opinion.MediaEvents;
import org.gongkai.opinion.Topics;
import org.gongkai.opinion.Way;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Press conferences and interviews: the list, one of them, and its form.
@Controller
class EventsPage {

    static final String PATH = ItemsPage.PATH + "/events";
    private static final String ONE = PATH + "/{id:\\d{1,18}}";
    private static final int SIZE = 30;
    private static final int MOST_TOPICS = 200;

    private final MediaEvents events;
    private final KeepEvents keeping;
    private final Topics topics;
    private final Fields fields;
    private final Bodies bodies;
    private final FormKeys keys;
    private final Clock clock;

    EventsPage(
            MediaEvents events,
            KeepEvents keeping,
            Topics topics,
            Fields fields,
            Bodies bodies,
            FormKeys keys,
            Clock clock) {
        this.events = events;
        this.keeping = keeping;
        this.topics = topics;
        this.fields = fields;
        this.bodies = bodies;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor, @RequestParam Map<String, String> asked) {
        actor.requireAnywhere(Action.READ_MATTERS);
        var filter = MediaEvents.Filter.of(asked);
        var paging =
                Paging.asked(
                        asked.get("page"),
                        SIZE,
                        events.count(actor, filter),
                        PATH,
                        filter.parameters());
        return new ModelAndView(
                "opinion/events",
                Map.of(
                        "rows",
                        events.list(actor, filter, SIZE, paging.offset()),
                        "paging",
                        paging,
                        "filter",
                        filter,
                        "mayEnter",
                        actor.canAnywhere(Action.HANDLE_MATTERS)));
    }

    @GetMapping(PATH + "/new")
    ModelAndView form(Actor actor) {
        actor.requireAnywhere(Action.HANDLE_MATTERS);
        var first = new LinkedHashMap<String, String>();
        first.put("formKey", FormKeys.fresh());
        first.put("kind", Way.PRESS_CONFERENCE.code());
        first.put("on", LocalDate.now(clock).toString());
        List<Body> mine = bodies.listWithin(actor, Action.HANDLE_MATTERS);
        if (!mine.isEmpty()) first.put("body", mine.getFirst().code());
        return page(actor, null, new Typed(first, List.of()), List.of());
    }

    @PostMapping(PATH)
    ModelAndView add(
            Actor actor,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes after) {
        actor.requireAnywhere(Action.HANDLE_MATTERS);
        Map<String, String> typed = sent.toSingleValueMap();
        try {
            var form = new FormReading();
            Body body = fields.own(actor, typed, "body", form);
            KeepEvents.Held held = held(sent, form);
            String id =
                    keys.once(
                            actor.username(),
                            Fields.text(typed, "formKey"),
                            () ->
                                    Long.toString(
                                            keeping.add(
                                                    actor, Objects.requireNonNull(body), held)));
            after.addFlashAttribute("notice", "opinion.done.event");
            return new ModelAndView("redirect:" + PATH + "/" + id);
        } catch (Refused refused) {
            return refused(actor, null, sent, refused);
        }
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable long id) {
        MediaEvent event = events.readable(actor, id);
        return page(
                actor,
                event,
                Typed.NOTHING,
                event.topics().stream().map(MediaEvent.Named::id).toList());
    }

    @PostMapping(ONE)
    ModelAndView change(
            Actor actor,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes after) {
        MediaEvent event = events.readable(actor, id);
        actor.require(Action.HANDLE_MATTERS, event.bodyPath());
        try {
            keeping.change(actor, id, held(sent, new FormReading()));
        } catch (Refused refused) {
            return refused(actor, event, sent, refused);
        }
        after.addFlashAttribute("notice", "opinion.done.event");
        return new ModelAndView("redirect:" + PATH + "/" + id);
    }

    @PostMapping(ONE + "/take-back")
    String takeBack(Actor actor, @PathVariable long id, RedirectAttributes after) {
        MediaEvent event = events.readable(actor, id);
        actor.require(Action.HANDLE_MATTERS, event.bodyPath());
        keeping.takeBack(actor, id);
        after.addFlashAttribute("notice", "opinion.done.took-back");
        return "redirect:" + PATH + "/" + id;
    }

    private KeepEvents.Held held(MultiValueMap<String, String> sent, FormReading form) {
        Map<String, String> typed = sent.toSingleValueMap();
        Way kind = form.choice("kind", Fields.text(typed, "kind"), Way::of, null);
        if (kind == null) form.needed("kind");
        LocalDate on = form.date("on", Fields.text(typed, "on"));
        if (on == null && Fields.text(typed, "on").isEmpty()) form.needed("on");
        Long document = Fields.document(typed, form);
        form.refuseIfWrong();
        return new KeepEvents.Held(
                Objects.requireNonNull(kind),
                typed.containsKey("attended"),
                Fields.text(typed, "title"),
                Objects.requireNonNull(on),
                Fields.text(typed, "place"),
                typed.containsKey("leader"),
                Fields.text(typed, "others"),
                Fields.text(typed, "link"),
                document,
                chosen(sent));
    }

    private static List<Long> chosen(MultiValueMap<String, String> sent) {
        return sent.getOrDefault("topic", List.of()).stream()
                .filter(one -> one.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toList());
    }

    private ModelAndView refused(
            Actor actor,
            @Nullable MediaEvent event,
            MultiValueMap<String, String> sent,
            Refused refused) {
        ModelAndView page =
                page(
                        actor,
                        event,
                        new Typed(sent.toSingleValueMap(), refused.problems()),
                        chosen(sent));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(
            Actor actor, @Nullable MediaEvent event, Typed typed, List<Long> chosen) {
        var named = new ArrayList<MediaEvent.Named>();
        if (event != null) named.addAll(event.topics());
        topics.list(actor, "open", MOST_TOPICS, 0).stream()
                .map(topic -> new MediaEvent.Named(topic.id(), topic.name()))
                .filter(topic -> !named.contains(topic))
                .forEach(named::add);
        return new ModelAndView(
                "opinion/event",
                Map.of(
                        "view",
                        new EventView(
                                event,
                                named,
                                chosen,
                                bodies.listWithin(actor, Action.HANDLE_MATTERS),
                                event == null || actor.can(Action.HANDLE_MATTERS, event.bodyPath()),
                                typed)));
    }
}
