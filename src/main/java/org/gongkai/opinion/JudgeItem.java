package org.gongkai.opinion;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.NotAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says how a post speaks of what it is about, and whether it is a major one (重大舆情). Only people
/// judge; who did, and when, stands with it and in its history.
@Component
public class JudgeItem {

    private final JdbcClient jdbc;
    private final HandledItems handled;
    private final ItemSteps steps;
    private final Clock clock;

    JudgeItem(JdbcClient jdbc, HandledItems handled, ItemSteps steps, Clock clock) {
        this.jdbc = jdbc;
        this.handled = handled;
        this.steps = steps;
        this.clock = clock;
    }

    /// @param sentiment null takes the judgement back
    @Transactional
    public void judge(Actor actor, long id, @Nullable Sentiment sentiment, boolean major) {
        if (actor.isSystem()) throw new NotAllowed(actor.username(), Action.HANDLE_MATTERS);
        handled.lock(actor, List.of(id));
        String code = sentiment == null ? null : sentiment.code();
        int judged =
                jdbc.sql(
                                """
                                UPDATE opinion.item SET sentiment = CAST(:sentiment AS text),
                                    sentiment_by = CASE WHEN CAST(:sentiment AS text) IS NOT NULL THEN :by END,
                                    sentiment_at = CASE WHEN CAST(:sentiment AS text) IS NOT NULL
                                                        THEN CAST(:at AS timestamptz) END
                                WHERE id = :id AND sentiment IS DISTINCT FROM CAST(:sentiment AS text)
                                """)
                        .param("sentiment", code, java.sql.Types.VARCHAR)
                        .param("by", actor.username())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update();
        if (judged > 0) steps.record(actor.username(), id, "judged", code == null ? "none" : code);
        int weighed =
                jdbc.sql(
                                "UPDATE opinion.item SET major = :major WHERE id = :id AND major <> :major")
                        .param("major", major)
                        .param("id", id)
                        .update();
        if (weighed > 0)
            steps.record(actor.username(), id, "weighed", major ? "major" : "ordinary");
    }
}
