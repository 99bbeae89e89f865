package org.gongkai.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.privacy.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives matters to another body and keeps from where to where they went; the caller holds the
/// matter and appends the step.
@Component
public class HandOvers {

    static final String PLACE = "hand-over";

    private static final int MOST = 100;
    private static final String SELECT =
            """
            SELECT h.*, m.number, f.short_name AS from_name, t.short_name AS to_name
            FROM casework.hand_over h
            JOIN casework.matter m ON m.id = h.matter_id
            JOIN organization.body f ON f.id = h.from_id
            JOIN organization.body t ON t.id = h.to_id
            """;

    private final JdbcClient jdbc;
    private final MatterFacts facts;
    private final Sealing sealing;
    private final Clock clock;

    HandOvers(JdbcClient jdbc, MatterFacts facts, Sealing sealing, Clock clock) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.sealing = sealing;
        this.clock = clock;
    }

    /// The ways a matter went, oldest first.
    public List<HandOver> list(Matter matter) {
        return jdbc.sql(SELECT + "WHERE h.matter_id = ? ORDER BY h.id")
                .param(matter.id())
                .query(this::handOver)
                .list();
    }

    /// What the person's own bodies gave away, newest first.
    ///
    /// @param kind of matter
    public List<HandOver> listFrom(Actor actor, String kind) {
        return jdbc.sql(
                        SELECT
                                + """
                                WHERE f.path <@ CAST(:reach AS ltree[]) AND m.circle = 'ordinary' AND m.kind = :kind
                                ORDER BY h.id DESC LIMIT :most
                                """)
                .param("reach", actor.reach(Action.READ_MATTERS))
                .param("kind", kind)
                .param("most", MOST)
                .query(this::handOver)
                .list();
    }

    /// @param back whether it goes back to where it had come from
    /// @return the matter as it is led now
    @Transactional
    public Matter move(Matter matter, long toId, boolean back, String reason, String by) {
        jdbc.sql(
                        """
                        INSERT INTO casework.hand_over
                            (matter_id, from_id, to_id, back, at, by, reason)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        matter.id(),
                        matter.bodyId(),
                        toId,
                        back,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        by,
                        sealing.seal(place(matter.number()), reason))
                .update();
        return facts.ledBy(matter, toId);
    }

    private HandOver handOver(ResultSet row, int line) throws SQLException {
        String number = row.getString("number");
        return new HandOver(
                row.getLong("matter_id"),
                number,
                row.getLong("from_id"),
                row.getString("from_name"),
                row.getLong("to_id"),
                row.getString("to_name"),
                row.getBoolean("back"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                sealing.open(place(number), row.getBytes("reason")));
    }

    private static String place(String number) {
        return PLACE + "/" + number;
    }
}
