package org.gongkai.casework;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts per body, kind and year, without a gap: who counts holds the count until the transaction
/// ends.
@Component
public class Serials {

    private final JdbcClient jdbc;

    Serials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public int next(long bodyId, String kind, int year) {
        return jdbc.sql(
                        """
                        INSERT INTO casework.number_counter (body_id, kind, year, last)
                        VALUES (?, ?, ?, 1)
                        ON CONFLICT (body_id, kind, year)
                            DO UPDATE SET last = number_counter.last + 1
                        RETURNING last
                        """)
                .params(bodyId, kind, year)
                .query(Integer.class)
                .single();
    }
}
