package org.gongkai.opinion;

import java.util.List;
import java.util.NoSuchElementException;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.BodyPath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The right to work on items, asked before anything is done with them.
@Component
class HandledItems {

    private final JdbcClient jdbc;

    HandledItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Holds the items until the end of the transaction, in the order of their ids, so that two who
    /// work on the same ones never wait for each other for ever.
    ///
    /// @throws NoSuchElementException when one is not there
    /// @throws org.gongkai.organization.NotAllowed when one is kept by a body where this person
    ///   does not work on matters
    void lock(Actor actor, List<Long> ids) {
        List<String> bodies =
                jdbc.sql(
                                """
                                SELECT b.path::text FROM opinion.item i
                                JOIN organization.body b ON b.id = i.body_id
                                WHERE i.id IN (:ids) ORDER BY i.id FOR UPDATE OF i
                                """)
                        .param("ids", ids)
                        .query((row, n) -> row.getString(1))
                        .list();
        if (bodies.size() < ids.size()) throw new NoSuchElementException("item");
        bodies.forEach(path -> actor.require(Action.HANDLE_MATTERS, new BodyPath(path)));
    }

    /// The body that keeps a topic; held like the items.
    BodyPath lockTopic(long topic) {
        return jdbc.sql(
                        """
                        SELECT b.path::text FROM opinion.topic t
                        JOIN organization.body b ON b.id = t.body_id
                        WHERE t.id = ? FOR UPDATE OF t
                        """)
                .param(topic)
                .query((row, n) -> new BodyPath(row.getString(1)))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("topic"));
    }
}
