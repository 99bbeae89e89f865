package org.gongkai.bulletin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.NotAllowed;
import org.gongkai.privacy.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads issues and their items, and says who may.
@Component
public class Issues {

    private final JdbcClient jdbc;
    private final SeriesBook series;
    private final Distribution distribution;
    private final Sealing sealing;

    Issues(JdbcClient jdbc, SeriesBook series, Distribution distribution, Sealing sealing) {
        this.jdbc = jdbc;
        this.series = series;
        this.distribution = distribution;
        this.sealing = sealing;
    }

    /// @throws NoSuchElementException when there is none
    public Issue get(long id) {
        return one("SELECT * FROM bulletin.issue WHERE id = ?", id);
    }

    /// Held until the end of the transaction.
    Issue lock(long id) {
        return one("SELECT * FROM bulletin.issue WHERE id = ? FOR UPDATE", id);
    }

    private Issue one(String sql, long id) {
        return jdbc.sql(sql)
                .param(id)
                .query(this::issue)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("issue"));
    }

    /// The issue, if this person may read all of it: at the office that issues it, or because it
    /// was sent to them. A role above the office does not reach it otherwise.
    public Issue readable(Actor actor, long id) {
        Issue issue = get(id);
        if (!mayRead(actor, issue)) {
            throw new NotAllowed(actor.username(), Action.ISSUE_BULLETINS);
        }
        return issue;
    }

    public boolean mayRead(Actor actor, Issue issue) {
        return isOfOffice(actor, issue)
                || issue.isIssued() && distribution.isRecipient(actor.accountId(), issue.id());
    }

    /// Whether this person works at the office that issues it.
    public boolean isOfOffice(Actor actor, Issue issue) {
        return actor.can(Action.HANDLE_MATTERS, issue.series().bodyPath())
                || actor.can(Action.ISSUE_BULLETINS, issue.series().bodyPath());
    }

    /// In their order.
    public List<Item> listItems(long issueId) {
        return jdbc.sql("SELECT * FROM bulletin.item WHERE issue_id = ? ORDER BY position")
                .param(issueId)
                .query(this::item)
                .list();
    }

    /// Opens what is sealed in an issue.
    String open(long issueId, byte[] sealed) {
        return sealing.open(place(issueId), sealed);
    }

    byte[] seal(long issueId, String text) {
        return sealing.seal(place(issueId), text);
    }

    /// Where what is sealed in an issue belongs.
    static String place(long issueId) {
        return "bulletin/" + issueId;
    }

    private Issue issue(ResultSet row, int line) throws SQLException {
        long id = row.getLong("id");
        byte[] title = row.getBytes("title");
        return new Issue(
                id,
                series.get(row.getLong("series_id")),
                IssueState.of(row.getString("state")),
                title == null ? "" : open(id, title),
                row.getObject("covers_from", LocalDate.class),
                row.getObject("covers_until", LocalDate.class),
                List.copyOf(Arrays.asList((String[]) row.getArray("composers").getArray())),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("save_count"),
                row.getString("content_hash"),
                row.getString("submitted_by"),
                instant(row, "submitted_at"),
                row.getString("issued_by"),
                instant(row, "issued_at"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("number"));
    }

    private Item item(ResultSet row, int line) throws SQLException {
        long issue = row.getLong("issue_id");
        String kind = row.getString("kind");
        return new Item(
                row.getLong("id"),
                row.getString("section"),
                kind == null
                        ? null
                        : new Item.Source(
                                kind,
                                row.getLong("source_id"),
                                row.getString("source_number"),
                                row.getString("source_body"),
                                row.getObject("source_on", LocalDate.class),
                                row.getString("source_address")),
                open(issue, row.getBytes("headline")),
                open(issue, row.getBytes("words")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
