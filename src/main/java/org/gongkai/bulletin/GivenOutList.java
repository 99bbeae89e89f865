package org.gongkai.bulletin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.gongkai.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists what the figure of issues counts, to whoever may read figures of the office: that there is
/// an issue of this number and day. What it is about stays with those who may read it.
@Component
public class GivenOutList {

    private final JdbcClient jdbc;
    private final Issues issues;

    GivenOutList(JdbcClient jdbc, Issues issues) {
        this.jdbc = jdbc;
        this.issues = issues;
    }

    public long count(IssueFilter filter) {
        var parameters = new HashMap<String, Object>();
        return jdbc.sql("SELECT count(*)" + IssueList.FROM + filter.sqlOfGivenOut(parameters))
                .params(parameters)
                .query(Long.class)
                .single();
    }

    /// The newest first.
    public List<GivenOut> list(Actor reader, IssueFilter filter, int limit, int offset) {
        var parameters = IssueFilter.reach(reader);
        return jdbc.sql(
                        """
                        SELECT i.id, s.name AS series, i.number, b.short_name AS office,
                            i.issued_on, i.title, (%s) AS readable
                        """
                                        .formatted(IssueFilter.REACH)
                                + IssueList.FROM
                                + filter.sqlOfGivenOut(parameters)
                                + " ORDER BY i.issued_at DESC, i.id DESC LIMIT :limit OFFSET :offset")
                .params(parameters)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> row(row))
                .list();
    }

    private GivenOut row(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        byte[] title = row.getBytes("title");
        boolean readable = row.getBoolean("readable");
        return new GivenOut(
                id,
                row.getString("series"),
                row.getString("number"),
                row.getString("office"),
                row.getObject("issued_on", LocalDate.class),
                readable && title != null ? issues.open(id, title) : "",
                readable);
    }
}
