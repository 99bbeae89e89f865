package org.gongkai.casework;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says of two matters that they belong together (关联). Whoever may read one sees that there is the
/// other, and opens it if they may read that one too.
@Component
public class Links {

    private final JdbcClient jdbc;
    private final Clock clock;

    Links(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @return false when they were linked before
    @Transactional
    public boolean add(long one, long other, String by) {
        return jdbc.sql(
                                """
                                INSERT INTO casework.link (one, other, by, at) VALUES (?, ?, ?, ?)
                                ON CONFLICT DO NOTHING
                                """)
                        .params(
                                Math.min(one, other),
                                Math.max(one, other),
                                by,
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// @return false when they were not linked
    @Transactional
    public boolean remove(long one, long other) {
        return jdbc.sql("DELETE FROM casework.link WHERE one = ? AND other = ?")
                        .params(Math.min(one, other), Math.max(one, other))
                        .update()
                == 1;
    }
}
