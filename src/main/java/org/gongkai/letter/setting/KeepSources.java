package org.gongkai.letter.setting;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.audit.AuditTrail;
import org.gongkai.database.ChangeFeed;
import org.gongkai.letter.Medium;
import org.gongkai.letter.Source;
import org.gongkai.letter.Sources;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the sources of a body. New terms bind what comes in from then on; what came in before
/// keeps the promise it came in under.
@Component
public class KeepSources {

    private final Sources sources;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final ChangeFeed changes;

    KeepSources(Sources sources, JdbcClient jdbc, AuditTrail audit, ChangeFeed changes) {
        this.sources = sources;
        this.jdbc = jdbc;
        this.audit = audit;
        this.changes = changes;
    }

    /// @return id of the new source
    @Transactional
    public long add(Actor actor, Body body, SourceForm form) {
        actor.require(Action.ADMINISTER, body.path());
        check(body.id(), null, form);
        long id = write(null, body.id(), form);
        record(actor, "letter.add-source", form);
        return id;
    }

    /// The code stays: files and keys of other platforms name it.
    @Transactional
    public void change(Actor actor, long id, SourceForm form) {
        Source source = sources.get(id);
        actor.require(Action.ADMINISTER, source.bodyPath());
        check(source.bodyId(), source, form);
        write(id, source.bodyId(), form);
        record(actor, "letter.change-source", form);
    }

    /// Gives a body the sources that most have, as far as it has none of the code or name.
    ///
    /// @return how many were added
    @Transactional
    public int addUsual(Actor actor, Body body) {
        actor.require(Action.ADMINISTER, body.path());
        int added = 0;
        for (SourceForm form : UsualSettings.sources(body.code())) {
            boolean known =
                    sources.find(form.code()).isPresent()
                            || findByName(body.id(), form.name()).isPresent();
            if (known) continue;
            write(null, body.id(), form);
            record(actor, "letter.add-source", form);
            added++;
        }
        return added;
    }

    private void check(long bodyId, @Nullable Source kept, SourceForm form) {
        var problems = new ArrayList<Refused.Problem>();
        if (kept == null && !form.code().matches("[a-z0-9-]{2,40}")) {
            add(problems, "code", Text.t("letter.refused.source-code"));
        } else if (kept == null && sources.find(form.code()).isPresent()) {
            add(problems, "code", Text.t("letter.refused.source-known"));
        }
        if (form.name().isEmpty() || form.name().length() > 60) {
            add(problems, "name", Text.t("letter.refused.source-name", 60));
        } else if (findByName(bodyId, form.name())
                .filter(other -> kept == null || other != kept.id())
                .isPresent()) {
            add(problems, "name", Text.t("letter.refused.source-known"));
        }
        var reading = new FormReading();
        if (reading.choice("medium", form.medium(), Medium::of, null) == null) {
            add(problems, "medium", Text.t("office.refused.choose"));
        }
        term(problems, "accept", form.accept());
        term(problems, "simple", form.simple());
        term(problems, "complex", form.complex());
        if (!form.acknowledge().isEmpty()) term(problems, "acknowledge", form.acknowledge());
        term(problems, "contact", form.contact());
        term(problems, "rectify", form.rectify());
        number(problems, "longestExtension", form.longestExtension(), 0, 90);
        number(problems, "returnWithin", form.returnWithin(), 1, 30);
        if (!problems.isEmpty()) throw new Refused(problems);
    }

    private long write(@Nullable Long id, long bodyId, SourceForm form) {
        return jdbc.sql(
                        id == null
                                ? """
                                INSERT INTO letter.source (code, body_id, name, medium, open,
                                    accept_term, simple_term, complex_term, acknowledge_term,
                                    longest_extension, return_within, contact_term, rectify_term,
                                    call_back, active)
                                VALUES (:code, :body, :name, :medium, :open, :accept, :simple,
                                    :complex, :acknowledge, :extension, :within, :contact,
                                    :rectify, :callBack, :active)
                                RETURNING id
                                """
                                : """
                                UPDATE letter.source SET name = :name, medium = :medium,
                                    open = :open, accept_term = :accept, simple_term = :simple,
                                    complex_term = :complex, acknowledge_term = :acknowledge,
                                    longest_extension = :extension, return_within = :within,
                                    contact_term = :contact, rectify_term = :rectify,
                                    call_back = :callBack, active = :active
                                WHERE id = :id RETURNING id
                                """)
                .param("id", id, Types.BIGINT)
                .param("code", form.code())
                .param("body", bodyId)
                .param("name", form.name())
                .param("medium", form.medium())
                .param("open", form.open())
                .param("accept", form.accept())
                .param("simple", form.simple())
                .param("complex", form.complex())
                .param("acknowledge", FormReading.orNull(form.acknowledge()), Types.VARCHAR)
                .param("extension", Integer.parseInt(form.longestExtension()))
                .param("within", Integer.parseInt(form.returnWithin()))
                .param("contact", form.contact())
                .param("rectify", form.rectify())
                .param("callBack", form.callBack())
                .param("active", form.active())
                .query(Long.class)
                .single();
    }

    private void record(Actor actor, String action, SourceForm form) {
        audit.record(
                actor.username(),
                action,
                "letter-source/" + form.code(),
                Map.of("simple", form.simple(), "complex", form.complex(), "open", form.open()));
        changes.record("letter-source", form.code());
    }

    private Optional<Long> findByName(long bodyId, String name) {
        return jdbc.sql("SELECT id FROM letter.source WHERE body_id = ? AND name = ?")
                .params(bodyId, name)
                .query(Long.class)
                .optional();
    }

    private static void term(List<Refused.Problem> problems, String field, String term) {
        if (!term.matches("[wdm][1-9]\\d{0,2}")) {
            add(problems, field, Text.t("letter.refused.source-term"));
        }
    }

    private static void number(
            List<Refused.Problem> problems, String field, String typed, int least, int most) {
        boolean fits =
                typed.matches("\\d{1,2}")
                        && Integer.parseInt(typed) >= least
                        && Integer.parseInt(typed) <= most;
        if (!fits) add(problems, field, Text.t("letter.refused.source-number", least, most));
    }

    private static void add(List<Refused.Problem> problems, String field, String text) {
        problems.add(new Refused.Problem(field, text));
    }
}
