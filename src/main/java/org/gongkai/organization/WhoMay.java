package org.gongkai.organization;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who may do something at a body, by name: so that a page can say whom a matter waits for.
@Component
public class WhoMay {

    private static final int ENOUGH = 5;

    private final JdbcClient jdbc;

    WhoMay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Names of the people whose roles allow the action, those nearest to the body first.
    ///
    /// @param except user name to leave out: nobody reviews their own draft
    public List<String> names(Action action, BodyPath body, String except) {
        return jdbc.sql(
                        """
                        SELECT p.name FROM organization.role_held r
                        JOIN organization.body b ON b.id = r.body_id
                        JOIN organization.account a ON a.id = r.account_id AND a.active
                        JOIN organization.person p ON p.id = a.person_id
                        WHERE r.role = ANY(:roles) AND b.path @> CAST(:body AS ltree)
                          AND a.username <> :except
                        GROUP BY p.id, p.name
                        ORDER BY max(nlevel(b.path)) DESC, p.name LIMIT :enough
                        """)
                .param(
                        "roles",
                        Arrays.stream(Role.values())
                                .filter(role -> role.allows(action))
                                .map(Role::code)
                                .toArray(String[]::new))
                .param("body", body.value())
                .param("except", except)
                .param("enough", ENOUGH)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
