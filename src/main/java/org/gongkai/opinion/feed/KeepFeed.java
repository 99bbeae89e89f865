package org.gongkai.opinion.feed;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.opinion.Platform;
import org.gongkai.opinion.Post;
import org.gongkai.opinion.Tags;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds feeds, changes them, stops and starts them.
@Component
public class KeepFeed {

    private static final int LONGEST_NAME = 100;

    private final JdbcClient jdbc;
    private final Feeds feeds;
    private final InsideAddresses inside;
    private final AuditTrail audit;
    private final Clock clock;

    KeepFeed(JdbcClient jdbc, Feeds feeds, InsideAddresses inside, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.feeds = feeds;
        this.inside = inside;
        this.audit = audit;
        this.clock = clock;
    }

    /// What a feed is set to; see [Feed].
    public record Set(
            String name,
            String address,
            Platform platform,
            List<String> tags,
            int everyMinutes,
            boolean active) {}

    /// It is fetched for the first time within the next minute.
    @Transactional
    public long add(Actor actor, Body body, Set set) {
        actor.require(Action.ADMINISTER, body.path());
        check(set);
        try {
            long id =
                    bind(
                                    jdbc.sql(
                                            """
                                            INSERT INTO opinion.feed (body_id, name, address, platform, tags,
                                                                      every_minutes, active, next_at)
                                            VALUES (:body, :name, :address, :platform, :tags, :every, :active, :now)
                                            RETURNING id
                                            """),
                                    set)
                            .param("body", body.id())
                            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                            .query(Long.class)
                            .single();
            record(actor, "add-feed", id);
            return id;
        } catch (DuplicateKeyException twice) {
            throw new Refused("address", Text.t("opinion.refused.feed-twice"));
        }
    }

    @Transactional
    public void change(Actor actor, long id, Set set) {
        actor.require(Action.ADMINISTER, feeds.get(id).bodyPath());
        check(set);
        try {
            bind(
                            jdbc.sql(
                                    """
                                    UPDATE opinion.feed SET name = :name, platform = :platform, tags = :tags,
                                        every_minutes = :every, active = :active, next_at = :now,
                                        etag = CASE WHEN address = :address THEN etag ELSE '' END,
                                        modified = CASE WHEN address = :address THEN modified ELSE '' END,
                                        address = :address
                                    WHERE id = :id
                                    """),
                            set)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("id", id)
                    .update();
            record(actor, "change-feed", id);
        } catch (DuplicateKeyException twice) {
            throw new Refused("address", Text.t("opinion.refused.feed-twice"));
        }
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, Set set) {
        return sql.param("name", set.name().strip())
                .param("address", set.address().strip())
                .param("platform", set.platform().code())
                .param("tags", set.tags().toArray(String[]::new))
                .param("every", set.everyMinutes())
                .param("active", set.active());
    }

    private void check(Set set) {
        var form = new FormReading();
        if (set.name().isBlank()) form.wrong("name", Text.t("opinion.refused.needed"));
        form.notLonger("name", set.name(), LONGEST_NAME);
        form.notLonger("address", set.address(), Post.LONGEST_LINK);
        if (!Post.isLink(set.address())) {
            form.wrong("address", Text.t("opinion.refused.link"));
        } else {
            refuseInside(form, URI.create(set.address().strip()));
        }
        if (set.everyMinutes() < 5 || set.everyMinutes() > 1440) {
            form.wrong("every", Text.t("opinion.refused.every"));
        }
        if (!Tags.fit(set.tags())) {
            form.wrong("tags", Text.t("opinion.refused.tags", Tags.MOST, Tags.LONGEST));
        }
        form.refuseIfWrong();
    }

    /// A host that cannot be found now may be found later; one within the own network is refused.
    private void refuseInside(FormReading form, URI address) {
        try {
            inside.refuse(address);
        } catch (FeedProblem problem) {
            if (problem.kind() == FeedProblem.Kind.INSIDE) {
                form.wrong("address", Text.t("opinion.feed.problem.inside"));
            }
        }
    }

    private void record(Actor actor, String verb, long id) {
        audit.record(actor.username(), "opinion." + verb, Feed.subject(id), Map.of());
    }
}
