package org.gongkai.bulletin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Action;
import org.gongkai.organization.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The distribution lists, the copies that went out by them, and who opened theirs.
@Component
public class Distribution {

    private static final String RECIPIENTS =
            """
            SELECT DISTINCT a.id, a.username, p.name FROM bulletin.listed l
            LEFT JOIN organization.role_held r ON r.role = l.role AND r.body_id = l.body_id
            JOIN organization.account a ON a.id = coalesce(l.account_id, r.account_id) AND a.active
            JOIN organization.person p ON p.id = a.person_id
            WHERE l.series_id = :series
            """;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;

    Distribution(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// One copy.
    ///
    /// @param openedAt when its recipient first opened it; absent while nobody has
    public record Copy(long accountId, String username, String name, @Nullable Instant openedAt) {}

    public List<Listed> list(Series series) {
        return jdbc.sql(
                        """
                        SELECT a.username, l.role, b.code FROM bulletin.listed l
                        LEFT JOIN organization.account a ON a.id = l.account_id
                        LEFT JOIN organization.body b ON b.id = l.body_id
                        WHERE l.series_id = ? ORDER BY l.position
                        """)
                .param(series.id())
                .query((row, n) -> listed(row))
                .list();
    }

    private static Listed listed(ResultSet row) throws SQLException {
        String role = row.getString("role");
        if (role == null) return new Listed.Person(row.getString("username"));
        return new Listed.Holders(Role.of(role), row.getString("code"));
    }

    /// Names of those who would get an issue today.
    public List<String> names(Series series) {
        return jdbc.sql(RECIPIENTS + " ORDER BY a.id")
                .param("series", series.id())
                .query((row, n) -> row.getString("name"))
                .list();
    }

    /// Sends an issue to everybody on the list who has no copy of it yet.
    ///
    /// @return how many copies went out
    @Transactional
    int send(Issue issue) {
        return jdbc.sql(
                        """
                        INSERT INTO bulletin.copy (issue_id, account_id, sent_at)
                        SELECT :issue, r.id, :now FROM (
                        """
                                + RECIPIENTS
                                + ") r ON CONFLICT DO NOTHING")
                .param("issue", issue.id())
                .param("series", issue.series().id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// All copies of an issue, those not opened first.
    public List<Copy> listCopies(long issueId) {
        return jdbc.sql(
                        """
                        SELECT c.account_id, a.username, p.name, c.opened_at FROM bulletin.copy c
                        JOIN organization.account a ON a.id = c.account_id
                        JOIN organization.person p ON p.id = a.person_id
                        WHERE c.issue_id = ? ORDER BY c.opened_at NULLS FIRST, a.id
                        """)
                .param(issueId)
                .query((row, n) -> {
                    OffsetDateTime opened = row.getObject("opened_at", OffsetDateTime.class);
                    return new Copy(
                            row.getLong("account_id"),
                            row.getString("username"),
                            row.getString("name"),
                            opened == null ? null : opened.toInstant());
                })
                .list();
    }

    public boolean isRecipient(long accountId, long issueId) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM bulletin.copy
                                       WHERE issue_id = ? AND account_id = ?)
                        """)
                .params(issueId, accountId)
                .query(Boolean.class)
                .single();
    }

    /// Records that somebody has opened an issue; only the first time counts, and only for those it
    /// was sent to.
    @Transactional
    public void opened(long accountId, long issueId) {
        jdbc.sql(
                        """
                        UPDATE bulletin.copy SET opened_at = :now
                        WHERE issue_id = :issue AND account_id = :account AND opened_at IS NULL
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("issue", issueId)
                .param("account", accountId)
                .update();
    }

    /// The recipients of an issue who may write instructions, for what is entered from paper.
    public List<Copy> listLeaders(long issueId) {
        Set<Long> leaders =
                new HashSet<>(
                        jdbc.sql(
                                        """
                                        SELECT DISTINCT r.account_id FROM organization.role_held r
                                        JOIN bulletin.copy c ON c.account_id = r.account_id
                                        WHERE c.issue_id = ? AND r.role = ANY (?)
                                        """)
                                .params(issueId, instructing())
                                .query(Long.class)
                                .list());
        return listCopies(issueId).stream()
                .filter(copy -> leaders.contains(copy.accountId()))
                .toList();
    }

    private static String[] instructing() {
        var roles = new ArrayList<String>();
        for (Role role : Role.values()) {
            if (role.allows(Action.INSTRUCT)) roles.add(role.code());
        }
        return roles.toArray(String[]::new);
    }

    /// Whether an active account has this user name.
    boolean exists(String username) {
        return accounts.findActor(username).isPresent();
    }
}
