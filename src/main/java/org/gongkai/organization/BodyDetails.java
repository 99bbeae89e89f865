package org.gongkai.organization;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what a body does and who leads it.
@Component
public class BodyDetails {

    private final JdbcClient jdbc;

    BodyDetails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> duties(long bodyId) {
        return jdbc.sql(
                        "SELECT text FROM organization.body_duty WHERE body_id = ? ORDER BY position")
                .param(bodyId)
                .query((row, n) -> row.getString(1))
                .list();
    }

    /// The leaders of a body, in their order.
    public List<Leader> leaders(long bodyId) {
        return jdbc.sql(
                        """
                        SELECT t.id, p.name, t.title, t.division_of_work, t.whereabouts, t.whereabouts_at
                        FROM organization.post t JOIN organization.person p ON p.id = t.person_id
                        WHERE t.body_id = ? AND t.leader AND (t.held_to IS NULL OR t.held_to >= current_date)
                        ORDER BY t.rank_order, t.id
                        """)
                .param(bodyId)
                .query((row, n) -> {
                    OffsetDateTime at = row.getObject("whereabouts_at", OffsetDateTime.class);
                    return new Leader(
                            row.getLong("id"),
                            row.getString("name"),
                            row.getString("title"),
                            row.getString("division_of_work"),
                            row.getString("whereabouts"),
                            at == null ? null : at.toInstant());
                })
                .list();
    }
}
