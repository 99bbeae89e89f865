package org.gongkai.report.annual;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends the round of a year, after which nothing is written, judged or late in it any more; or
/// removes a year that was opened by mistake. Opening the year again takes the end back.
@Component
public class CloseRound {

    private final Rounds rounds;
    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final AuditTrail audit;
    private final Clock clock;

    CloseRound(Rounds rounds, JdbcClient jdbc, Bodies bodies, AuditTrail audit, Clock clock) {
        this.rounds = rounds;
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param confirmed how many unfinished reports the person saw named and gives up
    @Transactional
    public void close(Actor actor, int year, int confirmed) {
        Rounds.Round round = held(actor, year);
        if (round.isClosed()) throw new Refused("", Text.t("report.refused.closed", year(year)));
        List<Rounds.Unfinished> unfinished = rounds.listUnfinished(year);
        if (unfinished.size() != confirmed) {
            throw new Refused("confirmed", Text.t("report.refused.unfinished", unfinished.size()));
        }
        jdbc.sql("UPDATE report.round SET closed_by = ?, closed_at = ? WHERE year = ?")
                .params(actor.name(), clock.instant().atOffset(ZoneOffset.UTC), year)
                .update();
        audit.record(
                actor.username(),
                "report.close-round",
                "year/" + year,
                Map.of("unfinished", unfinished.size()));
    }

    /// Removes the year and its duties.
    ///
    /// @throws Refused when somebody has done something in it
    @Transactional
    public void remove(Actor actor, int year) {
        held(actor, year);
        if (!rounds.isUntouched(year)) {
            throw new Refused("", Text.t("report.refused.touched", year(year)));
        }
        int removed =
                jdbc.sql("DELETE FROM report.annual_report WHERE year = ?").param(year).update();
        jdbc.sql("DELETE FROM report.round WHERE year = ?").param(year).update();
        audit.record(
                actor.username(),
                "report.remove-round",
                "year/" + year,
                Map.of("removed", removed));
    }

    private Rounds.Round held(Actor actor, int year) {
        actor.require(Action.CLEAR_REPORTS, bodies.findRoot().orElseThrow().path());
        jdbc.sql("SELECT id FROM report.annual_report WHERE year = ? ORDER BY id FOR UPDATE")
                .param(year)
                .query((row, n) -> row.getLong("id"))
                .list();
        return rounds.find(year).orElseThrow(() -> new NoSuchElementException("year " + year));
    }

    private static String year(int year) {
        return Integer.toString(year);
    }
}
