package org.gongkai.bulletin;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The leaders who wrote instructions that a person may read, to narrow a list by.
@Component
public class LeaderNames {

    private final JdbcClient jdbc;

    LeaderNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Names by user name.
    public Map<String, String> list(Actor actor) {
        var names = new LinkedHashMap<String, String>();
        jdbc.sql(
                        "SELECT DISTINCT a.username, p.name"
                                + Instructions.FROM
                                + """
                                WHERE b.path <@ CAST(:reach AS ltree[])
                                   OR o.path <@ CAST(:reach AS ltree[]) OR x.leader_id = :me
                                ORDER BY a.username
                                """)
                .param("reach", actor.reach(Action.READ_MATTERS))
                .param("me", actor.accountId())
                .query(row -> {
                    names.put(row.getString("username"), row.getString("name"));
                });
        return names;
    }
}
