package org.gongkai.report.figure;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.calendar.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Since when there are records. What bodies did in a year before that is unknown; of a later year
/// that records hold nothing of, there was nothing. A body of which nothing is recorded while
/// others are is one that did nothing, as most communities do in most years.
@Component
class RecordsBegan {

    /// The first publication, matter (request or letter), response, and press conference or
    /// interview; body by body, so that each is the first entry of an index.
    private static final String FIRST =
            """
            SELECT least(
                min((SELECT min((d.first_published_at AT TIME ZONE 'Asia/Shanghai')::date)
                     FROM publication.document d WHERE d.body_id = b.id)),
                min((SELECT min(m.received_on) FROM casework.matter m
                     WHERE m.body_id = b.id)),
                min((SELECT min(r.on_day) FROM opinion.response r
                     WHERE r.body_id = b.id)),
                min((SELECT min(e.on_day) FROM opinion.event e
                     WHERE e.body_id = b.id))) AS day
            FROM organization.body b
            """;

    private final JdbcClient jdbc;

    RecordsBegan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whether the period was over before anything was recorded of anybody.
    boolean isAfter(Period period) {
        return jdbc.sql(FIRST)
                .query((row, n) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .single()
                .map(period.last()::isBefore)
                .orElse(false);
    }
}
