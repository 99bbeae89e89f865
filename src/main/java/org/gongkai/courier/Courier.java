package org.gongkai.courier;

import java.util.Map;
import java.util.Optional;
import org.gongkai.audit.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes what is to be told to people outside, in the transaction of whatever gives rise to it:
/// nothing is told that did not happen, and nothing that happened goes untold (domain rule 7).
@Component
public class Courier {

    private final JdbcClient jdbc;
    private final SealedMessages sealed;
    private final AuditTrail audit;

    Courier(JdbcClient jdbc, SealedMessages sealed, AuditTrail audit) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.audit = audit;
    }

    /// Puts a message into the outbox; it goes a second or so after the commit. Does nothing when
    /// the key was used before. A recipient to whom nothing can be sent does not stop the caller:
    /// the message is kept as failed, and listed.
    ///
    /// @return the message's number, the same for the same key
    /// @throws org.springframework.transaction.IllegalTransactionStateException outside a
    ///   transaction
    @Transactional(propagation = Propagation.MANDATORY)
    public long send(Message message) {
        boolean possible = message.way().accepts(message.recipient());
        String problem = possible ? null : SendDue.NO_RECIPIENT;
        Long fresh = insert(message, problem).orElse(null);
        if (fresh == null) return known(message.key());
        if (problem != null) {
            audit.record(
                    "system",
                    "courier.failed",
                    "message/" + fresh,
                    Map.of(
                            "about",
                            message.about(),
                            "way",
                            message.way().code(),
                            "problem",
                            problem));
        }
        return fresh;
    }

    private Optional<Long> insert(Message message, @Nullable String problem) {
        return jdbc.sql(
                        """
                        INSERT INTO courier.message (message_key, way, about, recipient, subject,
                            words, state, next_try_at, last_problem)
                        VALUES (:key, :way, :about, :recipient, :subject, :words,
                            CASE WHEN CAST(:problem AS text) IS NULL THEN 'waiting' ELSE 'failed' END,
                            CASE WHEN CAST(:problem AS text) IS NULL THEN now() END,
                            :problem)
                        ON CONFLICT (message_key) DO NOTHING RETURNING id
                        """)
                .param("key", message.key())
                .param("way", message.way().code())
                .param("about", message.about())
                .param("recipient", sealed.seal("recipient", message.key(), message.recipient()))
                .param("subject", sealed.seal("subject", message.key(), message.subject()))
                .param("words", sealed.seal("words", message.key(), message.text()))
                .param("problem", problem)
                .query(Long.class)
                .optional();
    }

    private long known(String key) {
        return jdbc.sql("SELECT id FROM courier.message WHERE message_key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }
}
