package org.gongkai.publication;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Papers that were signed with the attribute 依申请公开: not published, and given to whoever asks.
@Component
public class OnRequestPapers {

    private final JdbcClient jdbc;

    OnRequestPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param madeOn 成文日期
    public record Row(
            long documentId,
            long bodyId,
            String bodyName,
            String title,
            @Nullable LocalDate madeOn) {}

    /// The newest of the bodies whose drafts this person may read.
    public List<Row> list(Actor actor, int limit) {
        return jdbc.sql(
                        """
                        SELECT e.document_id, d.body_id, b.short_name, e.title, e.made_on
                        FROM publication.edition e
                        JOIN publication.document d ON d.id = e.document_id
                        JOIN organization.body b ON b.id = d.body_id
                        WHERE e.state = 'signed' AND e.attribute = 'on-request'
                          AND b.path <@ CAST(:reach AS ltree[])
                        ORDER BY e.changed_at DESC, e.id DESC LIMIT :limit
                        """)
                .param("reach", actor.reach(Action.READ_DRAFTS))
                .param("limit", limit)
                .query((row, n) ->
                        new Row(
                                row.getLong("document_id"),
                                row.getLong("body_id"),
                                row.getString("short_name"),
                                row.getString("title"),
                                row.getObject("made_on", LocalDate.class)))
                .list();
    }
}
