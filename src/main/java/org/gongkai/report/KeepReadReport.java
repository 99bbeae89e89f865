package org.gongkai.report;

import java.sql.Types;
import org.gongkai.report.reading.ReadReport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what was read of a report: its figures with the words they stood in, and what is unsure.
@Component
class KeepReadReport {

    private final JdbcClient jdbc;

    KeepReadReport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whose report it is and where it came from.
    ///
    /// @param bodyName the body as its report calls it
    /// @param hash of the source, so that nothing is kept twice
    /// @param dated whether the day of its publication is known
    /// @param recognised whether it was read from the document itself
    record Origin(
            long documentId,
            long bodyId,
            String bodyName,
            int year,
            String hash,
            boolean dated,
            boolean recognised) {}

    /// What was read of the same text for a document that is no longer public gives way.
    void keep(ReadReport report, Origin origin) {
        jdbc.sql("DELETE FROM report.read_report WHERE source_hash = ?")
                .param(origin.hash())
                .update();
        long id =
                jdbc.sql(
                                """
                                INSERT INTO report.read_report
                                    (document_id, body_id, year, generation, file_name, source_hash, source_text,
                                     dated, body_name, recognised)
                                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
                                """)
                        .params(
                                origin.documentId(),
                                origin.bodyId(),
                                origin.year(),
                                report.generation().id(),
                                report.file(),
                                origin.hash(),
                                report.source(),
                                origin.dated(),
                                origin.bodyName(),
                                origin.recognised())
                        .query(Long.class)
                        .single();
        keepFigures(id, report);
        int position = 0;
        for (var unsure : report.unsure()) {
            jdbc.sql(
                            """
                            INSERT INTO report.read_unsure (report_id, position, quote_offset, quote, why, about)
                            VALUES (:report, :position, :offset, :quote, :why, :about)
                            """)
                    .param("report", id)
                    .param("position", position++)
                    .param("offset", unsure.offset())
                    .param("quote", unsure.quote())
                    .param("why", unsure.why())
                    .param("about", unsure.about(), Types.VARCHAR)
                    .update();
        }
    }

    private void keepFigures(long id, ReadReport report) {
        int position = 0;
        for (var figure : report.figures()) {
            jdbc.sql(
                            """
                            INSERT INTO report.read_figure (report_id, position, figure_id, name, value, unit,
                                about_body, channel, qualifier, quote_offset, quote)
                            VALUES (:report, :position, :id, :name, :value, :unit, :body, :channel, :qualifier,
                                    :offset, :quote)
                            """)
                    .param("report", id)
                    .param("position", position++)
                    .param("id", figure.id())
                    .param("name", figure.name())
                    .param("value", figure.value())
                    .param("unit", figure.unit())
                    .param("body", figure.body(), Types.VARCHAR)
                    .param("channel", figure.channel(), Types.VARCHAR)
                    .param("qualifier", figure.qualifier().id())
                    .param("offset", figure.offset())
                    .param("quote", figure.quote())
                    .update();
        }
    }
}
