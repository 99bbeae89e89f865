package org.gongkai.courier;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.gongkai.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The rows that are due, and what became of them. A row is lent to one node for a while, with no
/// transaction open as long as the other side takes; a node that dies with it loses it again when
/// the while is over, and what it would have noted too late is not noted.
@Component
class Outbox {

    /// Longer than any carrier takes for one message.
    private static final Duration LENT_FOR = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    Outbox(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// @param attempt the how manieth this is, from 1
    record Due(
            long id,
            String key,
            Way way,
            String about,
            int attempt,
            byte[] recipient,
            byte[] subject,
            byte[] words) {}

    Optional<Due> take(Way way) {
        return jdbc.sql(
                        """
                        UPDATE courier.message
                        SET attempts = attempts + 1,
                            next_try_at = now() + make_interval(secs => :lent)
                        WHERE id = (
                            SELECT id FROM courier.message
                            WHERE state = 'waiting' AND way = :way AND next_try_at <= now()
                            ORDER BY next_try_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING id, message_key, about, attempts, recipient, subject, words
                        """)
                .param("lent", LENT_FOR.toSeconds())
                .param("way", way.code())
                .query((row, n) ->
                        new Due(
                                row.getLong("id"),
                                row.getString("message_key"),
                                way,
                                row.getString("about"),
                                row.getInt("attempts"),
                                row.getBytes("recipient"),
                                row.getBytes("subject"),
                                row.getBytes("words")))
                .optional();
    }

    @Transactional
    public void sent(Due due, String receipt) {
        int noted =
                jdbc.sql(
                                """
                                UPDATE courier.message SET state = 'sent', sent_at = now(),
                                    next_try_at = NULL, last_problem = NULL, receipt = :receipt
                                WHERE id = :id AND state = 'waiting' AND attempts = :attempt
                                """)
                        .param("receipt", receipt)
                        .param("id", due.id())
                        .param("attempt", due.attempt())
                        .update();
        if (noted > 0) record("courier.sent", due, Map.of("about", due.about(), "way", way(due)));
    }

    @Transactional
    public void failed(Due due, String problem) {
        int noted =
                jdbc.sql(
                                """
                                UPDATE courier.message SET state = 'failed', next_try_at = NULL,
                                    last_problem = :problem
                                WHERE id = :id AND state = 'waiting' AND attempts = :attempt
                                """)
                        .param("problem", problem)
                        .param("id", due.id())
                        .param("attempt", due.attempt())
                        .update();
        if (noted > 0) {
            record(
                    "courier.failed",
                    due,
                    Map.of("about", due.about(), "way", way(due), "problem", problem));
        }
    }

    void waits(Due due, String problem, Duration wait) {
        jdbc.sql(
                        """
                        UPDATE courier.message SET last_problem = :problem,
                            next_try_at = now() + make_interval(secs => :wait)
                        WHERE id = :id AND state = 'waiting' AND attempts = :attempt
                        """)
                .param("problem", problem)
                .param("wait", wait.toMillis() / 1000.0)
                .param("id", due.id())
                .param("attempt", due.attempt())
                .update();
    }

    private void record(String action, Due due, Map<String, String> detail) {
        audit.record("system", action, "message/" + due.id(), detail);
    }

    private static String way(Due due) {
        return due.way().code();
    }
}
