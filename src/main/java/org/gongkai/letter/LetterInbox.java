package org.gongkai.letter;

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

/// What letters give people to do: those late or nearly so first, then what was rated low, what was
/// given to them, replies to review, what is new.
@Component
@Order(7)
class LetterInbox implements Inbox {

    private static final int NEAR_WORKING_DAYS = 3;

    private final JdbcClient jdbc;
    private final Letters letters;
    private final KeptCalendar calendar;
    private final Clock clock;

    LetterInbox(JdbcClient jdbc, Letters letters, KeptCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public List<Item> waitingFor(Actor actor, int limit) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(
                        """
                        WITH mine AS (
                            SELECT m.id, m.number, m.stage, m.due_on, m.acting, l.title,
                                   b.short_name AS body, r.prepared_by,
                                   m.circle = 'ordinary' AND b.path <@ CAST(:handling AS ltree[])
                                       OR m.circle = 'conduct'
                                          AND b.path = ANY(CAST(:conduct AS ltree[])) AS handles,
                                   m.circle = 'ordinary' AND b.path <@ CAST(:reviewing AS ltree[])
                                       OR m.circle = 'conduct'
                                          AND b.path = ANY(CAST(:conduct AS ltree[])) AS reviews,
                                   m.stage = 'work'
                                       AND (m.circle = 'ordinary'
                                                AND b.path <@ CAST(:approving AS ltree[])
                                            OR m.circle = 'conduct'
                                                AND b.path = ANY(CAST(:conduct AS ltree[])))
                                       AND EXISTS (SELECT FROM letter.extension x
                                                   WHERE x.matter_id = m.id AND x.approved IS NULL
                                                     AND x.proposed_by <> :me) AS approves,
                                   m.stage = 'rectify'
                                       AND (m.circle = 'ordinary'
                                                AND b.path <@ CAST(:supervising AS ltree[])
                                            OR m.circle = 'conduct'
                                                AND b.path = ANY(CAST(:conduct AS ltree[])))
                                       AND EXISTS (SELECT FROM letter.appeal a
                                                   WHERE a.matter_id = m.id AND a.upheld IS NULL
                                                     AND a.by <> :me) AS judges,
                                   m.stage = 'given'
                                       AND o.path <@ CAST(:handling AS ltree[]) AS receives
                            FROM casework.matter m
                            JOIN letter.letter l ON l.matter_id = m.id
                            JOIN organization.body b ON b.id = m.body_id
                            LEFT JOIN organization.body o ON o.id = m.offered_to
                            LEFT JOIN letter.reply r ON r.matter_id = m.id AND r.round = l.round
                                AND r.returned_by IS NULL
                            WHERE m.kind = 'letter' AND m.acting IN ('body', 'signer')
                              AND m.stage <> 'merged'
                        ), todo AS (
                            SELECT *, CASE
                                WHEN handles AND stage IN ('triage', 'work') AND due_on <= :near
                                    THEN 'due'
                                WHEN handles AND stage = 'rectify' THEN 'rectify'
                                WHEN judges THEN 'judge'
                                WHEN receives THEN 'receive'
                                WHEN reviews AND stage = 'review' AND prepared_by <> :me
                                    THEN 'review'
                                WHEN approves THEN 'approve'
                                WHEN handles AND stage = 'delivery' THEN 'deliver'
                                WHEN handles AND stage = 'triage' THEN 'new'
                                WHEN handles AND stage = 'work' THEN 'work'
                            END AS what FROM mine
                        )
                        SELECT t.*, (SELECT max(at) FROM casework.step st
                                     WHERE st.matter_id = t.id) AS since
                        FROM todo t WHERE what IS NOT NULL
                        ORDER BY array_position(ARRAY['due', 'rectify', 'judge', 'receive',
                                     'review', 'approve', 'deliver', 'new', 'work'], what),
                                 due_on NULLS LAST, id
                        LIMIT :limit
                        """)
                .param("me", actor.username())
                .param("near", calendar.current().plusWorking(today, NEAR_WORKING_DAYS))
                .param("handling", actor.reach(Action.HANDLE_MATTERS))
                .param("conduct", actor.reach(Action.HANDLE_CONDUCT))
                .param("reviewing", actor.reach(Action.REVIEW_REPLIES))
                .param("approving", actor.reach(Action.APPROVE_TERMS))
                .param("supervising", actor.reach(Action.REASSIGN_MATTERS))
                .param("limit", limit)
                .query((row, n) ->
                        new Item(
                                "letter.inbox." + row.getString("what"),
                                letters.title(row.getString("number"), row.getBytes("title")),
                                row.getString("body"),
                                row.getObject("since", OffsetDateTime.class).toInstant(),
                                "/office/letters/" + row.getLong("id")))
                .list();
    }
}
