package org.gongkai.bulletin;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
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

/// Starts an issue and saves what is written in it, by hand or by autosave. An issue that was put
/// before its issuer goes back to being a draft when somebody writes in it: the issuer looks at
/// other words then.
@Component
public class ComposeIssue {

    static final int LONGEST_TITLE = 100;
    static final int LONGEST_HEADLINE = 200;
    static final int LONGEST_WORDS = 20_000;

    private final SeriesBook book;
    private final Issues issues;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ComposeIssue(SeriesBook book, Issues issues, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.book = book;
        this.issues = issues;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return id of the new issue
    @Transactional
    public long start(Actor actor, long seriesId) {
        Series series = book.get(seriesId);
        actor.require(Action.HANDLE_MATTERS, series.bodyPath());
        if (!series.active()) throw new Refused("series", Text.t("bulletin.refused.set-aside"));
        LocalDate today = LocalDate.now(clock);
        long id =
                jdbc.sql(
                                """
                                INSERT INTO bulletin.issue
                                    (series_id, covers_from, covers_until, composers, started_at,
                                     changed_at)
                                VALUES (:series, :from, :until, ARRAY[:me], :now, :now)
                                RETURNING id
                                """)
                        .param("series", seriesId)
                        .param("from", series.rhythm().covers(today))
                        .param("until", today)
                        .param("me", actor.username())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single();
        audit.record(
                actor.username(),
                "bulletin.start",
                "bulletin/" + id,
                Map.of("series", series.name()));
        return id;
    }

    /// Saves what was typed. What says nothing new is no save, whatever count it carries.
    ///
    /// @param saveCount of the form; somebody else's save in between is not overwritten
    /// @return the count that stands for what was typed: the next one, or the form's own
    @Transactional
    public int save(Actor actor, long id, int saveCount, IssueDraft draft) {
        Issue issue = hold(actor, id);
        check(draft);
        List<Item> items = issues.listItems(id);
        if (isTheSame(issue, items, draft)) return saveCount;
        if (issue.saveCount() != saveCount) {
            throw new Refused("", Text.t("bulletin.refused.saved-elsewhere"));
        }
        jdbc.sql(
                        """
                        UPDATE bulletin.issue SET title = ?, covers_from = ?, covers_until = ?
                        WHERE id = ?
                        """)
                .params(
                        issues.seal(id, draft.title().strip()),
                        draft.coversFrom(),
                        draft.coversUntil(),
                        id)
                .update();
        for (IssueDraft.Piece piece : draft.pieces()) {
            jdbc.sql(
                            """
                            UPDATE bulletin.item SET section = ?, headline = ?, words = ?
                            WHERE id = ? AND issue_id = ?
                            """)
                    .params(
                            piece.section(),
                            issues.seal(id, piece.headline().strip()),
                            issues.seal(id, lines(piece.words())),
                            piece.id(),
                            id)
                    .update();
        }
        return changed(actor, issue);
    }

    /// Throws away an issue that was never given out. Nothing is deleted.
    @Transactional
    public void discard(Actor actor, long id) {
        Issue issue = hold(actor, id);
        jdbc.sql(
                        """
                        UPDATE bulletin.issue SET state = 'discarded', content_hash = NULL,
                            submitted_by = NULL, submitted_at = NULL
                        WHERE id = ?
                        """)
                .param(id)
                .update();
        audit.record(actor.username(), "bulletin.discard", issue.subject(), Map.of());
    }

    /// Holds an issue that this person may write in.
    Issue hold(Actor actor, long id) {
        Issue issue = issues.lock(id);
        actor.require(Action.HANDLE_MATTERS, issue.series().bodyPath());
        if (!issue.isOpen()) throw new Refused("", Text.t("bulletin.refused.not-open"));
        return issue;
    }

    /// Counts a change by this person, and takes an issue back that waits for its issuer.
    ///
    /// @return the new count
    int changed(Actor actor, Issue issue) {
        if (issue.state() == IssueState.SUBMITTED) {
            audit.record(actor.username(), "bulletin.reopen", issue.subject(), Map.of());
        }
        return jdbc.sql(
                        """
                        UPDATE bulletin.issue
                        SET state = 'draft', content_hash = NULL, submitted_by = NULL,
                            submitted_at = NULL, save_count = save_count + 1, changed_at = :now,
                            composers = CASE WHEN :me = ANY (composers) THEN composers
                                             ELSE composers || :me END
                        WHERE id = :id RETURNING save_count
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("me", actor.username())
                .param("id", issue.id())
                .query(Integer.class)
                .single();
    }

    private static boolean isTheSame(Issue issue, List<Item> items, IssueDraft draft) {
        if (!issue.title().equals(draft.title().strip())
                || !issue.coversFrom().equals(draft.coversFrom())
                || !issue.coversUntil().equals(draft.coversUntil())) {
            return false;
        }
        var known = new HashMap<Long, Item>();
        items.forEach(item -> known.put(item.id(), item));
        return draft.pieces().stream()
                .allMatch(piece -> {
                    Item item = known.get(piece.id());
                    // what was taken out elsewhere cannot be saved; its words must not vanish
                    return item != null
                            && item.section().equals(piece.section())
                            && item.headline().equals(piece.headline().strip())
                            && item.words().equals(lines(piece.words()));
                });
    }

    private static String lines(String words) {
        return words.replace("\r\n", "\n").strip();
    }

    private void check(IssueDraft draft) {
        var problems = new ArrayList<Refused.Problem>();
        longer(problems, "title", draft.title(), LONGEST_TITLE);
        if (draft.coversUntil().isBefore(draft.coversFrom())) {
            problems.add(new Refused.Problem("until", Text.t("bulletin.refused.days")));
        } else if (draft.coversUntil().isAfter(LocalDate.now(clock))) {
            problems.add(new Refused.Problem("until", Text.t("bulletin.refused.future")));
        }
        for (IssueDraft.Piece piece : draft.pieces()) {
            longer(problems, "headline-" + piece.id(), piece.headline(), LONGEST_HEADLINE);
            longer(problems, "words-" + piece.id(), piece.words(), LONGEST_WORDS);
            longer(problems, "section-" + piece.id(), piece.section(), 40);
        }
        if (!problems.isEmpty()) throw new Refused(problems);
    }

    private static void longer(
            List<Refused.Problem> problems, String field, String text, int longest) {
        if (Text.length(text) > longest) {
            problems.add(
                    new Refused.Problem(
                            field, Text.t("office.refused.too-long", longest, Text.length(text))));
        }
    }
}
