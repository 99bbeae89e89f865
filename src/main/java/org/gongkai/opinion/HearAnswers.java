package org.gongkai.opinion;

import java.util.Objects;
import java.util.Optional;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.letter.LetterAnswered;
import org.gongkai.letter.LetterOutcome;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Text;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// When the letter that was made of an item is answered, so is the item: the answer becomes a
/// response on record, in the same transaction. A letter that is not taken up leaves the item with
/// whoever routed it.
@Component
class HearAnswers {

    private final JdbcClient jdbc;
    private final Matters matters;
    private final Respond responding;
    private final ItemSteps steps;

    HearAnswers(JdbcClient jdbc, Matters matters, Respond responding, ItemSteps steps) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.responding = responding;
        this.steps = steps;
    }

    @EventListener
    void hear(LetterAnswered answered) {
        Optional<Long> item =
                jdbc.sql(
                                """
                                SELECT id FROM opinion.item
                                WHERE matter_id = ? AND state = 'routed' FOR UPDATE
                                """)
                        .param(answered.matterId())
                        .query(Long.class)
                        .optional();
        if (item.isEmpty()) return;
        Matter matter = matters.get(answered.matterId());
        if (!LetterOutcome.of(Objects.requireNonNull(matter.outcome())).isAnswer()) return;
        responding.heard(
                item.get(),
                matter.bodyId(),
                answered.on(),
                Text.official("opinion.route.answered", matter.number()));
        steps.record(Actor.SYSTEM.username(), item.get(), "answered", matter.number());
    }
}
