package org.gongkai.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.gongkai.calendar.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The few facts of a matter that are set once: its receipt, its outcome, the closing of its file.
/// Each goes with a step, which the caller appends next; the caller holds the matter.
@Component
public class MatterFacts {

    private final JdbcClient jdbc;
    private final Matters matters;
    private final Clock clock;

    MatterFacts(JdbcClient jdbc, Matters matters, Clock clock) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.clock = clock;
    }

    /// Sets the day it counts as received, and the law that binds it from then on.
    @Transactional
    public Matter received(Matter matter, LocalDate on, Rules rules) {
        jdbc.sql("UPDATE casework.matter SET received_on = ?, rules = ? WHERE id = ?")
                .params(on, rules.code(), matter.id())
                .update();
        return matters.get(matter.id());
    }

    /// Sets the outcome and the day of the answer.
    @Transactional
    public Matter answered(Matter matter, String outcome, LocalDate on) {
        jdbc.sql("UPDATE casework.matter SET outcome = ?, answered_on = ? WHERE id = ?")
                .params(outcome, on, matter.id())
                .update();
        return matters.get(matter.id());
    }

    /// Gives it to another body to lead. Number, query code and the day of receipt stay.
    @Transactional
    public Matter ledBy(Matter matter, long bodyId) {
        return set(matter, "body_id", bodyId);
    }

    /// Lets a body that was given it read it until it takes it or sends it back.
    ///
    /// @param bodyId none when that is over
    @Transactional
    public Matter offered(Matter matter, @Nullable Long bodyId) {
        return set(matter, "offered_to", bodyId);
    }

    /// Has it answered together with another, or on its own again.
    ///
    /// @param into the other; none to part them
    @Transactional
    public Matter mergedInto(Matter matter, @Nullable Long into) {
        return set(matter, "merged_into", into);
    }

    /// Sets the terms that bind it anew, as long as the day of receipt stays: it was found to be of
    /// another kind.
    @Transactional
    public Matter bound(Matter matter, Rules rules) {
        jdbc.sql("UPDATE casework.matter SET rules = ? WHERE id = ?")
                .params(rules.code(), matter.id())
                .update();
        return matters.get(matter.id());
    }

    /// Takes it into the circle of complaints about conduct, led by the body that handles them.
    @Transactional
    public Matter aboutConduct(Matter matter, long bodyId) {
        jdbc.sql("UPDATE casework.matter SET circle = 'conduct', body_id = ? WHERE id = ?")
                .params(bodyId, matter.id())
                .update();
        return matters.get(matter.id());
    }

    private Matter set(Matter matter, String column, @Nullable Long value) {
        jdbc.sql("UPDATE casework.matter SET " + column + " = :value WHERE id = :id")
                .param("value", value, java.sql.Types.BIGINT)
                .param("id", matter.id())
                .update();
        return matters.get(matter.id());
    }

    /// Closes the file; nothing is added to it from then on.
    ///
    /// @param keepUntil until when the file is kept
    @Transactional
    public Matter archived(Matter matter, LocalDate keepUntil) {
        Instant now = clock.instant();
        jdbc.sql("UPDATE casework.matter SET archived_at = ?, keep_until = ? WHERE id = ?")
                .params(now.atOffset(ZoneOffset.UTC), keepUntil, matter.id())
                .update();
        return matters.get(matter.id());
    }
}
