package org.gongkai.organization;

import java.util.List;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes the rows of accounts; asks for no permission and records nothing.
@Component
class AccountRows {

    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param nameField the form's field of the person's name
    void check(List<Refused.Problem> problems, String nameField, String name, String username) {
        if (name.isEmpty() || name.length() > 50) {
            problems.add(new Refused.Problem(nameField, Text.t("organization.refused.name")));
        }
        if (!username.matches("[a-z][a-z0-9.-]{1,40}")) {
            problems.add(new Refused.Problem("username", Text.t("organization.refused.username")));
        } else if (isTaken(username)) {
            problems.add(new Refused.Problem("username", Text.t("organization.refused.taken")));
        }
    }

    /// A new person with an account that has no role yet.
    ///
    /// @return id of the account
    long insert(String name, String username, String passwordHash) {
        long person =
                jdbc.sql("INSERT INTO organization.person (code, name) VALUES (?, ?) RETURNING id")
                        .params("account-" + username, name)
                        .query(Long.class)
                        .single();
        return jdbc.sql(
                        """
                        INSERT INTO organization.account (person_id, username, password_hash)
                        VALUES (?, ?, ?) RETURNING id
                        """)
                .params(person, username, passwordHash)
                .query(Long.class)
                .single();
    }

    void giveRole(long accountId, Role role, long bodyId) {
        jdbc.sql(
                        """
                        INSERT INTO organization.role_held (account_id, role, body_id) VALUES (?, ?, ?)
                        ON CONFLICT DO NOTHING
                        """)
                .params(accountId, role.code(), bodyId)
                .update();
    }

    private boolean isTaken(String username) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM organization.account WHERE username = ?)")
                .param(username)
                .query(Boolean.class)
                .single();
    }
}
