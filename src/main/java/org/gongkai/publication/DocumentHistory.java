package org.gongkai.publication;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What happened to a document, newest first: decisions with their opinions, and the audit.
@Component
public class DocumentHistory {

    private final JdbcClient jdbc;

    DocumentHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<HistoryLine> list(long documentId) {
        return jdbc.sql(
                        """
                        SELECT h.at, h.what, h.outcome, coalesce(p.name, nullif(h.account, 'system'), '系统') AS who, h.words, h.edition
                        FROM (
                            SELECT c.decided_at AS at, 'publication.step.' || c.step AS what, c.outcome,
                                   c.decided_by AS account, c.opinion AS words, e.number AS edition, c.id AS nr
                            FROM publication.decision c
                            JOIN publication.edition e ON e.id = c.edition_id
                            WHERE e.document_id = :document
                            UNION ALL
                            SELECT a.at, 'publication.history.' || substr(a.action, 13), '', a.account,
                                   coalesce(a.detail ->> 'reason', ''),
                                   coalesce((a.detail ->> 'edition')::int, 0), a.id
                            FROM audit.entry a
                            WHERE a.subject = :subject AND starts_with(a.action, 'publication.')
                              AND a.action NOT IN ('publication.decide', 'publication.import')
                        ) h
                        LEFT JOIN organization.account o ON o.username = h.account
                        LEFT JOIN organization.person p ON p.id = o.person_id
                        ORDER BY h.at DESC, h.nr DESC LIMIT 200
                        """)
                .param("document", documentId)
                .param("subject", "document/" + documentId)
                .query((row, n) ->
                        new HistoryLine(
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("what"),
                                row.getString("outcome"),
                                row.getString("who"),
                                row.getString("words"),
                                row.getInt("edition")))
                .list();
    }

    /// Refuses when this was done to the edition before.
    ///
    /// @param what message key, as in [HistoryLine]
    void refuseIfRecorded(Edition edition, String what) {
        list(edition.documentId()).stream()
                .filter(line -> line.edition() == edition.number() && line.what().equals(what))
                .findFirst()
                .ifPresent(line -> {
                    throw AlreadyRecorded.by(line);
                });
    }
}
