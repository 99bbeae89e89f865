package org.gongkai.opinion;

import java.util.List;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Routes an item to the body that is to answer it: from then on it is a matter like a letter, with
/// number and clock ([LettersOfItems]), and its answer is the item's ([HearAnswers]). The body may
/// read the item.
@Component
public class RouteItem {

    private static final int LONGEST_WORDS = 1_000;

    private final JdbcClient jdbc;
    private final Items items;
    private final HandledItems handled;
    private final ItemSteps steps;
    private final LettersOfItems letters;

    RouteItem(
            JdbcClient jdbc,
            Items items,
            HandledItems handled,
            ItemSteps steps,
            LettersOfItems letters) {
        this.jdbc = jdbc;
        this.items = items;
        this.handled = handled;
        this.steps = steps;
        this.letters = letters;
    }

    @Transactional
    public void route(Actor actor, long id, Body to, String words) {
        handled.lock(actor, List.of(id));
        Item item = items.get(id);
        if (item.state() != ItemState.NEW && item.state() != ItemState.NOTED) {
            throw new Refused("", Text.t("opinion.refused.moved"));
        }
        if (!to.active()) throw new Refused("to", Text.t("office.refused.choice"));
        if (words.length() > LONGEST_WORDS) {
            throw new Refused(
                    "words", Text.t("office.refused.too-long", LONGEST_WORDS, words.length()));
        }
        long matter = letters.take(actor, item, to, words.strip());
        jdbc.sql(
                        """
                        UPDATE opinion.item SET state = 'routed', matter_id = :matter, about_id = :to
                        WHERE id = :id
                        """)
                .param("matter", matter)
                .param("to", to.id())
                .param("id", id)
                .update();
        steps.record(actor.username(), id, "routed", to.shortName());
    }
}
