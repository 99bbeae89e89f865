package org.gongkai.report;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.catalogue.Branch;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts what was published, and lists exactly what it counts (domain rule 6): both ask with the
/// same condition.
@Component
public class Published {

    private final JdbcClient jdbc;

    Published(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By what the numbers are broken down.
    public enum By {
        MONTH("to_char(p.published_on, 'YYYY-MM')", Scope.Filter.MONTH),
        BRANCH("coalesce(p.branch_code, 'none')", Scope.Filter.BRANCH),
        KIND("p.kind", Scope.Filter.KIND),
        BODY("p.body_code", Scope.Filter.ONLY);

        private final String expression;
        private final Scope.Filter filter;

        By(String expression, Scope.Filter filter) {
            this.expression = expression;
            this.filter = filter;
        }

        /// The filter that opens the list behind one of the numbers.
        public Scope.Filter filter() {
            return filter;
        }

        /// How one of the numbers is called, in the language of the page.
        ///
        /// @param label as counted
        public String name(String key, String label) {
            return switch (this) {
                case MONTH, BODY -> label;
                case KIND -> Text.t("publication.kind." + key);
                case BRANCH ->
                        Branch.findBranch(key).map(Branch::name).orElse(Text.t("report.no-branch"));
            };
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
        return bind(jdbc.sql("SELECT count(*) " + scope.condition()), scope)
                .query(Integer.class)
                .single();
    }

    public List<Count> counts(Scope scope, By by) {
        String label = by == By.BODY ? "min(p.body_name)" : by.expression;
        return bind(
                        jdbc.sql(
                                "SELECT %s AS key, %s AS label, count(*) AS count %s GROUP BY 1 ORDER BY 1"
                                        .formatted(by.expression, label, scope.condition())),
                        scope)
                .query(new DataClassRowMapper<>(Count.class))
                .list();
    }

    /// By the channels that carry them: one document may have several.
    public List<Count> channels(Scope scope) {
        return bind(
                        jdbc.sql(
                                "SELECT c.channel AS key, c.channel AS label,"
                                        + " count(DISTINCT c.document_id) AS count"
                                        + " FROM channel.delivery c WHERE c.recalled_at IS NULL"
                                        + " AND c.document_id IN (SELECT p.document_id "
                                        + scope.condition()
                                        + ") GROUP BY 1 ORDER BY 1"),
                        scope)
                .query(new DataClassRowMapper<>(Count.class))
                .list();
    }

    public List<Line> list(Scope scope, int limit, int offset) {
        return bind(
                        jdbc.sql(
                                "SELECT p.document_id, p.title, p.body_name, p.index_number, p.published_on "
                                        + scope.condition()
                                        + " ORDER BY p.published_on DESC, p.document_id DESC LIMIT :limit OFFSET :offset"),
                        scope)
                .param("limit", limit)
                .param("offset", offset)
                .query(new DataClassRowMapper<>(Line.class))
                .list();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, Scope scope) {
        var bound =
                sql.param("path", scope.path()).param("from", scope.from()).param("to", scope.to());
        for (var filter : scope.filters().entrySet()) {
            bound = bound.param(filter.getKey().parameter(), filter.getValue());
        }
        return bound;
    }
}
