package org.gongkai.letter.setting;

import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.audit.AuditTrail;
import org.gongkai.letter.LetterOutcome;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the reply templates of bodies: the people who answer write them, no administrator needed.
@Component
public class KeepTemplates {

    private static final int LONGEST = 4000;

    private final Bodies bodies;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    KeepTemplates(Bodies bodies, JdbcClient jdbc, AuditTrail audit) {
        this.bodies = bodies;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// A template.
    ///
    /// @param outcome which outcome it goes with; none for any
    /// @param text may hold the tokens {称呼}, {编号}, {日期} and {单位}
    public record Template(
            long id, long bodyId, String bodyName, String name, String outcome, String text) {}

    /// Those of the bodies where this person may do this, in use.
    public List<Template> listWithin(Actor actor, Action action) {
        return jdbc.sql(
                        """
                        SELECT t.*, b.short_name FROM letter.template t
                        JOIN organization.body b ON b.id = t.body_id
                        WHERE t.active AND b.path <@ CAST(:reach AS ltree[])
                        ORDER BY b.path, t.name
                        """)
                .param("reach", actor.reach(action))
                .query((row, n) ->
                        new Template(
                                row.getLong("id"),
                                row.getLong("body_id"),
                                row.getString("short_name"),
                                row.getString("name"),
                                java.util.Objects.requireNonNullElse(row.getString("outcome"), ""),
                                row.getString("text")))
                .list();
    }

    /// @param id of the one to change; none for a new one
    @Transactional
    public void keep(
            Actor actor, @Nullable Long id, Body body, String name, String outcome, String text) {
        actor.require(Action.HANDLE_MATTERS, body.path());
        if (id != null) require(actor, id);
        var reading = new FormReading();
        if (name.isBlank() || name.length() > 60) {
            reading.wrong("name", Text.t("letter.refused.source-name", 60));
        }
        if (text.isBlank()) reading.wrong("text", Text.t("letter.refused.needed.text"));
        reading.notLonger("text", text, LONGEST);
        LetterOutcome leaf = reading.choice("outcome", outcome, LetterOutcome::of, null);
        reading.refuseIfWrong();
        int kept =
                jdbc.sql(
                                id == null
                                        ? """
                                        INSERT INTO letter.template (body_id, name, outcome, text)
                                        VALUES (:body, :name, :outcome, :text)
                                        ON CONFLICT (body_id, name) DO NOTHING
                                        """
                                        : """
                                        UPDATE letter.template SET body_id = :body, name = :name,
                                            outcome = :outcome, text = :text WHERE id = :id
                                        """)
                        .param("id", id, Types.BIGINT)
                        .param("body", body.id())
                        .param("name", name.strip())
                        .param("outcome", leaf == null ? null : leaf.code(), Types.VARCHAR)
                        .param("text", text.strip())
                        .update();
        if (kept == 0) throw new Refused("name", Text.t("letter.refused.source-known"));
        audit.record(actor.username(), "letter.keep-template", "body/" + body.code(), Map.of());
    }

    @Transactional
    public void remove(Actor actor, long id) {
        Body body = require(actor, id);
        jdbc.sql("UPDATE letter.template SET active = false WHERE id = ?").param(id).update();
        audit.record(actor.username(), "letter.remove-template", "body/" + body.code(), Map.of());
    }

    /// Refuses unless the person may change this template.
    Body require(Actor actor, long id) {
        Body body =
                jdbc.sql("SELECT body_id FROM letter.template WHERE id = ?")
                        .param(id)
                        .query(Long.class)
                        .optional()
                        .map(bodies::get)
                        .orElseThrow(() -> new NoSuchElementException("template"));
        actor.require(Action.HANDLE_MATTERS, body.path());
        return body;
    }
}
