package org.gongkai.audit;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Where every change, and every read of personal data, is recorded (domain rule 9).
@Component
public class AuditTrail {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditTrail(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// Records one action in the running transaction.
    ///
    /// @param account user name, or `system` for what the program does by itself
    /// @param action what was done, `module.verb`: `publication.publish`
    /// @param subject what it was done to: `document/12`
    /// @param detail facts that explain it; never personal data
    public void record(String account, String action, String subject, Map<String, ?> detail) {
        jdbc.sql(
                        """
                        INSERT INTO audit.entry (account, action, subject, detail)
                        VALUES (:account, :action, :subject, CAST(:detail AS jsonb))
                        """)
                .param("account", account)
                .param("action", action)
                .param("subject", subject)
                .param("detail", json.writeValueAsString(detail))
                .update();
    }

    /// Records that somebody read personal data that is not public: who, when, and which record,
    /// never what it says. One line per person, record and hour is enough.
    ///
    /// @param action `module.read-…`
    /// @param subject the record or the list that was read: `edition/12`, `accounts`
    public void read(String account, String action, String subject) {
        jdbc.sql(
                        """
                        INSERT INTO audit.entry (account, action, subject)
                        SELECT :account, :action, :subject
                        WHERE NOT EXISTS (
                            SELECT FROM audit.entry
                            WHERE subject = :subject AND account = :account AND action = :action
                              AND at >= date_trunc('hour', now()))
                        """)
                .param("account", account)
                .param("action", action)
                .param("subject", subject)
                .update();
    }
}
