package org.gongkai.report.annual;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the rounds of reporting.
@Component
public class Rounds {

    /// Not done: there is still a report to be written, judged or published.
    static final String OPEN = "r.state NOT IN ('published', 'elsewhere')";

    private final JdbcClient jdbc;

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The round of a year.
    ///
    /// @param closedAt null while something may still be done
    public record Round(
            int year,
            String openedBy,
            Instant openedAt,
            @Nullable String closedBy,
            @Nullable Instant closedAt) {

        public boolean isClosed() {
            return closedAt != null;
        }
    }

    /// A report that is not done.
    public record Unfinished(long id, String body, String state) {}

    public Optional<Round> find(int year) {
        return jdbc.sql("SELECT * FROM report.round WHERE year = ?")
                .param(year)
                .query(new DataClassRowMapper<>(Round.class))
                .optional();
    }

    /// The reports of the year that are not done, in the order of the tree of bodies.
    public List<Unfinished> listUnfinished(int year) {
        return jdbc.sql(
                        """
                        SELECT r.id, b.short_name AS body, r.state FROM report.annual_report r
                        JOIN organization.body b ON b.id = r.body_id
                        WHERE r.year = ? AND %s ORDER BY b.path
                        """
                                .formatted(OPEN))
                .param(year)
                .query(new DataClassRowMapper<>(Unfinished.class))
                .list();
    }

    /// Whether nobody has written, given or done anything for the year yet.
    public boolean isUntouched(int year) {
        return jdbc.sql(
                        """
                        SELECT NOT EXISTS (SELECT FROM report.manual_figure WHERE year = :year)
                           AND NOT EXISTS (
                               SELECT FROM report.annual_report r
                               WHERE r.year = :year
                                 AND (r.state NOT IN ('draft', 'elsewhere') OR r.extended
                                      OR r.save_count > 0
                                      OR EXISTS (SELECT FROM report.annual_step s
                                                 WHERE s.report_id = r.id
                                                   AND s.kind NOT IN ('elsewhere', 'withdrawn'))))
                        """)
                .param("year", year)
                .query(Boolean.class)
                .single();
    }
}
