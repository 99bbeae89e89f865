package org.gongkai.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what a body does and who leads it.
@Component
public class BodyDetails {

    private final JdbcClient jdbc;
    private final Clock clock;

    BodyDetails(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
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
                        WHERE t.body_id = :body AND t.leader AND (t.held_to IS NULL OR t.held_to >= :today)
                        ORDER BY t.rank_order, t.id
                        """)
                .param("body", bodyId)
                .param("today", LocalDate.now(clock))
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

    public List<InternalOffice> offices(long bodyId) {
        return jdbc.sql(
                        """
                        SELECT name, duties, head, phone FROM organization.internal_office
                        WHERE body_id = ? ORDER BY position
                        """)
                .param(bodyId)
                .query((row, n) ->
                        new InternalOffice(
                                row.getString("name"),
                                row.getString("duties"),
                                row.getString("head"),
                                row.getString("phone")))
                .list();
    }

    /// The posts that are held at a body, in their order.
    public List<Post> posts(long bodyId) {
        return jdbc.sql(
                        """
                        SELECT t.id, p.name, t.title, t.leader, t.disclosure_work
                        FROM organization.post t JOIN organization.person p ON p.id = t.person_id
                        WHERE t.body_id = :body AND (t.held_to IS NULL OR t.held_to >= :today)
                        ORDER BY t.leader DESC, t.rank_order, t.id
                        """)
                .param("body", bodyId)
                .param("today", LocalDate.now(clock))
                .query((row, n) ->
                        new Post(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getString("title"),
                                row.getBoolean("leader"),
                                row.getString("disclosure_work")))
                .list();
    }
}
