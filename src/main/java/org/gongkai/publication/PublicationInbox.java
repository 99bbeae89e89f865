package org.gongkai.publication;

import java.time.OffsetDateTime;
import java.util.List;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Inbox;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What publication gives people to do: own drafts, returned ones first; editions that await a step
/// this person may decide and did not draft; signed ones nobody set a time for.
@Component
@Order(10)
class PublicationInbox implements Inbox {

    private final JdbcClient jdbc;

    PublicationInbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Item> waitingFor(Actor actor, int limit) {
        return jdbc.sql(
                        """
                        SELECT w.* FROM (
                            SELECT e.id, e.title, b.short_name AS body, e.changed_at AS since,
                                CASE
                                    WHEN e.state = 'draft' AND last.outcome = 'returned' THEN 'returned'
                                    WHEN e.state = 'draft' THEN 'draft'
                                    WHEN e.state = 'signed' THEN 'signed'
                                    ELSE e.awaiting
                                END AS kind
                            FROM publication.edition e
                            JOIN publication.document d ON d.id = e.document_id
                            JOIN organization.body b ON b.id = d.body_id
                            LEFT JOIN LATERAL (
                                SELECT outcome FROM publication.decision
                                WHERE edition_id = e.id ORDER BY id DESC LIMIT 1
                            ) last ON e.state = 'draft'
                            WHERE e.state IN ('draft', 'in-review', 'signed')
                              AND (e.state = 'draft' AND e.drafted_by = :me
                                OR e.state = 'signed' AND e.publish_at IS NULL
                                   AND e.attribute = 'proactive' AND b.path <@ CAST(:signing AS ltree[])
                                OR e.drafted_by <> :me AND (
                                   e.awaiting IN ('unit-head', 'meeting')
                                       AND b.path <@ CAST(:heading AS ltree[])
                                   OR e.awaiting = 'secrecy' AND b.path <@ CAST(:secrecy AS ltree[])
                                   OR e.awaiting = 'sign-off' AND b.path <@ CAST(:signing AS ltree[])))
                        ) w
                        ORDER BY w.kind = 'draft', w.kind <> 'returned', w.since, w.id
                        LIMIT :limit
                        """)
                .param("me", actor.username())
                .param("heading", actor.reach(Action.REVIEW_AS_UNIT_HEAD))
                .param("secrecy", actor.reach(Action.REVIEW_SECRECY))
                .param("signing", actor.reach(Action.SIGN_OFF))
                .param("limit", limit)
                .query((row, n) ->
                        new Item(
                                "publication.inbox." + row.getString("kind"),
                                row.getString("title"),
                                row.getString("body"),
                                row.getObject("since", OffsetDateTime.class).toInstant(),
                                "/office/editions/" + row.getLong("id")))
                .list();
    }
}
