package org.gongkai.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.publication.AnnualReportTitle;
import org.gongkai.publication.text.ContentHash;
import org.gongkai.report.reading.ReadReport;
import org.gongkai.report.reading.ReportReader;
import org.gongkai.report.reading.UnreadableReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// Sees that a published document is a body's annual report, and reads its figures from its text,
/// so that it is known like one that was read from a file.
@Component
public class RecogniseReport {

    private static final Logger LOG = LoggerFactory.getLogger(RecogniseReport.class);

    private final ReportReader reader = new ReportReader();
    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final KeepReadReport reads;

    RecogniseReport(JdbcClient jdbc, Bodies bodies, KeepReadReport reads) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.reads = reads;
    }

    private record Text(
            long documentId, long bodyId, String title, String html, String contentHash) {}

    /// Reads the document as it is public now. What was read from a file stays; what was recognised
    /// in an earlier edition is replaced.
    public void recognise(long documentId) {
        jdbc.sql("DELETE FROM report.read_report WHERE document_id = ? AND recognised")
                .param(documentId)
                .update();
        find("AND p.id = ?", documentId).forEach(this::read);
    }

    /// Reads all public reports of which nothing was read yet.
    public void recogniseAll() {
        find("AND p.id > ?", 0).forEach(this::read);
    }

    private List<Text> find(String which, long number) {
        return jdbc
                .sql(
                        """
                        SELECT p.id, p.body_id, p.title, e.html, p.content_hash
                        FROM publication.public_document p
                        JOIN publication.edition e ON e.id = p.edition_id
                        WHERE p.kind = 'report' AND p.interprets_id IS NULL
                          AND NOT EXISTS (SELECT FROM report.read_report r WHERE r.document_id = p.id)
                          AND NOT EXISTS (SELECT FROM report.annual_report a
                                          WHERE a.document_id = p.id AND a.state = 'published')
                        """
                                + which)
                .param(number)
                .query((row, n) ->
                        new Text(
                                row.getLong("id"),
                                row.getLong("body_id"),
                                row.getString("title"),
                                row.getString("html"),
                                row.getString("content_hash")))
                .list()
                .stream()
                .filter(text -> AnnualReportTitle.isOne(text.title()))
                .toList();
    }

    private void read(Text text) {
        String page = "<h1>" + HtmlUtils.htmlEscape(text.title()) + "</h1>" + text.html();
        try {
            ReadReport report =
                    reader.read(
                            text.title() + ".html",
                            ("<meta charset=\"utf-8\">" + page).getBytes(StandardCharsets.UTF_8));
            Integer year = report.year();
            if (year == null) return;
            Body body = bodyOf(report, text);
            String hash =
                    ContentHash.of(
                                    new ContentHash.Field(
                                            "document", Long.toString(text.documentId())),
                                    new ContentHash.Field("content", text.contentHash()))
                            .hex();
            String name = report.body();
            reads.keep(
                    report,
                    new KeepReadReport.Origin(
                            text.documentId(),
                            body.id(),
                            name == null ? body.name() : name,
                            year,
                            hash,
                            true,
                            true));
        } catch (UnreadableReport unreadable) {
            // the document is public all the same; it is only not known as a report
            LOG.info("Document {} is not read: {}", text.documentId(), unreadable.getMessage());
        }
    }

    /// An office may publish the report of its government: the report says whose it is.
    private Body bodyOf(ReadReport report, Text text) {
        return Optional.ofNullable(report.body())
                .flatMap(bodies::findByName)
                .orElseGet(() -> bodies.get(text.bodyId()));
    }
}
