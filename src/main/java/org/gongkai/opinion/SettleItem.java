package org.gongkai.opinion;

import java.util.List;
import java.util.Set;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says what becomes of an item that is not routed: noted, nothing to be done for a reason, or
/// taken up again.
@Component
public class SettleItem {

    private static final int LONGEST_REASON = 500;

    private final JdbcClient jdbc;
    private final Items items;
    private final SealedPosts posts;
    private final HandledItems handled;
    private final ItemSteps steps;

    SettleItem(
            JdbcClient jdbc,
            Items items,
            SealedPosts posts,
            HandledItems handled,
            ItemSteps steps) {
        this.jdbc = jdbc;
        this.items = items;
        this.posts = posts;
        this.handled = handled;
        this.steps = steps;
    }

    @Transactional
    public void note(Actor actor, long id) {
        from(actor, id, Set.of(ItemState.NEW));
        set(actor, id, ItemState.NOTED, null, "noted");
    }

    @Transactional
    public void leave(Actor actor, long id, String reason) {
        from(actor, id, Set.of(ItemState.NEW, ItemState.NOTED));
        if (reason.isBlank()) throw new Refused("reason", Text.t("opinion.refused.no-reason"));
        if (Text.length(reason) > LONGEST_REASON) {
            throw new Refused(
                    "reason",
                    Text.t("office.refused.too-long", LONGEST_REASON, Text.length(reason)));
        }
        set(actor, id, ItemState.NO_ACTION, posts.sealReason(id, reason.strip()), "left");
    }

    /// Takes up again what nothing was to be done about.
    @Transactional
    public void takeUp(Actor actor, long id) {
        from(actor, id, Set.of(ItemState.NO_ACTION));
        set(actor, id, ItemState.NOTED, null, "taken-up");
    }

    private void from(Actor actor, long id, Set<ItemState> states) {
        handled.lock(actor, List.of(id));
        if (!states.contains(items.get(id).state())) {
            throw new Refused("", Text.t("opinion.refused.moved"));
        }
    }

    private void set(Actor actor, long id, ItemState state, byte @Nullable [] reason, String kind) {
        jdbc.sql("UPDATE opinion.item SET state = :state, reason = :reason WHERE id = :id")
                .param("state", state.code())
                .param("reason", reason, java.sql.Types.BINARY)
                .param("id", id)
                .update();
        steps.record(actor.username(), id, kind, "");
    }
}
