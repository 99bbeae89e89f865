package org.gongkai.bulletin;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what was decided about an issue.
@Component
public class Decisions {

    private final JdbcClient jdbc;
    private final Issues issues;

    Decisions(JdbcClient jdbc, Issues issues) {
        this.jdbc = jdbc;
        this.issues = issues;
    }

    /// One decision.
    ///
    /// @param outcome `issued` or `returned`
    /// @param contentHash of what was decided on
    /// @param by name of the person
    /// @param opinion why it was returned
    public record Decision(
            String outcome, String contentHash, String by, Instant at, String opinion) {

        @Override
        public String toString() {
            return "Decision[" + outcome + "]";
        }
    }

    /// Newest first.
    public List<Decision> list(long issueId) {
        return jdbc.sql(
                        """
                        SELECT d.*, coalesce(p.name, d.by) AS name FROM bulletin.decision d
                        LEFT JOIN organization.account a ON a.username = d.by
                        LEFT JOIN organization.person p ON p.id = a.person_id
                        WHERE d.issue_id = ? ORDER BY d.id DESC
                        """)
                .param(issueId)
                .query((row, n) -> {
                    byte[] opinion = row.getBytes("opinion");
                    return new Decision(
                            row.getString("outcome"),
                            row.getString("content_hash"),
                            row.getString("name"),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            opinion == null ? "" : issues.open(issueId, opinion));
                })
                .list();
    }

    /// Whether an issue that went out is still what was decided on.
    public boolean isIntact(Issue issue, List<Item> items) {
        return issue.contentHash() == null
                || issue.contentHash().equals(IssueContent.hash(issue, items));
    }
}
