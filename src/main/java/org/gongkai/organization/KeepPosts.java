package org.gongkai.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.audit.AuditTrail;
import org.gongkai.database.ChangeFeed;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps who holds which post at a body. Nothing is deleted: who leaves has held the post until
/// yesterday.
@Component
public class KeepPosts {

    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final BodyDetails details;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final Clock clock;

    KeepPosts(
            JdbcClient jdbc,
            Bodies bodies,
            BodyDetails details,
            AuditTrail audit,
            ChangeFeed changes,
            Clock clock) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.details = details;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /// @param posts those that are held from now on, in their order; new ones have no id
    /// @param ended ids of those that end
    @Transactional
    public void save(Actor actor, long bodyId, List<Post> posts, List<Long> ended) {
        Body body = bodies.get(bodyId);
        actor.require(Action.ADMINISTER, body.path());
        Map<Long, Post> held =
                details.posts(bodyId).stream()
                        .collect(Collectors.toMap(Post::id, Function.identity()));
        refuseIfWrong(actor, posts, held);
        for (long id : ended) end(actor, body, known(held, id));
        for (int rank = 0; rank < posts.size(); rank++) {
            Post post = posts.get(rank);
            if (post.id() == 0) add(actor, body, post, rank);
            else change(actor, body, known(held, post.id()), post, rank);
        }
        changes.record("body", body.code());
    }

    private void refuseIfWrong(Actor actor, List<Post> posts, Map<Long, Post> held) {
        var problems = new ArrayList<Refused.Problem>();
        for (int i = 0; i < posts.size(); i++) {
            Post post = posts.get(i);
            post.check(problems, i);
            if (post.id() != 0
                    && !known(held, post.id()).name().equals(post.name())
                    && isKnownElsewhere(actor, post.id())) {
                problems.add(
                        new Refused.Problem(
                                "name-" + i, Text.t("organization.refused.name-elsewhere")));
            }
        }
        if (!problems.isEmpty()) throw new Refused(problems);
    }

    private void add(Actor actor, Body body, Post post, int rank) {
        jdbc.sql(
                        """
                        WITH person AS (
                            INSERT INTO organization.person (code, name)
                            VALUES ('post-' || gen_random_uuid(), :name) RETURNING id)
                        INSERT INTO organization.post
                            (person_id, body_id, title, leader, rank_order, disclosure_work, held_from)
                        SELECT id, :body, :title, :leader, :rank, :work, :today FROM person
                        """)
                .param("name", post.name())
                .param("body", body.id())
                .param("title", post.title())
                .param("leader", post.leader())
                .param("rank", rank)
                .param("work", post.disclosureWork())
                .param("today", LocalDate.now(clock))
                .update();
        record(actor, "add-post", body, post);
    }

    private void change(Actor actor, Body body, Post before, Post post, int rank) {
        jdbc.sql("UPDATE organization.post SET rank_order = ? WHERE id = ?")
                .params(rank, post.id())
                .update();
        if (post.equals(before)) return;
        jdbc.sql(
                        """
                        UPDATE organization.post SET title = ?, leader = ?, disclosure_work = ?
                        WHERE id = ?
                        """)
                .params(post.title(), post.leader(), post.disclosureWork(), post.id())
                .update();
        jdbc.sql(
                        """
                        UPDATE organization.person SET name = ?
                        WHERE id = (SELECT person_id FROM organization.post WHERE id = ?)
                        """)
                .params(post.name(), post.id())
                .update();
        record(actor, "change-post", body, post);
    }

    private void end(Actor actor, Body body, Post post) {
        jdbc.sql("UPDATE organization.post SET held_to = ? WHERE id = ?")
                .params(LocalDate.now(clock).minusDays(1), post.id())
                .update();
        record(actor, "end-post", body, post);
    }

    /// Whether the person has a post or a role where the actor keeps nothing: then the name is kept
    /// there, too.
    private boolean isKnownElsewhere(Actor actor, long postId) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (
                            SELECT FROM organization.body b
                            WHERE NOT b.path <@ CAST(:reach AS ltree[]) AND (
                                b.id IN (SELECT t.body_id FROM organization.post t
                                         WHERE t.person_id = o.person_id AND t.held_to IS NULL)
                                OR b.id IN (SELECT r.body_id FROM organization.role_held r
                                            JOIN organization.account a ON a.id = r.account_id
                                            WHERE a.person_id = o.person_id)))
                        FROM organization.post o WHERE o.id = :post
                        """)
                .param("reach", actor.reach(Action.ADMINISTER))
                .param("post", postId)
                .query(Boolean.class)
                .single();
    }

    private static Post known(Map<Long, Post> held, long id) {
        Post post = held.get(id);
        if (post == null) throw new NoSuchElementException("post " + id);
        return post;
    }

    private void record(Actor actor, String verb, Body body, Post post) {
        audit.record(
                actor.username(),
                "organization." + verb,
                "body/" + body.code(),
                Map.of("title", post.title(), "leader", post.leader()));
    }
}
