package org.gongkai.report.figure;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Since when there are records. What a body did in a year before that is unknown; of a later year
/// that records hold nothing of, there was nothing.
@Component
class RecordsBegan {

    /// The first publication of each body, its first matter (request or letter), response and press
    /// conference or interview.
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

    /// Whether the period of the scope was over before anything was recorded of its bodies. A body
    /// that nothing was ever recorded of is taken to be on record as long as anybody is.
    boolean isAfter(FigureScope scope) {
        return day(scope)
                .or(() -> first("", null))
                .map(scope.period().last()::isBefore)
                .orElse(false);
    }

    private Optional<LocalDate> day(FigureScope scope) {
        return first("WHERE " + scope.where("b.path"), scope.body().path().value());
    }

    private Optional<LocalDate> first(String where, @Nullable String path) {
        return jdbc.sql(FIRST + where)
                .param("path", path, Types.VARCHAR)
                .query((row, n) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .single();
    }
}
