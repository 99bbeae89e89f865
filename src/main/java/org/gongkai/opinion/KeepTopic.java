package org.gongkai.opinion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.privacy.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens topics, changes what is said of them, closes and reopens them.
@Component
public class KeepTopic {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SUMMARY = 2_000;

    private final JdbcClient jdbc;
    private final HandledItems handled;
    private final Sealing sealing;
    private final AuditTrail audit;
    private final Clock clock;

    KeepTopic(
            JdbcClient jdbc, HandledItems handled, Sealing sealing, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.handled = handled;
        this.sealing = sealing;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param openedOn not in the future
    @Transactional
    public long open(
            Actor actor, Body body, String name, String summary, boolean hot, LocalDate openedOn) {
        actor.require(Action.HANDLE_MATTERS, body.path());
        check(name, summary);
        if (openedOn.isAfter(LocalDate.now(clock))) {
            throw new Refused("openedOn", Text.t("opinion.refused.future"));
        }
        long id = jdbc.sql("SELECT nextval('opinion.topic_id')").query(Long.class).single();
        jdbc.sql(
                        """
                        INSERT INTO opinion.topic (id, body_id, name, summary, hot, opened_on, made_by)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        body.id(),
                        name.strip(),
                        sealing.seal(Topics.place(id), summary.strip()),
                        hot,
                        openedOn,
                        actor.username())
                .update();
        record(actor, id, "open-topic", hot);
        return id;
    }

    @Transactional
    public void change(Actor actor, long id, String name, String summary, boolean hot) {
        actor.require(Action.HANDLE_MATTERS, handled.lockTopic(id));
        check(name, summary);
        jdbc.sql("UPDATE opinion.topic SET name = ?, summary = ?, hot = ? WHERE id = ?")
                .params(name.strip(), sealing.seal(Topics.place(id), summary.strip()), hot, id)
                .update();
        record(actor, id, "change-topic", hot);
    }

    @Transactional
    public void close(Actor actor, long id) {
        actor.require(Action.HANDLE_MATTERS, handled.lockTopic(id));
        int closed =
                jdbc.sql(
                                "UPDATE opinion.topic SET closed_on = ? WHERE id = ? AND closed_on IS NULL")
                        .params(LocalDate.now(clock), id)
                        .update();
        if (closed == 0) throw new Refused("", Text.t("opinion.refused.moved"));
        audit.record(actor.username(), "opinion.close-topic", Topic.subject(id), Map.of());
    }

    @Transactional
    public void reopen(Actor actor, long id) {
        actor.require(Action.HANDLE_MATTERS, handled.lockTopic(id));
        int reopened =
                jdbc.sql(
                                "UPDATE opinion.topic SET closed_on = NULL WHERE id = ? AND closed_on IS NOT NULL")
                        .param(id)
                        .update();
        if (reopened == 0) throw new Refused("", Text.t("opinion.refused.moved"));
        audit.record(actor.username(), "opinion.reopen-topic", Topic.subject(id), Map.of());
    }

    private void record(Actor actor, long id, String verb, boolean hot) {
        audit.record(actor.username(), "opinion." + verb, Topic.subject(id), Map.of("hot", hot));
    }

    private static void check(String name, String summary) {
        var form = new FormReading();
        if (name.isBlank()) form.wrong("name", Text.t("opinion.refused.needed"));
        form.notLonger("name", name, LONGEST_NAME);
        form.notLonger("summary", summary, LONGEST_SUMMARY);
        form.refuseIfWrong();
    }
}
