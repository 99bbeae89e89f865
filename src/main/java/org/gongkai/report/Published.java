package org.gongkai.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts what was published, and lists exactly what it counts (domain rule 6): both ask with the
/// same condition.
@Component
public class Published {

    private static final String WITHIN =
            """
            FROM publication.published_document p
            WHERE p.body_path <@ CAST(:path AS ltree)
              AND p.published_on BETWEEN CAST(:from AS date) AND CAST(:to AS date)
              AND (CAST(:month AS text) IS NULL OR to_char(p.published_on, 'YYYY-MM') = :month)
              AND (CAST(:branch AS text) IS NULL OR coalesce(p.branch_code, '') = :branch)
              AND (CAST(:kind AS text) IS NULL OR p.kind = :kind)
              AND (CAST(:body AS text) IS NULL OR p.body_code = :body)
              AND (CAST(:channel AS text) IS NULL OR EXISTS (
                    SELECT FROM channel.delivery c
                    WHERE c.document_id = p.document_id AND c.channel = :channel AND c.recalled_at IS NULL))
            """;

    private final JdbcClient jdbc;

    Published(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is counted.
    ///
    /// @param path the body and all below it
    /// @param from first day, China time
    /// @param to last day
    /// @param body exactly this body, without those below
    /// @param month `2026-03`
    public record Scope(
            String path,
            LocalDate from,
            LocalDate to,
            @Nullable String month,
            @Nullable String branch,
            @Nullable String kind,
            @Nullable String body,
            @Nullable String channel) {

        /// Everything of a body and those below it in a calendar year.
        public static Scope year(String path, int year) {
            return new Scope(
                    path,
                    LocalDate.of(year, 1, 1),
                    LocalDate.of(year, 12, 31),
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }

    /// By what the numbers are broken down.
    public enum By {
        MONTH("to_char(p.published_on, 'YYYY-MM')"),
        BRANCH("coalesce(p.branch_code, '')"),
        KIND("p.kind"),
        BODY("p.body_code");

        private final String expression;

        By(String expression) {
            this.expression = expression;
        }
    }

    /// One number of a breakdown; for bodies the label is the name.
    public record Count(String key, String label, int count) {}

    /// One line of the list behind a number.
    public record Line(
            long documentId,
            String title,
            String bodyName,
            @Nullable String indexNumber,
            LocalDate publishedOn) {}

    public int count(Scope scope) {
        return bind(jdbc.sql("SELECT count(*) " + WITHIN), scope).query(Integer.class).single();
    }

    public List<Count> counts(Scope scope, By by) {
        String label = by == By.BODY ? "min(p.body_name)" : by.expression;
        return bind(
                        jdbc.sql(
                                "SELECT %s AS key, %s AS label, count(*) AS count %s GROUP BY 1 ORDER BY 1"
                                        .formatted(by.expression, label, WITHIN)),
                        scope)
                .query(new DataClassRowMapper<>(Count.class))
                .list();
    }

    public List<Line> list(Scope scope, int limit, int offset) {
        return bind(
                        jdbc.sql(
                                "SELECT p.document_id, p.title, p.body_name, p.index_number, p.published_on "
                                        + WITHIN
                                        + " ORDER BY p.published_on DESC, p.document_id DESC LIMIT :limit OFFSET :offset"),
                        scope)
                .param("limit", limit)
                .param("offset", offset)
                .query(new DataClassRowMapper<>(Line.class))
                .list();
    }

    /// Normative documents (Table 2 of the annual report): made in the year, ended in the year, in
    /// force at its end.
    public record Normative(int made, int ended, int inForce) {}

    public Normative normative(String path, int year) {
        return jdbc.sql(
                        """
                        SELECT count(*) FILTER (WHERE extract(year FROM published_on) = :year) AS made,
                               count(*) FILTER (WHERE extract(year FROM valid_until) = :year
                                                AND published_on <= make_date(:year, 12, 31)) AS ended,
                               count(*) FILTER (WHERE published_on <= make_date(:year, 12, 31)
                                                AND (valid_until IS NULL OR valid_until >= make_date(:year, 12, 31)))
                                   AS in_force
                        FROM publication.published_document
                        WHERE kind = 'normative' AND body_path <@ CAST(:path AS ltree)
                        """)
                .param("year", year)
                .param("path", path)
                .query(new DataClassRowMapper<>(Normative.class))
                .single();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, Scope scope) {
        return sql.param("path", scope.path())
                .param("from", scope.from())
                .param("to", scope.to())
                .param("month", scope.month(), java.sql.Types.VARCHAR)
                .param("branch", scope.branch(), java.sql.Types.VARCHAR)
                .param("kind", scope.kind(), java.sql.Types.VARCHAR)
                .param("body", scope.body(), java.sql.Types.VARCHAR)
                .param("channel", scope.channel(), java.sql.Types.VARCHAR);
    }
}
