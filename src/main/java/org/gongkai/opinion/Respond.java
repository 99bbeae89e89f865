package org.gongkai.opinion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.organization.BodyPath;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.privacy.Sealing;
import org.gongkai.publication.PublicDocuments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts on record that a body responded to a topic or to one item, by which way and on which day.
@Component
public class Respond {

    private static final int LONGEST_WORDS = 5_000;

    private final JdbcClient jdbc;
    private final Items items;
    private final Topics topics;
    private final ItemSteps steps;
    private final PublicDocuments documents;
    private final Sealing sealing;
    private final AuditTrail audit;
    private final Clock clock;

    Respond(
            JdbcClient jdbc,
            Items items,
            Topics topics,
            ItemSteps steps,
            PublicDocuments documents,
            Sealing sealing,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.items = items;
        this.topics = topics;
        this.steps = steps;
        this.documents = documents;
        this.sealing = sealing;
        this.audit = audit;
        this.clock = clock;
    }

    /// What was said.
    ///
    /// @param body whose words they are
    /// @param on day it was said, not in the future
    /// @param documentId a public document that says it, or null
    public record Said(
            Body body,
            Way way,
            LocalDate on,
            String words,
            String link,
            @Nullable Long documentId) {}

    @Transactional
    public long toTopic(Actor actor, long topic, Said said) {
        actor.require(Action.HANDLE_MATTERS, said.body().path());
        topics.readable(actor, topic);
        long id = add(actor, topic, null, said);
        audit.record(
                actor.username(),
                "opinion.respond",
                Topic.subject(topic),
                Map.of("response", id, "way", said.way().code()));
        return id;
    }

    /// An item that was not answered yet is so from now on.
    @Transactional
    public long toItem(Actor actor, long item, Said said) {
        actor.require(Action.HANDLE_MATTERS, said.body().path());
        items.readable(actor, item);
        Item now = items.lock(item);
        if (now.state() == ItemState.NO_ACTION) {
            throw new Refused("", Text.t("opinion.refused.take-up-first"));
        }
        long id = add(actor, null, item, said);
        jdbc.sql("UPDATE opinion.item SET state = 'answered' WHERE id = ?").param(item).update();
        steps.record(actor.username(), item, "responded", said.way().code());
        return id;
    }

    /// The answer to the letter that was made of an item.
    void heard(long item, long bodyId, LocalDate on, String words) {
        insert(Actor.SYSTEM, null, item, new Row(bodyId, Way.OTHER, on, words, "", null));
        jdbc.sql("UPDATE opinion.item SET state = 'answered' WHERE id = ?").param(item).update();
    }

    private long add(Actor actor, @Nullable Long topic, @Nullable Long item, Said said) {
        check(said);
        return insert(
                actor,
                topic,
                item,
                new Row(
                        said.body().id(),
                        said.way(),
                        said.on(),
                        said.words().strip(),
                        said.link().strip(),
                        said.documentId()));
    }

    private record Row(
            long bodyId,
            Way way,
            LocalDate on,
            String words,
            String link,
            @Nullable Long documentId) {}

    private long insert(Actor actor, @Nullable Long topic, @Nullable Long item, Row row) {
        long id = jdbc.sql("SELECT nextval('opinion.response_id')").query(Long.class).single();
        jdbc.sql(
                        """
                        INSERT INTO opinion.response (id, topic_id, item_id, way, body_id, on_day, link,
                                                      document_id, words, entered_by)
                        VALUES (:id, :topic, :item, :way, :body, :on, :link, :document, :words, :by)
                        """)
                .param("id", id)
                .param("topic", topic, java.sql.Types.BIGINT)
                .param("item", item, java.sql.Types.BIGINT)
                .param("way", row.way().code())
                .param("body", row.bodyId())
                .param("on", row.on())
                .param("link", row.link())
                .param("document", row.documentId(), java.sql.Types.BIGINT)
                .param("words", sealing.seal(Responses.place(id), row.words()))
                .param("by", actor.username())
                .update();
        return id;
    }

    private void check(Said said) {
        var form = new FormReading();
        if (!Way.ofResponses().contains(said.way())) form.needed("way");
        if (said.on().isAfter(LocalDate.now(clock))) {
            form.wrong("on", Text.t("opinion.refused.future"));
        }
        form.notLonger("words", said.words(), LONGEST_WORDS);
        form.notLonger("link", said.link(), Post.LONGEST_LINK);
        if (!said.link().isBlank() && !Post.isLink(said.link())) {
            form.wrong("link", Text.t("opinion.refused.link"));
        }
        if (said.documentId() != null
                && documents.listThese(List.of(said.documentId())).isEmpty()) {
            form.wrong("document", Text.t("opinion.refused.document"));
        }
        if (said.way() == Way.INTERPRETATION && said.documentId() == null) {
            form.wrong("document", Text.t("opinion.refused.interpretation"));
        }
        if (said.words().isBlank() && said.link().isBlank() && said.documentId() == null) {
            form.wrong("words", Text.t("opinion.refused.no-response"));
        }
        form.refuseIfWrong();
    }

    /// Takes out of the figures what was entered by mistake; it stays to be seen, struck out. An
    /// item that nothing else answers is open again.
    @Transactional
    public void takeBack(Actor actor, long response) {
        var row =
                jdbc
                        .sql(
                                """
                                SELECT r.item_id, b.path::text AS path, r.void_by FROM opinion.response r
                                JOIN organization.body b ON b.id = r.body_id
                                WHERE r.id = ? FOR UPDATE OF r
                                """)
                        .param(response)
                        .query()
                        .listOfRows()
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> new NoSuchElementException("response"));
        actor.require(Action.HANDLE_MATTERS, new BodyPath(String.valueOf(row.get("path"))));
        if (row.get("void_by") != null) throw new Refused("", Text.t("opinion.refused.moved"));
        jdbc.sql("UPDATE opinion.response SET void_by = ? WHERE id = ?")
                .params(actor.username(), response)
                .update();
        audit.record(actor.username(), "opinion.take-back", "response/" + response, Map.of());
        if (row.get("item_id") instanceof Long item) {
            steps.record(actor.username(), item, "took-back", "");
            jdbc.sql(
                            """
                            UPDATE opinion.item i
                            SET state = CASE WHEN matter_id IS NULL THEN 'noted' ELSE 'routed' END
                            WHERE id = ? AND state = 'answered'
                              AND NOT EXISTS (SELECT FROM opinion.response r
                                              WHERE r.item_id = i.id AND r.void_by IS NULL)
                            """)
                    .param(item)
                    .update();
        }
    }
}
