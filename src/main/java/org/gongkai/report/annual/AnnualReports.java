package org.gongkai.report.annual;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads reports, their texts and what was done with them.
@Component
public class AnnualReports {

    /// The day in China on which everybody could first read it. A document that was read in and
    /// does not say its day has none.
    static final String PUBLISHED_ON =
            """
            CASE WHEN r.state IN ('published', 'elsewhere') THEN (
                SELECT (d.first_published_at AT TIME ZONE 'Asia/Shanghai')::date
                FROM publication.document d
                WHERE d.id = r.document_id
                  AND NOT EXISTS (SELECT FROM report.read_report x
                                  WHERE x.document_id = d.id AND NOT x.dated)) END
            """;

    /// A document that was given up is none.
    private static final String SELECT =
            """
            SELECT r.*, coalesce((SELECT e.state = 'discarded' FROM publication.edition e
                                  WHERE e.id = r.edition_id), false) AS given_up,
                   EXISTS (SELECT FROM report.round o
                           WHERE o.year = r.year AND o.closed_at IS NOT NULL) AS closed,
                   %s AS published_on
            FROM report.annual_report r
            """
                    .formatted(PUBLISHED_ON);

    private final JdbcClient jdbc;
    private final Bodies bodies;

    AnnualReports(JdbcClient jdbc, Bodies bodies) {
        this.jdbc = jdbc;
        this.bodies = bodies;
    }

    /// A thing that was done with a report.
    public record Step(String kind, String remark, String by, Instant at) {}

    /// Why a finding is as it should be.
    public record Explained(String finding, String reason, String by, Instant at) {}

    public AnnualReport get(long id) {
        return jdbc.sql(SELECT + "WHERE r.id = ?")
                .param(id)
                .query(this::report)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("report " + id));
    }

    /// The report for a change, locked until the end of the transaction.
    ///
    /// @throws Refused unless it is in one of these states, and its round open
    AnnualReport hold(long id, ReportState... states) {
        AnnualReport held =
                jdbc.sql(SELECT + "WHERE r.id = ? FOR UPDATE")
                        .param(id)
                        .query(this::report)
                        .optional()
                        .orElseThrow(() -> new NoSuchElementException("report " + id));
        if (held.closed()) {
            throw new Refused("", Text.t("report.refused.closed", Integer.toString(held.year())));
        }
        if (!List.of(states).contains(held.state())) {
            throw new Refused(
                    "",
                    Text.t("report.refused.state", Text.t("report.state." + held.state().code())));
        }
        return held;
    }

    public Optional<AnnualReport> find(long bodyId, int year) {
        return jdbc.sql(SELECT + "WHERE r.body_id = ? AND r.year = ?")
                .params(bodyId, year)
                .query(this::report)
                .optional();
    }

    Optional<AnnualReport> findByDocument(long documentId) {
        return jdbc.sql(SELECT + "WHERE r.document_id = ?")
                .param(documentId)
                .query(this::report)
                .optional();
    }

    /// A text that is kept.
    ///
    /// @param text with its fields, as a person wrote it
    /// @param drafted whether the program wrote it and clearing kept it
    /// @param cleared its words as they were cleared; null while it was not
    public record KeptText(String text, boolean drafted, @Nullable String cleared) {

        String words() {
            return cleared == null ? text : cleared;
        }
    }

    /// The texts that are kept, by part.
    public Map<String, KeptText> texts(long id) {
        var texts = new LinkedHashMap<String, KeptText>();
        jdbc.sql(
                        "SELECT part, text, drafted, cleared FROM report.annual_part WHERE report_id = ? ORDER BY part")
                .param(id)
                .query(row -> {
                    texts.put(
                            row.getString("part"),
                            new KeptText(
                                    row.getString("text"),
                                    row.getBoolean("drafted"),
                                    row.getString("cleared")));
                });
        return texts;
    }

    public List<Step> steps(long id) {
        return jdbc.sql(
                        "SELECT kind, remark, by, at FROM report.annual_step WHERE report_id = ? ORDER BY id")
                .param(id)
                .query(new DataClassRowMapper<>(Step.class))
                .list();
    }

    public Map<String, Explained> explained(long id) {
        var all = new LinkedHashMap<String, Explained>();
        jdbc.sql("SELECT finding, reason, by, at FROM report.explained_finding WHERE report_id = ?")
                .param(id)
                .query(new DataClassRowMapper<>(Explained.class))
                .list()
                .forEach(one -> all.put(one.finding(), one));
        return all;
    }

    private AnnualReport report(ResultSet row, int number) throws SQLException {
        return new AnnualReport(
                row.getLong("id"),
                bodies.get(row.getLong("body_id")),
                row.getInt("year"),
                ReportState.of(row.getString("state")),
                row.getObject("submit_by", LocalDate.class),
                row.getObject("publish_by", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                row.getInt("save_count"),
                row.getString("submitted_by"),
                instant(row, "submitted_at"),
                instant(row, "cleared_at"),
                row.getBoolean("given_up") ? null : row.getObject("document_id", Long.class),
                row.getBoolean("given_up") ? null : row.getObject("edition_id", Long.class),
                extended(row),
                asked(row),
                row.getBoolean("closed"));
    }

    private static AnnualReport.@Nullable Asked asked(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("asked_day", LocalDate.class);
        return day == null
                ? null
                : new AnnualReport.Asked(
                        day, row.getString("asked_why"), row.getString("asked_by"));
    }

    private static AnnualReport.@Nullable Extended extended(ResultSet row) throws SQLException {
        if (!row.getBoolean("extended")) return null;
        return new AnnualReport.Extended(
                row.getObject("first_submit_by", LocalDate.class),
                row.getObject("first_publish_by", LocalDate.class),
                row.getInt("late_before"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
