package org.gongkai.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads accounts and the roles they hold.
@Component
public class Accounts {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The person behind an active account, with the roles held at this moment. They are asked for
    /// when the account was read: meanwhile its connection is held, and many who come at once would
    /// each need a second one.
    public Optional<Actor> findActor(String username) {
        return jdbc.sql(
                        """
                        SELECT a.id, a.username, p.name FROM organization.account a
                        JOIN organization.person p ON p.id = a.person_id
                        WHERE a.username = ? AND a.active
                        """)
                .param(username)
                .query((row, n) ->
                        new Actor(
                                row.getLong("id"),
                                row.getString("username"),
                                row.getString("name"),
                                List.of()))
                .optional()
                .map(found ->
                        new Actor(
                                found.accountId(),
                                found.username(),
                                found.name(),
                                roles(found.accountId())));
    }

    /// The name of the person behind a user name; the user name itself when it is nobody's.
    public String nameOf(String username) {
        return jdbc.sql(
                        """
                        SELECT p.name FROM organization.account a
                        JOIN organization.person p ON p.id = a.person_id WHERE a.username = ?
                        """)
                .param(username)
                .query(String.class)
                .optional()
                .orElse(username);
    }

    /// The names of the people behind these user names, as far as they are anybody's, all at once.
    public Map<String, String> namesOf(Collection<String> usernames) {
        if (usernames.isEmpty()) return Map.of();
        var names = new HashMap<String, String>();
        jdbc.sql(
                        """
                        SELECT a.username, p.name FROM organization.account a
                        JOIN organization.person p ON p.id = a.person_id
                        WHERE a.username IN (:usernames)
                        """)
                .param("usernames", usernames)
                .query(row -> {
                    names.put(row.getString("username"), row.getString("name"));
                });
        return names;
    }

    /// Someone with an account who may do this at the body; those nearest to it first.
    ///
    /// @throws java.util.NoSuchElementException when nobody may
    public Actor getSomeoneWho(Action action, BodyPath body) {
        return jdbc
                .sql(
                        """
                        SELECT DISTINCT a.username, nlevel(b.path) AS depth
                        FROM organization.account a
                        JOIN organization.role_held r ON r.account_id = a.id
                        JOIN organization.body b ON b.id = r.body_id
                        WHERE a.active AND b.path @> CAST(:body AS ltree)
                        ORDER BY depth DESC, a.username
                        """)
                .param("body", body.value())
                .query((row, n) -> row.getString("username"))
                .list()
                .stream()
                .flatMap(username -> findActor(username).stream())
                .filter(actor -> actor.can(action, body))
                .findFirst()
                .orElseThrow(() ->
                        new java.util.NoSuchElementException(
                                "nobody may " + action + " at " + body));
    }

    private List<RoleHeld> roles(long accountId) {
        return jdbc.sql(
                        """
                        SELECT r.role, b.path::text AS path, b.name FROM organization.role_held r
                        JOIN organization.body b ON b.id = r.body_id
                        WHERE r.account_id = ? ORDER BY b.path, r.role
                        """)
                .param(accountId)
                .query(Accounts::role)
                .list();
    }

    private static RoleHeld role(ResultSet row, int number) throws SQLException {
        return new RoleHeld(
                Role.of(row.getString("role")),
                new BodyPath(row.getString("path")),
                row.getString("name"));
    }
}
