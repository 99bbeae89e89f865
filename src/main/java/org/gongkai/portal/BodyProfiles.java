package org.gongkai.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.gongkai.organization.Body;
import org.gongkai.organization.LeadingGroups;
import org.gongkai.publication.text.RichText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what the public may know about a body and its people.
@Component
class BodyProfiles {

    private final JdbcClient jdbc;
    private final LeadingGroups groups;
    private final Clock clock;

    BodyProfiles(JdbcClient jdbc, LeadingGroups groups, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.groups = groups;
    }

    BodyProfile get(Body body) {
        return new BodyProfile(
                duties(body), leaders(body), groups.find(body.id()).orElse(null), offices(body));
    }

    /// Who answers for disclosure at this body (Art. 4): its own office for it, or that of the
    /// office of the government one step below it, or the body itself.
    Contact contact(Body body) {
        return jdbc.sql(
                        """
                        SELECT b.name, o.name AS office, b.address, b.hours, o.phone, b.fax, b.email, b.postcode
                        FROM organization.internal_office o
                        JOIN organization.body b ON b.id = o.body_id
                        WHERE o.name LIKE '%公开%' AND b.active AND (b.id = :id OR b.parent_id = :id)
                        ORDER BY (b.id = :id) DESC, (o.name LIKE '%政务公开%') DESC, b.rank_order, b.id, o.position
                        LIMIT 1
                        """)
                .param("id", body.id())
                .query((row, n) ->
                        new Contact(
                                row.getString("name"),
                                row.getString("office"),
                                row.getString("address"),
                                row.getString("hours"),
                                row.getString("phone"),
                                row.getString("fax"),
                                row.getString("email"),
                                row.getString("postcode")))
                .optional()
                .orElseGet(() -> Contact.of(body));
    }

    /// The guide this body wrote itself, clean HTML; empty when it wrote none and the general one
    /// applies.
    String guide(Body body) {
        return jdbc.sql("SELECT html FROM catalogue.guide WHERE body_id = ?")
                .param(body.id())
                .query((row, n) -> row.getString("html"))
                .optional()
                .map(RichText::clean)
                .orElse("");
    }

    private List<String> duties(Body body) {
        return jdbc.sql(
                        "SELECT text FROM organization.body_duty WHERE body_id = ? ORDER BY position")
                .param(body.id())
                .query((row, n) -> row.getString("text"))
                .list();
    }

    private List<BodyProfile.Leader> leaders(Body body) {
        return jdbc.sql(
                        """
                        SELECT p.name, o.title, o.division_of_work, o.whereabouts, o.whereabouts_at
                        FROM organization.post o
                        JOIN organization.person p ON p.id = o.person_id
                        WHERE o.body_id = :body AND o.leader AND o.held_from <= :today
                          AND (o.held_to IS NULL OR o.held_to >= :today)
                        ORDER BY o.rank_order, o.id
                        """)
                .param("body", body.id())
                .param("today", LocalDate.now(clock))
                .query(BodyProfiles::leader)
                .list();
    }

    private static BodyProfile.Leader leader(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject("whereabouts_at", OffsetDateTime.class);
        return new BodyProfile.Leader(
                row.getString("name"),
                row.getString("title"),
                row.getString("division_of_work"),
                row.getString("whereabouts"),
                at == null ? null : at.toInstant());
    }

    private List<BodyProfile.Office> offices(Body body) {
        return jdbc.sql(
                        """
                        SELECT name, duties, head, phone FROM organization.internal_office
                        WHERE body_id = ? ORDER BY position
                        """)
                .param(body.id())
                .query((row, n) ->
                        new BodyProfile.Office(
                                row.getString("name"),
                                row.getString("duties"),
                                row.getString("head"),
                                row.getString("phone")))
                .list();
    }
}
