package org.gongkai.opinion;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sorts items: tags, the topic they belong to, the body they concern. Many at once, or one.
@Component
public class SortItems {

    private final JdbcClient jdbc;
    private final HandledItems handled;
    private final ItemSteps steps;
    private final AuditTrail audit;

    SortItems(JdbcClient jdbc, HandledItems handled, ItemSteps steps, AuditTrail audit) {
        this.jdbc = jdbc;
        this.handled = handled;
        this.steps = steps;
        this.audit = audit;
    }

    /// Adds tags to each that does not have them yet.
    @Transactional
    public void tag(Actor actor, List<Long> ids, List<String> tags) {
        begin(actor, ids);
        if (tags.isEmpty()) throw new Refused("tag", Text.t("opinion.refused.no-tag"));
        if (!Tags.fit(tags)) throw tooMany();
        for (String tag : tags) {
            List<Long> changed =
                    jdbc.sql(
                                    """
                                    UPDATE opinion.item SET tags = array_append(tags, CAST(:tag AS text))
                                    WHERE id IN (:ids) AND NOT tags @> ARRAY[CAST(:tag AS text)]
                                      AND cardinality(tags) < :most
                                    RETURNING id
                                    """)
                            .param("tag", tag)
                            .param("ids", ids)
                            .param("most", Tags.MOST)
                            .query((row, n) -> row.getLong(1))
                            .list();
            note(actor, changed, "tagged", tag);
        }
    }

    /// Puts these tags in place of those an item has.
    @Transactional
    public void retag(Actor actor, long id, List<String> tags) {
        begin(actor, List.of(id));
        if (!Tags.fit(tags)) throw tooMany();
        int changed =
                jdbc.sql(
                                "UPDATE opinion.item SET tags = CAST(:tags AS text[]) WHERE id = :id AND tags <> CAST(:tags AS text[])")
                        .param("tags", tags.toArray(String[]::new))
                        .param("id", id)
                        .update();
        if (changed > 0) note(actor, List.of(id), "retagged", String.join("、", tags));
    }

    /// Groups items into a topic that is open, or takes them out of theirs.
    ///
    /// @param topic null takes them out
    @Transactional
    public void group(Actor actor, List<Long> ids, @Nullable Topic topic) {
        begin(actor, ids);
        if (topic != null) {
            actor.require(Action.READ_MATTERS, topic.bodyPath());
            handled.lockTopic(topic.id());
            if (!topic.isOpen()) throw new Refused("topic", Text.t("opinion.refused.topic-closed"));
        }
        List<Long> changed =
                jdbc.sql(
                                """
                                UPDATE opinion.item SET topic_id = :topic
                                WHERE id IN (:ids) AND topic_id IS DISTINCT FROM CAST(:topic AS bigint)
                                RETURNING id
                                """)
                        .param("topic", topic == null ? null : topic.id(), java.sql.Types.BIGINT)
                        .param("ids", ids)
                        .query((row, n) -> row.getLong(1))
                        .list();
        note(
                actor,
                changed,
                topic == null ? "ungrouped" : "grouped",
                topic == null ? "" : topic.name());
    }

    /// Says which body an item concerns; whoever reads matters there may then read it too.
    @Transactional
    public void concern(Actor actor, long id, @Nullable Body about) {
        begin(actor, List.of(id));
        int changed =
                jdbc.sql(
                                """
                                UPDATE opinion.item SET about_id = :about
                                WHERE id = :id AND about_id IS DISTINCT FROM CAST(:about AS bigint)
                                """)
                        .param("about", about == null ? null : about.id(), java.sql.Types.BIGINT)
                        .param("id", id)
                        .update();
        if (changed > 0) {
            note(actor, List.of(id), "concerned", about == null ? "" : about.shortName());
        }
    }

    private void begin(Actor actor, List<Long> ids) {
        if (ids.isEmpty()) throw new Refused("item", Text.t("opinion.refused.no-item"));
        handled.lock(actor, ids);
    }

    private void note(Actor actor, List<Long> changed, String kind, String value) {
        if (changed.isEmpty()) return;
        steps.add(actor.username(), changed, kind, value);
        audit.record(
                actor.username(),
                "opinion." + kind,
                changed.size() == 1 ? Item.subject(changed.getFirst()) : "opinion",
                Map.of("value", Objects.requireNonNull(value), "items", changed.size()));
    }

    private static Refused tooMany() {
        return new Refused("tag", Text.t("opinion.refused.tags", Tags.MOST, Tags.LONGEST));
    }
}
