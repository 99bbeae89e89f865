package org.gongkai.bulletin;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// From a draft to an issue in the hands of its readers: it is put before somebody who did not
/// write in it, who gives it its number and sends it, or sends it back. Each decision names the
/// content it was made on.
@Component
public class IssueBulletin {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST_OPINION = 500;

    private final ComposeIssue composing;
    private final ArrangeItems items;
    private final Issues issues;
    private final SeriesBook book;
    private final Distribution distribution;
    private final Conduct conduct;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    IssueBulletin(
            ComposeIssue composing,
            ArrangeItems items,
            Issues issues,
            SeriesBook book,
            Distribution distribution,
            Conduct conduct,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.composing = composing;
        this.items = items;
        this.issues = issues;
        this.book = book;
        this.distribution = distribution;
        this.conduct = conduct;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /// Puts a draft before whoever may issue it. One that was put before them stays so.
    @Transactional
    public void submit(Actor actor, long id) {
        Issue issue = composing.hold(actor, id);
        if (issue.state() == IssueState.SUBMITTED) return;
        List<Item> content = issues.listItems(id);
        refuseUnready(content);
        conduct.refuse(issue);
        items.sort(issue, content);
        String hash = IssueContent.hash(issue, issues.listItems(id));
        jdbc.sql(
                        """
                        UPDATE bulletin.issue SET state = 'submitted', content_hash = ?,
                            submitted_by = ?, submitted_at = ?
                        WHERE id = ?
                        """)
                .params(hash, actor.username(), now(), id)
                .update();
        audit.record(actor.username(), "bulletin.submit", issue.subject(), Map.of("hash", hash));
    }

    private static void refuseUnready(List<Item> content) {
        if (content.isEmpty()) throw new Refused("", Text.t("bulletin.refused.empty"));
        var problems = new ArrayList<Refused.Problem>();
        for (Item item : content) {
            if (item.headline().isEmpty()) {
                problems.add(
                        new Refused.Problem(
                                "headline-" + item.id(), Text.t("bulletin.refused.no-headline")));
            }
            if (item.words().isEmpty()) {
                problems.add(
                        new Refused.Problem(
                                "words-" + item.id(), Text.t("bulletin.refused.no-words")));
            }
        }
        if (!problems.isEmpty()) throw new Refused(problems);
    }

    /// Gives it its number and sends it to everybody on the list.
    ///
    /// @param shownHash of what the issuer saw
    @Transactional
    public void issue(Actor actor, long id, String shownHash) {
        // the series first: who counts waits here for who counts before
        Series series = book.lock(issues.get(id).series().id());
        Issue issue = holdFor(actor, id, shownHash);
        conduct.refuse(issue);
        Instant at = clock.instant();
        LocalDate today = LocalDate.ofInstant(at, CHINA);
        int n = next(series, today.getYear());
        int total = series.totalBefore() + count(series) + 1;
        String number = series.number(today.getYear(), n, total);
        jdbc.sql(
                        """
                        UPDATE bulletin.issue SET state = 'issued', issued_by = ?, issued_at = ?,
                            issued_on = ?, year = ?, n = ?, total = ?, number = ?
                        WHERE id = ?
                        """)
                .params(
                        actor.username(),
                        at.atOffset(ZoneOffset.UTC),
                        today,
                        today.getYear(),
                        n,
                        total,
                        number,
                        id)
                .update();
        decided(actor, issue, "issued", shownHash, "");
        int sent = distribution.send(issue);
        audit.record(
                actor.username(),
                "bulletin.issue",
                issue.subject(),
                Map.of("number", number, "hash", shownHash, "copies", sent));
    }

    /// Sends it back to those who wrote it.
    @Transactional
    public void sendBack(Actor actor, long id, String shownHash, String opinion) {
        Issue issue = holdFor(actor, id, shownHash);
        String why = opinion.strip();
        if (why.isEmpty()) throw new Refused("opinion", Text.t("bulletin.refused.needed.opinion"));
        if (Text.length(why) > LONGEST_OPINION) {
            throw new Refused(
                    "opinion",
                    Text.t("office.refused.too-long", LONGEST_OPINION, Text.length(why)));
        }
        jdbc.sql(
                        """
                        UPDATE bulletin.issue SET state = 'draft', content_hash = NULL,
                            submitted_by = NULL, submitted_at = NULL WHERE id = ?
                        """)
                .param(id)
                .update();
        decided(actor, issue, "returned", shownHash, why);
        audit.record(
                actor.username(), "bulletin.return", issue.subject(), Map.of("hash", shownHash));
    }

    /// Sends an issue to those who came onto the list after it went out.
    ///
    /// @return how many copies went out
    @Transactional
    public int sendAgain(Actor actor, long id) {
        Issue issue = issues.lock(id);
        actor.require(Action.HANDLE_MATTERS, issue.series().bodyPath());
        if (!issue.isIssued()) throw new Refused("", Text.t("bulletin.refused.not-issued"));
        int sent = distribution.send(issue);
        audit.record(actor.username(), "bulletin.send", issue.subject(), Map.of("copies", sent));
        return sent;
    }

    private Issue holdFor(Actor actor, long id, String shownHash) {
        Issue issue = issues.lock(id);
        actor.require(Action.ISSUE_BULLETINS, issue.series().bodyPath());
        if (issue.state() != IssueState.SUBMITTED) {
            throw new Refused(
                    "",
                    Text.t(
                            "bulletin.refused.not-submitted",
                            Text.t("bulletin.state." + issue.state().code())));
        }
        if (issue.composers().contains(actor.username())
                || actor.username().equals(issue.submittedBy())) {
            throw new Refused("", Text.t("bulletin.refused.own-issue"));
        }
        String now = IssueContent.hash(issue, issues.listItems(id));
        if (!shownHash.equals(issue.contentHash()) || !shownHash.equals(now)) {
            throw new Refused("", Text.t("bulletin.refused.other-content"));
        }
        return issue;
    }

    private int next(Series series, int year) {
        return jdbc.sql(
                        """
                        SELECT coalesce(max(n), 0) + 1 FROM bulletin.issue
                        WHERE series_id = ? AND year = ?
                        """)
                .params(series.id(), year)
                .query(Integer.class)
                .single();
    }

    private int count(Series series) {
        return jdbc.sql("SELECT count(*) FROM bulletin.issue WHERE series_id = ? AND n IS NOT NULL")
                .param(series.id())
                .query(Integer.class)
                .single();
    }

    private void decided(Actor actor, Issue issue, String outcome, String hash, String opinion) {
        jdbc.sql(
                        """
                        INSERT INTO bulletin.decision
                            (issue_id, outcome, content_hash, by, at, opinion)
                        VALUES (:issue, :outcome, :hash, :by, :at, :opinion)
                        """)
                .param("issue", issue.id())
                .param("outcome", outcome)
                .param("hash", hash)
                .param("by", actor.username())
                .param("at", now())
                .param(
                        "opinion",
                        opinion.isEmpty() ? null : issues.seal(issue.id(), opinion),
                        java.sql.Types.BINARY)
                .update();
    }

    private java.time.OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
