package org.gongkai.bulletin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.gongkai.calendar.KeptCalendar;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Inbox;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What instructions give people to do: the body that carries one out, the office that finds a body
/// or decides on more time, the leader whose instruction was reported back on. Late and nearly late
/// ones come first.
@Component
@Order(6)
class InstructionInbox implements Inbox {

    private static final int NEAR_WORKING_DAYS = 3;

    private final JdbcClient jdbc;
    private final Issues issues;
    private final KeptCalendar calendar;
    private final Clock clock;

    InstructionInbox(JdbcClient jdbc, Issues issues, KeptCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.issues = issues;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public List<Item> waitingFor(Actor actor, int limit) {
        LocalDate near = calendar.current().plusWorking(LocalDate.now(clock), NEAR_WORKING_DAYS);
        return jdbc.sql(
                        """
                        SELECT w.* FROM (
                            SELECT m.id, x.issue_id, t.headline, i.number, n.name,
                                b.short_name AS body, last.at AS since,
                                CASE
                                    WHEN m.stage = 'reply' THEN 'reply'
                                    WHEN m.stage = 'routing' THEN 'route'
                                    WHEN asked.open AND o.path <@ CAST(:approving AS ltree[])
                                        THEN 'extension'
                                    WHEN m.due_on <= :near THEN 'due'
                                    ELSE 'task'
                                END AS kind
                            FROM bulletin.instruction x
                            JOIN casework.matter m ON m.id = x.matter_id
                            JOIN bulletin.issue i ON i.id = x.issue_id
                            JOIN bulletin.series n ON n.id = i.series_id
                            JOIN organization.body b ON b.id = m.body_id
                            JOIN organization.body o ON o.id = x.office_id
                            LEFT JOIN bulletin.item t ON t.id = x.item_id
                            JOIN LATERAL (SELECT at FROM casework.step s WHERE s.matter_id = m.id
                                          ORDER BY s.id DESC LIMIT 1) last ON true
                            JOIN LATERAL (SELECT EXISTS (
                                SELECT FROM bulletin.extension e
                                WHERE e.matter_id = m.id AND e.approved IS NULL
                                  AND e.proposed_by <> :me) AS open) asked ON true
                            WHERE m.outcome IS NULL
                              AND (m.stage = 'reply' AND x.leader_id = :account
                                OR m.stage = 'routing' AND o.path <@ CAST(:handling AS ltree[])
                                OR m.stage IN ('assigned', 'work')
                                   AND b.path <@ CAST(:handling AS ltree[])
                                OR asked.open AND o.path <@ CAST(:approving AS ltree[]))
                        ) w
                        ORDER BY array_position(
                            ARRAY['due', 'reply', 'route', 'extension', 'task'], w.kind),
                            w.since, w.id
                        LIMIT :limit
                        """)
                .param("me", actor.username())
                .param("account", actor.accountId())
                .param("near", near)
                .param("handling", actor.reach(Action.HANDLE_MATTERS))
                .param("approving", actor.reach(Action.APPROVE_TERMS))
                .param("limit", limit)
                .query((row, n) -> item(row))
                .list();
    }

    private Item item(ResultSet row) throws SQLException {
        byte[] headline = row.getBytes("headline");
        return new Item(
                "bulletin.inbox." + row.getString("kind"),
                headline == null
                        ? row.getString("name") + row.getString("number")
                        : issues.open(row.getLong("issue_id"), headline),
                row.getString("body"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                "/office/instructions/" + row.getLong("id"));
    }
}
