package org.gongkai.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the leading groups.
@Component
public class LeadingGroups {

    /// A person's first post, as it is written beside the name.
    private static final String POST =
            """
            LEFT JOIN LATERAL (
                SELECT b.short_name || ' ' || t.title AS post
                FROM organization.post t JOIN organization.body b ON b.id = t.body_id
                WHERE t.person_id = p.id AND (t.held_to IS NULL OR t.held_to >= :today)
                ORDER BY t.leader DESC, nlevel(b.path), t.rank_order, t.id LIMIT 1) held ON true
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LeadingGroups(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<LeadingGroup> find(long bodyId) {
        return jdbc.sql(
                        "SELECT name, office, since FROM organization.leading_group WHERE body_id = ?")
                .param(bodyId)
                .query((row, n) ->
                        new LeadingGroup(
                                row.getString("name"),
                                row.getString("office"),
                                row.getObject("since", LocalDate.class),
                                members(bodyId)))
                .optional();
    }

    /// Who may be chosen: people with a post where the actor keeps the bodies, all leaders of the
    /// same tree, and those who are members already.
    public List<LeadingGroup.Candidate> listCandidates(Actor actor, Body body) {
        return jdbc.sql(
                        """
                        SELECT p.id, p.name, coalesce(held.post, '') AS post
                        FROM organization.person p
                        """
                                + POST
                                + """
                                WHERE EXISTS (
                                    SELECT FROM organization.post t
                                    JOIN organization.body b ON b.id = t.body_id
                                    WHERE t.person_id = p.id AND b.active
                                      AND (t.held_to IS NULL OR t.held_to >= :today)
                                      AND (b.path <@ CAST(:reach AS ltree[])
                                           OR t.leader
                                              AND b.path <@ subpath(CAST(:path AS ltree), 0, 1)))
                                   OR EXISTS (
                                    SELECT FROM organization.leading_group_member m
                                    WHERE m.person_id = p.id AND m.body_id = :body)
                                ORDER BY held.post, p.name
                                """)
                .param("today", LocalDate.now(clock))
                .param("reach", actor.reach(Action.ADMINISTER))
                .param("path", body.path().value())
                .param("body", body.id())
                .query((row, n) ->
                        new LeadingGroup.Candidate(
                                row.getLong("id"), row.getString("name"), row.getString("post")))
                .list();
    }

    private List<LeadingGroup.Member> members(long bodyId) {
        return jdbc.sql(
                        """
                        SELECT m.position, p.id, p.name, coalesce(held.post, '') AS post
                        FROM organization.leading_group_member m
                        JOIN organization.person p ON p.id = m.person_id
                        """
                                + POST
                                + " WHERE m.body_id = :body ORDER BY m.rank_order")
                .param("body", bodyId)
                .param("today", LocalDate.now(clock))
                .query((row, n) ->
                        new LeadingGroup.Member(
                                row.getString("position"),
                                row.getLong("id"),
                                row.getString("name"),
                                row.getString("post")))
                .list();
    }
}
