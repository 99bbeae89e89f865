package org.gongkai.bulletin;

import java.time.OffsetDateTime;
import java.util.List;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Inbox;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What bulletins give people to do: read what was sent to them, issue what was put before them,
/// mend what was sent back.
@Component
@Order(7)
class BulletinInbox implements Inbox {

    private final JdbcClient jdbc;
    private final Issues issues;

    BulletinInbox(JdbcClient jdbc, Issues issues) {
        this.jdbc = jdbc;
        this.issues = issues;
    }

    @Override
    public List<Item> waitingFor(Actor actor, int limit) {
        return jdbc.sql(
                        """
                        SELECT w.* FROM (
                            SELECT i.id, s.name, i.number, i.title, b.short_name AS body,
                                   'new' AS kind, c.sent_at AS since
                            FROM bulletin.copy c JOIN bulletin.issue i ON i.id = c.issue_id
                            JOIN bulletin.series s ON s.id = i.series_id
                            JOIN organization.body b ON b.id = s.body_id
                            WHERE c.account_id = :account AND c.opened_at IS NULL
                            UNION ALL
                            SELECT i.id, s.name, i.number, i.title, b.short_name,
                                   'issue', i.submitted_at
                            FROM bulletin.issue i JOIN bulletin.series s ON s.id = i.series_id
                            JOIN organization.body b ON b.id = s.body_id
                            WHERE i.state = 'submitted' AND b.path <@ CAST(:issuing AS ltree[])
                              AND NOT :me = ANY (i.composers) AND i.submitted_by <> :me
                            UNION ALL
                            SELECT i.id, s.name, i.number, i.title, b.short_name,
                                   'returned', last.at
                            FROM bulletin.issue i JOIN bulletin.series s ON s.id = i.series_id
                            JOIN organization.body b ON b.id = s.body_id
                            JOIN LATERAL (SELECT max(d.at) AS at FROM bulletin.decision d
                                          WHERE d.issue_id = i.id) last ON last.at IS NOT NULL
                            WHERE i.state = 'draft' AND :me = ANY (i.composers)
                              AND b.path <@ CAST(:composing AS ltree[])
                        ) w
                        ORDER BY array_position(ARRAY['issue', 'returned', 'new'], w.kind),
                                 w.since, w.id
                        LIMIT :limit
                        """)
                .param("account", actor.accountId())
                .param("me", actor.username())
                .param("issuing", actor.reach(Action.ISSUE_BULLETINS))
                .param("composing", actor.reach(Action.HANDLE_MATTERS))
                .param("limit", limit)
                .query((row, n) -> {
                    String number = row.getString("number");
                    byte[] title = row.getBytes("title");
                    String subject = title == null ? "" : issues.open(row.getLong("id"), title);
                    String name = row.getString("name") + (number == null ? "" : number);
                    return new Item(
                            "bulletin.inbox." + row.getString("kind"),
                            subject.isEmpty() ? name : name + " " + subject,
                            row.getString("body"),
                            row.getObject("since", OffsetDateTime.class).toInstant(),
                            "/office/bulletins/" + row.getLong("id"));
                })
                .list();
    }
}
