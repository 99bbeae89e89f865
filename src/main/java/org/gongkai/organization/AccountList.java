package org.gongkai.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The accounts an administrator keeps: those whose every role is held within the administrator's
/// reach. Whoever holds a role above is kept from above.
@Component
public class AccountList {

    private static final String WITHIN =
            """
            WHERE NOT EXISTS (
                SELECT FROM organization.role_held r JOIN organization.body b ON b.id = r.body_id
                WHERE r.account_id = a.id AND NOT b.path <@ CAST(:reach AS ltree[]))
              AND (:text = '' OR strpos(p.name, :text) > 0 OR strpos(a.username, lower(:text)) > 0
                   OR EXISTS (
                       SELECT FROM organization.role_held r JOIN organization.body b ON b.id = r.body_id
                       WHERE r.account_id = a.id AND strpos(b.name, :text) > 0))
            """;

    private final JdbcClient jdbc;

    AccountList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<AccountRow> list(Actor actor, String text, int limit, int offset) {
        return jdbc.sql(select(WITHIN) + " ORDER BY a.username LIMIT :limit OFFSET :offset")
                .param("reach", actor.reach(Action.ADMINISTER))
                .param("text", text)
                .param("limit", limit)
                .param("offset", offset)
                .query(AccountList::row)
                .list();
    }

    public long count(Actor actor, String text) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM organization.account a
                        JOIN organization.person p ON p.id = a.person_id
                        """
                                + WITHIN)
                .param("reach", actor.reach(Action.ADMINISTER))
                .param("text", text)
                .query(Long.class)
                .single();
    }

    /// @throws NoSuchElementException when there is none, or it is kept from above
    public AccountRow get(Actor actor, long accountId) {
        return jdbc.sql(select(WITHIN + " AND a.id = :id"))
                .param("reach", actor.reach(Action.ADMINISTER))
                .param("text", "")
                .param("id", accountId)
                .query(AccountList::row)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("account " + accountId));
    }

    private static String select(String where) {
        return """
        SELECT a.id, a.username, p.name, a.active, a.locked_until, a.last_sign_in,
               ARRAY(SELECT r.role || '|' || b.id || '|' || b.name FROM organization.role_held r
                     JOIN organization.body b ON b.id = r.body_id
                     WHERE r.account_id = a.id ORDER BY b.path, r.role) AS roles
        FROM organization.account a JOIN organization.person p ON p.id = a.person_id
        """
                + where;
    }

    private static AccountRow row(ResultSet row, int number) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        return new AccountRow(
                row.getLong("id"),
                row.getString("username"),
                row.getString("name"),
                row.getBoolean("active"),
                instant(row, "locked_until"),
                instant(row, "last_sign_in"),
                Arrays.stream(roles).map(AccountList::held).toList());
    }

    private static AccountRow.Held held(String joined) {
        String[] parts = joined.split("\\|", 3);
        return new AccountRow.Held(Role.of(parts[0]), Long.parseLong(parts[1]), parts[2]);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
