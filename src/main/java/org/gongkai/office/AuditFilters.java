package org.gongkai.office;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.audit.AuditReading;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what is asked of the audit, for the page and the export alike. The audit is about all
/// bodies, so it needs its permission at the top of the tree.
@Component
class AuditFilters {

    private final Bodies bodies;
    private final JdbcClient jdbc;

    AuditFilters(Bodies bodies, JdbcClient jdbc) {
        this.bodies = bodies;
        this.jdbc = jdbc;
    }

    /// @param words the filters as they stand in the address
    record Asked(Map<String, String> words, AuditReading.Filter filter) {}

    Asked read(Actor actor, Map<String, String> parameters) {
        actor.require(
                Action.READ_AUDIT,
                bodies.findRoot().orElseThrow(() -> new NoSuchElementException("root")).path());
        var words = new LinkedHashMap<String, String>();
        for (String name : List.of("account", "action", "body", "subject", "since", "until")) {
            words.put(name, parameters.getOrDefault(name, "").strip());
        }
        String body = words.getOrDefault("body", "");
        return new Asked(
                words,
                new AuditReading.Filter(
                        words.getOrDefault("account", ""),
                        words.getOrDefault("action", ""),
                        words.getOrDefault("subject", ""),
                        body.isEmpty() ? null : subjects(body),
                        day(words.get("since")),
                        day(words.get("until"))));
    }

    /// What the audit calls the things of a body and of those below it: itself, its documents, and
    /// the accounts with a role there. The audit stands below the modules that know this.
    private List<String> subjects(String bodyCode) {
        return jdbc.sql(
                        """
                        WITH chosen AS (
                            SELECT b.id, b.code FROM organization.body b
                            JOIN organization.body top ON b.path <@ top.path
                            WHERE top.code = :code)
                        SELECT 'body/' || code FROM chosen
                        UNION ALL
                        SELECT 'document/' || d.id FROM publication.document d
                        JOIN chosen ON chosen.id = d.body_id
                        UNION ALL
                        SELECT 'edition/' || e.id FROM publication.edition e
                        JOIN publication.document d ON d.id = e.document_id
                        JOIN chosen ON chosen.id = d.body_id
                        UNION ALL
                        SELECT DISTINCT 'account/' || a.username FROM organization.account a
                        JOIN organization.role_held r ON r.account_id = a.id
                        JOIN chosen ON chosen.id = r.body_id
                        """)
                .param("code", bodyCode)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        if (typed == null || typed.isEmpty()) return null;
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
