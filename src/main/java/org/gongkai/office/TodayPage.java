package org.gongkai.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Inbox;
import org.gongkai.organization.LateWork;
import org.gongkai.pages.Times;
import org.gongkai.publication.EditionFilter;
import org.gongkai.publication.EditionList;
import org.gongkai.publication.EditionRow;
import org.gongkai.publication.EditionState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Today: what waits for me, what is late, what went out.
@Controller
class TodayPage {

    private static final int SHOWN = 8;
    private static final List<EditionState> COUNTED =
            List.of(
                    EditionState.DRAFT,
                    EditionState.IN_REVIEW,
                    EditionState.SIGNED,
                    EditionState.LIVE,
                    EditionState.EXPIRED,
                    EditionState.WITHDRAWN);

    private final Waiting waiting;
    private final List<LateWork> late;
    private final EditionList editions;
    private final Clock clock;

    TodayPage(Waiting waiting, List<LateWork> late, EditionList editions, Clock clock) {
        this.waiting = waiting;
        this.late = List.copyOf(late);
        this.editions = editions;
        this.clock = clock;
    }

    @GetMapping("/office")
    String show(Actor actor, Model model) {
        actor.requireAnywhere(Action.SEE_OFFICE);
        List<Inbox.Item> items = waiting.of(actor);
        model.addAttribute(Waiting.COUNT, items.size());
        boolean reads = actor.canAnywhere(Action.READ_DRAFTS);
        model.addAttribute(
                "view",
                new TodayView(
                        groups(items),
                        late.stream().flatMap(one -> one.lateFor(actor).stream()).toList(),
                        reads ? numbers(actor) : List.of(),
                        reads ? latest(actor, "live", "published") : List.of(),
                        reads
                                ? latest(actor, "signed", "changed").stream()
                                        .filter(e -> e.publishAt() != null)
                                        .toList()
                                : List.of(),
                        actor.canAnywhere(Action.DRAFT),
                        reads,
                        actor.canAnywhere(Action.ADMINISTER)));
        model.addAttribute("today", LocalDate.now(clock));
        return "office/today";
    }

    private List<TodayView.Group> groups(List<Inbox.Item> items) {
        Map<String, List<TodayView.Waits>> byKind = new LinkedHashMap<>();
        for (Inbox.Item item : items) {
            long days = Times.daysWaited(item.since(), LocalDate.now(clock));
            byKind.computeIfAbsent(item.kind(), k -> new ArrayList<>())
                    .add(new TodayView.Waits(item, days));
        }
        return byKind.entrySet().stream()
                .map(e -> new TodayView.Group(e.getKey(), e.getValue()))
                .toList();
    }

    private List<TodayView.Number> numbers(Actor actor) {
        Map<EditionState, Long> counts = editions.countByState(actor);
        return COUNTED.stream()
                .map(s -> new TodayView.Number(s, counts.getOrDefault(s, 0L)))
                .toList();
    }

    private List<EditionRow> latest(Actor actor, String state, String sort) {
        return editions.list(
                actor, new EditionFilter("", state, "", "", "", "", "", "", sort), SHOWN, 0);
    }
}
