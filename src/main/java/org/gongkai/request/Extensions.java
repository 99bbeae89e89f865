package org.gongkai.request;

import java.time.OffsetDateTime;
import java.util.List;
import org.gongkai.casework.Matter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the extensions of a request.
@Component
public class Extensions {

    private final JdbcClient jdbc;

    Extensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Extension> list(Matter matter) {
        return jdbc.sql("SELECT * FROM request.extension WHERE matter_id = ? ORDER BY id")
                .param(matter.id())
                .query((row, n) ->
                        new Extension(
                                row.getLong("id"),
                                row.getInt("days"),
                                row.getString("reason"),
                                row.getString("proposed_by"),
                                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                                row.getString("decided_by"),
                                row.getObject("approved", Boolean.class)))
                .list();
    }
}
