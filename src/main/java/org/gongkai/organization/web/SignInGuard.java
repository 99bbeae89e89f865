package org.gongkai.organization.web;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts failed sign-ins and locks an account for a while after too many; a user name that nobody
/// has is treated alike.
@Component
class SignInGuard {

    static final int ALLOWED_FAILURES = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final UnknownNames unknown;
    private final Clock clock;

    SignInGuard(JdbcClient jdbc, AuditTrail audit, UnknownNames unknown, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.unknown = unknown;
        this.clock = clock;
    }

    @Transactional
    void failed(String username) {
        int known =
                jdbc.sql(
                                """
                                UPDATE organization.account
                                SET failed_sign_ins = failed_sign_ins + 1,
                                    locked_until = CASE WHEN failed_sign_ins + 1 >= :allowed
                                                        THEN CAST(:until AS timestamptz) ELSE locked_until END
                                WHERE username = :username
                                """)
                        .param("allowed", ALLOWED_FAILURES)
                        .param("until", OffsetDateTime.now(clock).plus(LOCK))
                        .param("username", username)
                        .update();
        if (known == 1) {
            audit.record(username, "organization.sign-in-failed", "account/" + username, Map.of());
        } else {
            // what was typed may be anything, also a password: it is not kept
            unknown.failed(username);
            audit.record("nobody", "organization.sign-in-failed", "account", Map.of());
        }
    }

    @Transactional
    void succeeded(String username) {
        jdbc.sql(
                        """
                        UPDATE organization.account
                        SET failed_sign_ins = 0, locked_until = NULL, last_sign_in = :now
                        WHERE username = :username
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("username", username)
                .update();
        audit.record(username, "organization.sign-in", "account/" + username, Map.of());
    }
}
