package org.gongkai.bulletin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the series. One that issues came out of is never deleted, only set aside.
@Component
public class KeepSeries {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_FORM = 60;
    private static final int MOST_SECTIONS = 12;
    private static final int MOST_LISTED = 200;

    private final SeriesBook book;
    private final SeriesRows rows;
    private final Distribution distribution;
    private final Bodies bodies;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    KeepSeries(
            SeriesBook book,
            SeriesRows rows,
            Distribution distribution,
            Bodies bodies,
            JdbcClient jdbc,
            AuditTrail audit) {
        this.book = book;
        this.rows = rows;
        this.distribution = distribution;
        this.bodies = bodies;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// @return id of the new series
    @Transactional
    public long add(Actor actor, long bodyId, SeriesFields fields) {
        Body body = bodies.get(bodyId);
        actor.require(Action.ADMINISTER, body.path());
        check(fields);
        try {
            long id = rows.insert(bodyId, fields);
            audit.record(
                    actor.username(),
                    "bulletin.add-series",
                    "series/" + id,
                    Map.of("body", body.code(), "name", fields.name()));
            return id;
        } catch (DuplicateKeyException taken) {
            throw new Refused("name", Text.t("bulletin.refused.name-taken"));
        }
    }

    /// @param saveCount of the form; somebody else's save in between is not overwritten
    @Transactional
    public void change(Actor actor, long id, int saveCount, SeriesFields fields) {
        Series series = book.lock(id);
        actor.require(Action.ADMINISTER, series.bodyPath());
        if (series.saveCount() != saveCount) {
            throw new Refused("", Text.t("bulletin.refused.saved-elsewhere"));
        }
        check(fields);
        if (fields.totalBefore() != series.totalBefore() && hasIssued(id)) {
            throw new Refused("totalBefore", Text.t("bulletin.refused.total-fixed"));
        }
        try {
            rows.update(id, fields);
        } catch (DuplicateKeyException taken) {
            throw new Refused("name", Text.t("bulletin.refused.name-taken"));
        }
        audit.record(
                actor.username(),
                "bulletin.change-series",
                series.subject(),
                Map.of("name", fields.name(), "active", fields.active()));
    }

    private boolean hasIssued(long id) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM bulletin.issue
                                       WHERE series_id = ? AND state = 'issued')
                        """)
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private void check(SeriesFields fields) {
        var problems = new ArrayList<Refused.Problem>();
        length(problems, "name", fields.name(), LONGEST_NAME);
        length(problems, "numberForm", fields.numberForm(), LONGEST_FORM);
        if (!fields.numberForm().contains("{n}") || !fields.numberForm().contains("{year}")) {
            wrong(problems, "numberForm", Text.t("bulletin.refused.number-form"));
        }
        if (fields.sections().isEmpty() || fields.sections().size() > MOST_SECTIONS) {
            wrong(problems, "sections", Text.t("bulletin.refused.sections", MOST_SECTIONS));
        }
        fields.sections().forEach(one -> length(problems, "sections", one, LONGEST_NAME));
        if (new HashSet<>(fields.sections()).size() < fields.sections().size()) {
            wrong(problems, "sections", Text.t("bulletin.refused.same-section"));
        }
        if (fields.term().length() < 1) wrong(problems, "term", Text.t("bulletin.refused.term"));
        recipients(problems, fields.recipients());
        if (!problems.isEmpty()) throw new Refused(problems);
    }

    private void recipients(List<Refused.Problem> problems, List<Listed> recipients) {
        if (recipients.size() > MOST_LISTED) {
            wrong(problems, "usernames", Text.t("bulletin.refused.listed", MOST_LISTED));
        }
        var unknown = new ArrayList<String>();
        for (Listed one : recipients) {
            switch (one) {
                case Listed.Person(String username) -> {
                    if (!distribution.exists(username)) unknown.add(username);
                }
                case Listed.Holders(var role, String body) -> {
                    if (bodies.find(body).isEmpty()) {
                        wrong(problems, "holders", Text.t("office.refused.choice"));
                    }
                }
            }
        }
        if (!unknown.isEmpty()) {
            wrong(
                    problems,
                    "usernames",
                    Text.t("bulletin.refused.no-account", String.join("、", unknown)));
        }
    }

    private static void length(
            List<Refused.Problem> problems, String field, String text, int longest) {
        if (text.isEmpty()) {
            wrong(problems, field, Text.t("bulletin.refused.needed." + field));
        } else if (Text.length(text) > longest) {
            wrong(problems, field, Text.t("office.refused.too-long", longest, Text.length(text)));
        }
    }

    private static void wrong(List<Refused.Problem> problems, String field, String text) {
        problems.add(new Refused.Problem(field, text));
    }
}
