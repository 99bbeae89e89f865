package org.gongkai.letter.appraisal;

import java.sql.Types;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.audit.AuditTrail;
import org.gongkai.database.ChangeFeed;
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

/// Keeps the rounds of appraisal. A body about which something was said stays in its round.
@Component
public class KeepAppraisal {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_TEXT = 2000;

    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final AuditTrail audit;
    private final ChangeFeed changes;

    KeepAppraisal(JdbcClient jdbc, Bodies bodies, AuditTrail audit, ChangeFeed changes) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.audit = audit;
        this.changes = changes;
    }

    /// A round as it was typed.
    ///
    /// @param opensOn first day
    /// @param closesOn last day
    /// @param bodies their codes
    public record Round(
            String title, String text, String opensOn, String closesOn, List<String> bodies) {}

    /// Asks for the right to keep rounds; they are of the whole district.
    public void require(Actor actor) {
        Body root = bodies.findRoot().orElseThrow();
        actor.require(Action.ADMINISTER, root.path());
    }

    /// @param id of the round to change; none for a new one
    /// @return id of the round
    @Transactional
    public long keep(Actor actor, @Nullable Long id, Round round) {
        require(actor);
        var form = new FormReading();
        if (round.title().isBlank()) form.wrong("title", Text.t("letter-open.refused.title"));
        form.notLonger("title", round.title(), LONGEST_TITLE);
        form.notLonger("text", round.text(), LONGEST_TEXT);
        LocalDate opens = form.date("opensOn", round.opensOn());
        LocalDate closes = form.date("closesOn", round.closesOn());
        if (round.opensOn().isBlank()) form.needed("opensOn");
        if (round.closesOn().isBlank()) form.needed("closesOn");
        if (opens != null && closes != null && closes.isBefore(opens)) {
            form.wrong("closesOn", Text.t("letter-open.refused.closes"));
        }
        Set<Long> chosen =
                bodies.listActive().stream()
                        .filter(body -> round.bodies().contains(body.code()))
                        .map(Body::id)
                        .collect(Collectors.toSet());
        if (chosen.isEmpty()) form.needed("bodies");
        if (id != null && !chosen.containsAll(listAppraised(id))) {
            form.wrong("bodies", Text.t("letter-open.refused.appraised"));
        }
        form.refuseIfWrong();
        long kept = write(id, round, opens, closes);
        jdbc.sql(
                        "DELETE FROM letter.appraisal_body WHERE appraisal_id = ? AND NOT body_id = ANY(?)")
                .params(kept, chosen.toArray(Long[]::new))
                .update();
        for (long body : chosen) {
            jdbc.sql("INSERT INTO letter.appraisal_body VALUES (?, ?) ON CONFLICT DO NOTHING")
                    .params(kept, body)
                    .update();
        }
        audit.record(
                actor.username(),
                "letter.keep-appraisal",
                "appraisal/" + kept,
                Map.of("opens", String.valueOf(opens), "closes", String.valueOf(closes)));
        changes.record("letter-appraisal", Long.toString(kept));
        return kept;
    }

    private Set<Long> listAppraised(long id) {
        return new HashSet<>(
                jdbc.sql("SELECT DISTINCT body_id FROM letter.vote WHERE appraisal_id = ?")
                        .param(id)
                        .query((row, n) -> row.getLong(1))
                        .list());
    }

    private long write(
            @Nullable Long id, Round round, @Nullable LocalDate opens, @Nullable LocalDate closes) {
        return jdbc.sql(
                        id == null
                                ? """
                                INSERT INTO letter.appraisal (title, text, opens_on, closes_on)
                                VALUES (:title, :text, :opens, :closes) RETURNING id
                                """
                                : """
                                UPDATE letter.appraisal SET title = :title, text = :text,
                                    opens_on = :opens, closes_on = :closes
                                WHERE id = :id RETURNING id
                                """)
                .param("id", id, Types.BIGINT)
                .param("title", round.title().strip())
                .param("text", round.text().strip())
                .param("opens", opens)
                .param("closes", closes)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new Refused("", Text.t("office.refused.choice")));
    }
}
