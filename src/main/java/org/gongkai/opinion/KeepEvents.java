package org.gongkai.opinion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.publication.PublicDocuments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts press conferences and interviews on record, and corrects them.
@Component
public class KeepEvents {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_OTHERS = 1_000;

    private final JdbcClient jdbc;
    private final MediaEvents events;
    private final Topics topics;
    private final PublicDocuments documents;
    private final AuditTrail audit;
    private final Clock clock;

    KeepEvents(
            JdbcClient jdbc,
            MediaEvents events,
            Topics topics,
            PublicDocuments documents,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.topics = topics;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    /// What took place; see [MediaEvent].
    ///
    /// @param on not in the future: what has not happened is not counted
    public record Held(
            Way kind,
            boolean attended,
            String title,
            LocalDate on,
            String place,
            boolean leader,
            String others,
            String link,
            @Nullable Long documentId,
            List<Long> topics) {}

    @Transactional
    public long add(Actor actor, Body body, Held held) {
        actor.require(Action.HANDLE_MATTERS, body.path());
        check(actor, held);
        long id =
                bind(
                                jdbc.sql(
                                        """
                                        INSERT INTO opinion.event (body_id, kind, attended, title, on_day, place,
                                            leader, others, link, document_id, entered_by)
                                        VALUES (:body, :kind, :attended, :title, :on, :place, :leader, :others,
                                                :link, :document, :by)
                                        RETURNING id
                                        """),
                                held)
                        .param("body", body.id())
                        .param("by", actor.username())
                        .query(Long.class)
                        .single();
        name(id, held.topics());
        record(actor, "add-event", id, held);
        return id;
    }

    @Transactional
    public void change(Actor actor, long id, Held held) {
        standing(actor, id);
        check(actor, held);
        bind(
                        jdbc.sql(
                                """
                                UPDATE opinion.event SET kind = :kind, attended = :attended, title = :title,
                                    on_day = :on, place = :place, leader = :leader, others = :others,
                                    link = :link, document_id = :document
                                WHERE id = :id
                                """),
                        held)
                .param("id", id)
                .update();
        jdbc.sql("DELETE FROM opinion.event_topic WHERE event_id = ?").param(id).update();
        name(id, held.topics());
        record(actor, "change-event", id, held);
    }

    /// Takes out of the figures what was entered by mistake; it stays to be seen, struck out.
    @Transactional
    public void takeBack(Actor actor, long id) {
        standing(actor, id);
        jdbc.sql("UPDATE opinion.event SET void_by = ? WHERE id = ?")
                .params(actor.username(), id)
                .update();
        audit.record(actor.username(), "opinion.take-back-event", MediaEvent.subject(id), Map.of());
    }

    private void standing(Actor actor, long id) {
        jdbc.sql("SELECT id FROM opinion.event WHERE id = ? FOR UPDATE")
                .param(id)
                .query(Long.class)
                .optional();
        MediaEvent event = events.readable(actor, id);
        actor.require(Action.HANDLE_MATTERS, event.bodyPath());
        if (event.isVoid()) throw new Refused("", Text.t("opinion.refused.moved"));
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, Held held) {
        return sql.param("kind", held.kind().code())
                .param("attended", held.attended())
                .param("title", held.title().strip())
                .param("on", held.on())
                .param("place", held.place().strip())
                .param("leader", held.leader())
                .param("others", held.others().strip())
                .param("link", held.link().strip())
                .param("document", held.documentId(), java.sql.Types.BIGINT);
    }

    private void name(long id, List<Long> named) {
        for (long topic : named.stream().distinct().toList()) {
            jdbc.sql("INSERT INTO opinion.event_topic (event_id, topic_id) VALUES (?, ?)")
                    .params(id, topic)
                    .update();
        }
    }

    private void check(Actor actor, Held held) {
        var form = new FormReading();
        if (held.kind() != Way.PRESS_CONFERENCE && held.kind() != Way.INTERVIEW)
            form.needed("kind");
        if (held.kind() == Way.INTERVIEW && held.attended()) {
            form.wrong("attended", Text.t("opinion.refused.interview-held"));
        }
        if (held.title().isBlank()) form.wrong("title", Text.t("opinion.refused.needed"));
        form.notLonger("title", held.title(), LONGEST_TITLE);
        form.notLonger("place", held.place(), LONGEST_PLACE);
        form.notLonger("others", held.others(), LONGEST_OTHERS);
        form.notLonger("link", held.link(), Post.LONGEST_LINK);
        if (held.on().isAfter(LocalDate.now(clock))) {
            form.wrong("on", Text.t("opinion.refused.future"));
        }
        if (!held.link().isBlank() && !Post.isLink(held.link())) {
            form.wrong("link", Text.t("opinion.refused.link"));
        }
        if (held.documentId() != null
                && documents.listThese(List.of(held.documentId())).isEmpty()) {
            form.wrong("document", Text.t("opinion.refused.document"));
        }
        form.refuseIfWrong();
        held.topics().forEach(topic -> topics.readable(actor, topic));
    }

    private void record(Actor actor, String verb, long id, Held held) {
        audit.record(
                actor.username(),
                "opinion." + verb,
                MediaEvent.subject(id),
                Map.of("kind", held.kind().code(), "leader", held.leader()));
    }
}
