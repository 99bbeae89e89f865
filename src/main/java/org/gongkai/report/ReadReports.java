package org.gongkai.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.annual.PublishedFigures;
import org.gongkai.report.form.FigureWords;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The reports that are public with their figures: those that were read in, with the places the
/// figures stood at, and our own.
@Component
public class ReadReports {

    private final JdbcClient jdbc;
    private final PublishedFigures own;

    ReadReports(JdbcClient jdbc, PublishedFigures own) {
        this.jdbc = jdbc;
        this.own = own;
    }

    /// A number of a report.
    ///
    /// @param id as the registry or the reader names it
    /// @param offset of the quote in the source text, in UTF-16 units
    public record Figure(
            int position,
            String id,
            String name,
            BigDecimal value,
            String unit,
            String qualifier,
            int offset,
            String quote) {

        /// Its name in the language of the page.
        public String shownName() {
            return FigureWords.name(id, name);
        }

        /// Its unit in the language of the page.
        public String shownUnit() {
            return FigureWords.unit(unit);
        }
    }

    /// What the reader left to a person.
    public record Doubt(int offset, String quote, String why) {}

    /// One report: a body and a year.
    ///
    /// @param own whether it is one of ours: its figures are those that were cleared, and not words
    ///   that were read somewhere; it has no source text and its figures have no quotes
    public record Kept(
            String bodyName,
            int year,
            String sourceText,
            List<Figure> figures,
            List<Doubt> doubts,
            boolean own) {

        /// What is not 0, in the order of the report.
        public List<Figure> given() {
            return figures.stream().filter(figure -> figure.value().signum() != 0).toList();
        }

        /// What is 0.
        public List<Figure> zeros() {
            return figures.stream().filter(figure -> figure.value().signum() == 0).toList();
        }
    }

    public boolean has(long documentId) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM report.read_report WHERE document_id = :id)
                            OR EXISTS (SELECT FROM report.annual_report
                                       WHERE document_id = :id AND state = 'published')
                        """)
                .param("id", documentId)
                .query(Boolean.class)
                .single();
    }

    /// Those of these documents whose day of publication is only the day they were read in, because
    /// the report does not name one. A later edition was published here, on its own day.
    public Set<Long> findUndated(List<Long> documentIds) {
        if (documentIds.isEmpty()) return Set.of();
        return Set.copyOf(
                jdbc.sql(
                                """
                                SELECT p.id FROM report.read_report r
                                JOIN publication.public_document p ON p.id = r.document_id
                                WHERE NOT r.dated AND p.edition_number = 1 AND p.id IN (:ids)
                                """)
                        .param("ids", documentIds)
                        .query(Long.class)
                        .list());
    }

    /// A report that was read in, or one of our own that was published.
    public Optional<Kept> find(long documentId) {
        return read(documentId).or(() -> own.find(documentId));
    }

    private Optional<Kept> read(long documentId) {
        return jdbc.sql(
                        """
                        SELECT r.id, r.year, r.source_text, b.name FROM report.read_report r
                        JOIN organization.body b ON b.id = r.body_id
                        WHERE r.document_id = ?
                        """)
                .param(documentId)
                .query((row, n) ->
                        new Kept(
                                row.getString("name"),
                                row.getInt("year"),
                                row.getString("source_text"),
                                figures(row.getLong("id")),
                                doubts(row.getLong("id")),
                                false))
                .optional();
    }

    private List<Figure> figures(long reportId) {
        return jdbc.sql(
                        """
                        SELECT position, figure_id AS id, name, value, unit, qualifier, quote_offset AS "offset", quote
                        FROM report.read_figure WHERE report_id = ? ORDER BY position
                        """)
                .param(reportId)
                .query(new DataClassRowMapper<>(Figure.class))
                .list();
    }

    private List<Doubt> doubts(long reportId) {
        return jdbc.sql(
                        """
                        SELECT quote_offset AS "offset", quote, why FROM report.read_unsure
                        WHERE report_id = ? ORDER BY position
                        """)
                .param(reportId)
                .query(new DataClassRowMapper<>(Doubt.class))
                .list();
    }
}
