package org.gongkai.report.annual;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Actor;
import org.gongkai.publication.DocumentWithdrawn;
import org.gongkai.publication.EditionPublished;
import org.gongkai.report.RecogniseReport;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// Knows which bodies have published their report on a year as a document that was not made from
/// its round: before the round was opened, read in from a file, or written by hand. Their duty is
/// done, and no second report is published beside it.
@Component
public class PublishedElsewhere {

    private static final String MARK =
            """
            WITH marked AS (
                UPDATE report.annual_report r
                SET state = 'elsewhere', document_id = k.document_id, edition_id = NULL
                FROM report.known_report k
                WHERE k.body_id = r.body_id AND k.year = r.year AND %s
                  AND r.state NOT IN ('published', 'elsewhere')
                  AND NOT EXISTS (SELECT FROM publication.edition e
                                  WHERE e.id = r.edition_id AND e.state <> 'discarded')
                RETURNING r.id, r.body_id, r.year, k.title, k.document_id
            ), told AS (
                INSERT INTO report.annual_step (report_id, kind, remark, by, at)
                SELECT m.id, 'elsewhere', m.title, :by, greatest(:at, p.published_at) FROM marked m
                JOIN publication.public_document p ON p.id = m.document_id
            )
            SELECT b.code || '/' || m.year AS report FROM marked m
            JOIN organization.body b ON b.id = m.body_id ORDER BY 1
            """;

    private final JdbcClient jdbc;
    private final RecogniseReport recognising;
    private final AuditTrail audit;
    private final Clock clock;

    PublishedElsewhere(
            JdbcClient jdbc, RecogniseReport recognising, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.recognising = recognising;
        this.audit = audit;
        this.clock = clock;
    }

    /// A public report.
    ///
    /// @param publishedOn the day in China
    public record Known(long documentId, long editionId, String title, LocalDate publishedOn) {}

    /// The public report of a body on a year, if there is one.
    public Optional<Known> find(long bodyId, int year) {
        return jdbc.sql(
                        """
                        SELECT k.document_id, p.edition_id, p.title,
                               (d.first_published_at AT TIME ZONE 'Asia/Shanghai')::date AS published_on
                        FROM report.known_report k
                        JOIN publication.public_document p ON p.id = k.document_id
                        JOIN publication.document d ON d.id = k.document_id
                        WHERE k.body_id = ? AND k.year = ?
                        """)
                .params(bodyId, year)
                .query(new DataClassRowMapper<>(Known.class))
                .optional();
    }

    /// Marks the reports of a round that are public already.
    void markYear(int year) {
        recognising.recogniseAll();
        mark("r.year = :which", year);
    }

    /// Once a report of ours is no longer public: another document may say the same year.
    void markFreed(AnnualReport report) {
        mark("r.id = :which", report.id());
    }

    /// Before the commit: an import keeps what it read from the file after it published.
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void published(EditionPublished event) {
        recognising.recognise(event.documentId());
        mark("k.document_id = :which", event.documentId());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void withdrawn(DocumentWithdrawn event) {
        List<Integer> years =
                jdbc.sql(
                                """
                                WITH freed AS (
                                    UPDATE report.annual_report
                                    SET state = CASE WHEN cleared_at IS NULL THEN 'draft' ELSE 'cleared' END,
                                        document_id = NULL
                                    WHERE document_id = :document AND state = 'elsewhere'
                                    RETURNING id, year
                                ), told AS (
                                    INSERT INTO report.annual_step (report_id, kind, by, at)
                                    SELECT id, 'withdrawn', :by, :at FROM freed
                                )
                                SELECT year FROM freed
                                """)
                        .param("document", event.documentId())
                        .param("by", Actor.SYSTEM.name())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .query((row, n) -> row.getInt("year"))
                        .list();
        // another document may say the same year
        years.forEach(year -> mark("r.year = :which", year));
    }

    private void mark(String which, long number) {
        List<String> marked =
                jdbc.sql(MARK.formatted(which))
                        .param("which", number)
                        .param("by", Actor.SYSTEM.name())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .query((row, n) -> row.getString("report"))
                        .list();
        for (String report : marked) {
            audit.record(
                    Actor.SYSTEM.username(),
                    "report.elsewhere",
                    "annual-report/" + report,
                    Map.of());
        }
    }
}
