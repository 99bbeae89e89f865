package org.gongkai.report.bringing;

import java.util.List;
import java.util.Map;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists the reports that were brought: those of the person who asks, and all of them for whoever
/// may register them.
@Component
public class BroughtList {

    /// What a state may be: with doubts that nobody settled, not registered, registered, no report.
    public static final List<String> STATES = List.of("open", "unregistered", "registered", "none");

    private static final String FROM =
            """
            FROM (
                SELECT f.id AS brought_id, f.name AS file, coalesce(p.name, f.by) AS by, f.at,
                       r.number, count(*) OVER (PARTITION BY f.id)::int AS reports,
                       r.body, r.year, r.found, r.findings, d.id AS document_id,
                       greatest(0, r.unsure - (
                           SELECT count(*) FROM report.brought_answer a
                           WHERE a.brought_id = r.brought_id AND a.number = r.number))::int AS open,
                       f.by <> :actor OR count(g.document_id) OVER (PARTITION BY f.id) > 0 AS kept
                FROM report.brought f
                JOIN report.brought_report r ON r.brought_id = f.id
                LEFT JOIN report.brought_registered g USING (brought_id, number)
                LEFT JOIN publication.public_document d ON d.id = g.document_id
                LEFT JOIN organization.account a ON a.username = f.by
                LEFT JOIN organization.person p ON p.id = a.person_id
                WHERE :all OR f.by = :actor
            ) r
            WHERE (:words = '' OR position(lower(:words) IN lower(r.file || ' ' || coalesce(r.body, ''))) > 0)
              AND CASE :state
                    WHEN 'open' THEN r.open > 0 AND r.document_id IS NULL
                    WHEN 'unregistered' THEN r.found AND r.document_id IS NULL
                    WHEN 'registered' THEN r.document_id IS NOT NULL
                    WHEN 'none' THEN NOT r.found
                    ELSE true END
            """;

    private final JdbcClient jdbc;
    private final ImportBrought importing;

    BroughtList(JdbcClient jdbc, ImportBrought importing) {
        this.jdbc = jdbc;
        this.importing = importing;
    }

    /// Which of them.
    ///
    /// @param words part of the name of the file or of the body
    /// @param state one of [#STATES]; anything else means all
    public record Filter(String words, String state) {

        public static Filter of(Map<String, String> parameters) {
            return new Filter(
                    parameters.getOrDefault("q", "").strip(), parameters.getOrDefault("state", ""));
        }

        public Map<String, String> parameters() {
            return Map.of("q", words, "state", state);
        }
    }

    public long count(Actor actor, Filter filter) {
        return asked(actor, filter, "SELECT count(*) " + FROM).query(Long.class).single();
    }

    /// The newest file first, its reports in their order.
    public List<BroughtRow> list(Actor actor, Filter filter, int offset, int limit) {
        return asked(
                        actor,
                        filter,
                        "SELECT r.* "
                                + FROM
                                + " ORDER BY r.brought_id DESC, r.number OFFSET :offset LIMIT :limit")
                .param("offset", offset)
                .param("limit", limit)
                .query(new DataClassRowMapper<>(BroughtRow.class))
                .list();
    }

    private JdbcClient.StatementSpec asked(Actor actor, Filter filter, String sql) {
        actor.requireAnywhere(Action.READ_FIGURES);
        return jdbc.sql(sql)
                .param("all", importing.may(actor))
                .param("actor", actor.username())
                .param("words", filter.words())
                .param("state", filter.state());
    }
}
