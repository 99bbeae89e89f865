package org.gongkai.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.casework.Reportable;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Component;

/// Lets bulletins take up items.
@Component
class ReportableItems implements Reportable {

    private static final String KIND = "opinion";

    private final ItemList list;
    private final Items items;

    ReportableItems(ItemList list, Items items) {
        this.list = list;
        this.items = items;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Candidate> list(Actor actor, LocalDate from, LocalDate until, int limit) {
        if (!actor.canAnywhere(Action.READ_MATTERS)) return List.of();
        var filter = ItemFilter.of(Map.of("from", from.toString(), "until", until.toString()));
        return list.list(actor, filter, limit, 0).stream().map(ReportableItems::candidate).toList();
    }

    @Override
    public Candidate get(Actor actor, long id) {
        return candidate(items.readable(actor, id));
    }

    private static Candidate candidate(Item item) {
        return new Candidate(
                KIND,
                item.id(),
                "",
                item.post().heading(),
                item.post().text(),
                Objects.requireNonNullElse(item.aboutName(), item.bodyName()),
                item.postedOn(),
                Text.t("opinion.state." + item.state().code()),
                "/office/opinion/" + item.id());
    }
}
