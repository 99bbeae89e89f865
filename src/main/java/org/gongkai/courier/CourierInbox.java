package org.gongkai.courier;

import java.time.OffsetDateTime;
import java.util.List;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.organization.Inbox;
import org.gongkai.pages.Text;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells administrators that messages failed, in one line however many there are.
@Component
@Order(90)
class CourierInbox implements Inbox {

    private final JdbcClient jdbc;
    private final CourierKeeper keeper;

    CourierInbox(JdbcClient jdbc, CourierKeeper keeper) {
        this.jdbc = jdbc;
        this.keeper = keeper;
    }

    @Override
    public List<Item> waitingFor(Actor actor, int limit) {
        return keeper.find(actor).map(this::failed).orElse(List.of());
    }

    private List<Item> failed(Body root) {
        return jdbc.sql(
                        """
                        SELECT count(*) AS rows, min(created_at) AS since FROM courier.message
                        WHERE state = 'failed' HAVING count(*) > 0
                        """)
                .query((row, n) ->
                        new Item(
                                "courier.inbox.failed",
                                Text.t("courier.inbox.title", row.getLong("rows")),
                                root.shortName(),
                                row.getObject("since", OffsetDateTime.class).toInstant(),
                                "/office/messages?state=failed"))
                .list();
    }
}
