package org.gongkai.opinion;

import java.time.OffsetDateTime;
import java.util.List;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Inbox;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Text;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Posts that nobody has looked at: one line for each body that keeps some.
@Component
@Order(7)
class OpinionInbox implements Inbox {

    private final JdbcClient jdbc;

    OpinionInbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Item> waitingFor(Actor actor, int limit) {
        return jdbc.sql(
                        """
                        SELECT b.code, b.short_name, count(*) AS items, min(i.seen_at) AS since
                        FROM opinion.item i JOIN organization.body b ON b.id = i.body_id
                        WHERE i.state = 'new' AND b.path <@ CAST(:reach AS ltree[])
                        GROUP BY b.id ORDER BY since LIMIT :limit
                        """)
                .param("reach", actor.reach(Action.HANDLE_MATTERS))
                .param("limit", limit)
                .query((row, n) ->
                        new Item(
                                "opinion.inbox.new",
                                Text.t("opinion.inbox.items", row.getLong("items")),
                                row.getString("short_name"),
                                row.getObject("since", OffsetDateTime.class).toInstant(),
                                Paging.address(
                                        "/office/opinion", java.util.Map.of("state", "new"))))
                .list();
    }
}
