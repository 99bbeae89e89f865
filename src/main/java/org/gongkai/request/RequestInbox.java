package org.gongkai.request;

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

/// What requests give people to do: those late or nearly so first, then what is to be signed,
/// approved, confirmed, delivered, worked on.
@Component
@Order(5)
class RequestInbox implements Inbox {

    private static final int NEAR_WORKING_DAYS = 3;

    private final JdbcClient jdbc;
    private final Requests requests;
    private final KeptCalendar calendar;
    private final Clock clock;

    RequestInbox(JdbcClient jdbc, Requests requests, KeptCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public List<Item> waitingFor(Actor actor, int limit) {
        LocalDate near = calendar.current().plusWorking(LocalDate.now(clock), NEAR_WORKING_DAYS);
        return jdbc.sql(
                        """
                        SELECT w.* FROM (
                            SELECT m.id, m.number, r.wanted, b.short_name AS body, last.at AS since,
                                CASE
                                    WHEN m.stage = 'signing' THEN 'sign'
                                    WHEN EXISTS (SELECT FROM request.extension x
                                                 WHERE x.matter_id = m.id AND x.approved IS NULL
                                                   AND x.proposed_by <> :me)
                                         AND b.path <@ CAST(:approving AS ltree[]) THEN 'approve'
                                    WHEN m.due_on <= :near THEN 'due'
                                    WHEN m.stage = 'receipt' THEN 'confirm'
                                    WHEN m.stage = 'delivery' THEN 'deliver'
                                    ELSE 'new'
                                END AS kind
                            FROM casework.matter m
                            JOIN request.request r ON r.matter_id = m.id
                            JOIN organization.body b ON b.id = m.body_id
                            JOIN LATERAL (SELECT at FROM casework.step s WHERE s.matter_id = m.id
                                          ORDER BY s.id DESC LIMIT 1) last ON true
                            WHERE m.outcome IS NULL
                              AND (m.stage = 'signing' AND b.path <@ CAST(:signing AS ltree[])
                                OR m.acting = 'body' AND m.stage <> 'merged' AND b.path <@ CAST(:handling AS ltree[])
                                OR b.path <@ CAST(:approving AS ltree[])
                                   AND EXISTS (SELECT FROM request.extension x
                                               WHERE x.matter_id = m.id AND x.approved IS NULL
                                                 AND x.proposed_by <> :me))
                        ) w
                        ORDER BY array_position(
                            ARRAY['due', 'sign', 'approve', 'confirm', 'deliver', 'new'], w.kind),
                            w.since, w.id
                        LIMIT :limit
                        """)
                .param("me", actor.username())
                .param("near", near)
                .param("signing", actor.reach(Action.SIGN_ANSWERS))
                .param("handling", actor.reach(Action.HANDLE_MATTERS))
                .param("approving", actor.reach(Action.APPROVE_TERMS))
                .param("limit", limit)
                .query((row, n) ->
                        new Item(
                                "request.inbox." + row.getString("kind"),
                                requests.open(row.getString("number"), row.getBytes("wanted"))
                                        .title(),
                                row.getString("body"),
                                row.getObject("since", OffsetDateTime.class).toInstant(),
                                "/office/requests/" + row.getLong("id")))
                .list();
    }
}
