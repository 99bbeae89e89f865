package org.gongkai.bulletin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.gongkai.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists the issues a person may read.
@Component
public class IssueList {

    static final String FROM =
            """
             FROM bulletin.issue i
            JOIN bulletin.series s ON s.id = i.series_id
            JOIN organization.body b ON b.id = s.body_id
            WHERE
            """;

    private final JdbcClient jdbc;
    private final Issues issues;

    IssueList(JdbcClient jdbc, Issues issues) {
        this.jdbc = jdbc;
        this.issues = issues;
    }

    public long count(Actor actor, IssueFilter filter) {
        var parameters = IssueFilter.reach(actor);
        return jdbc.sql("SELECT count(*)" + FROM + filter.sql(parameters))
                .params(parameters)
                .query(Long.class)
                .single();
    }

    /// What is still worked on first, then the newest.
    public List<IssueRow> list(Actor actor, IssueFilter filter, int limit, int offset) {
        var parameters = IssueFilter.reach(actor);
        return jdbc.sql(
                        """
                        SELECT i.id, s.name AS series, b.short_name AS office, i.state, i.number,
                            i.title, i.issued_on, i.changed_at,
                            (SELECT count(*) FROM bulletin.item t WHERE t.issue_id = i.id) AS items,
                            (SELECT count(*) FROM bulletin.copy c WHERE c.issue_id = i.id) AS copies,
                            (SELECT count(c.opened_at) FROM bulletin.copy c
                             WHERE c.issue_id = i.id) AS opened,
                            (SELECT count(*) FROM bulletin.instruction x
                             WHERE x.issue_id = i.id) AS instructions,
                            EXISTS (SELECT FROM bulletin.copy c WHERE c.issue_id = i.id
                                    AND c.account_id = :me AND c.opened_at IS NULL) AS unread
                        """
                                + FROM
                                + filter.sql(parameters)
                                + """
                                 ORDER BY i.issued_at DESC NULLS FIRST, i.id DESC
                                LIMIT :limit OFFSET :offset
                                """)
                .params(parameters)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> row(row))
                .list();
    }

    private IssueRow row(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        byte[] title = row.getBytes("title");
        return new IssueRow(
                id,
                row.getString("series"),
                row.getString("office"),
                IssueState.of(row.getString("state")),
                row.getString("number"),
                title == null ? "" : issues.open(id, title),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("items"),
                row.getInt("copies"),
                row.getInt("opened"),
                row.getInt("instructions"),
                row.getBoolean("unread"));
    }
}
