package org.gongkai.letter;

import java.util.List;
import org.gongkai.casework.Matter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the texts that a body begins its answers from.
@Component
public class ReplyTemplates {

    private final JdbcClient jdbc;

    ReplyTemplates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those of the body that leads the letter, then those of the bodies above it.
    public List<ReplyTemplate> list(Matter matter) {
        return jdbc.sql(
                        """
                        SELECT t.id, t.name, t.outcome, t.text
                        FROM letter.template t JOIN organization.body b ON b.id = t.body_id
                        WHERE t.active AND b.path @> CAST(:path AS ltree)
                        ORDER BY nlevel(b.path) DESC, t.name
                        """)
                .param("path", matter.bodyPath().value())
                .query((row, n) ->
                        new ReplyTemplate(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getString("outcome"),
                                row.getString("text")))
                .list();
    }
}
