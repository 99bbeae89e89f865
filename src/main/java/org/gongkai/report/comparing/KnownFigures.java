package org.gongkai.report.comparing;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the figures of reports that are known.
@Component
public class KnownFigures {

    private final JdbcClient jdbc;

    KnownFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// That a body has a report on a year.
    public record Report(long bodyId, int year, long documentId) {

        public Place place() {
            return new Place(bodyId, year);
        }
    }

    /// These figures of these bodies, of all years.
    public List<FigureRow> list(Collection<Long> bodies, Collection<String> ids) {
        if (bodies.isEmpty()) return List.of();
        return jdbc.sql(
                        """
                        SELECT body_id, year, figure_id, value, unit, document_id
                        FROM report.known_figure
                        WHERE body_id IN (:bodies) AND figure_id IN (:ids)
                        """)
                .param("bodies", bodies)
                .param("ids", ids)
                .query(new DataClassRowMapper<>(FigureRow.class))
                .list();
    }

    /// These figures of a body, as far as anybody may read the reports they stand in.
    public List<FigureRow> listPublic(long body, Collection<String> ids) {
        return jdbc.sql(
                        """
                        SELECT k.body_id, k.year, k.figure_id, k.value, k.unit, k.document_id
                        FROM report.known_figure k
                        JOIN publication.public_document p ON p.id = k.document_id
                        WHERE k.body_id = :body AND k.figure_id IN (:ids)
                        """)
                .param("body", body)
                .param("ids", ids)
                .query(new DataClassRowMapper<>(FigureRow.class))
                .list();
    }

    /// What the reader could not tell of a report.
    ///
    /// @param about a figure, or what the names of several begin with
    public record Unread(int year, String about) {

        public boolean covers(String figure) {
            return figure.equals(about) || figure.startsWith(about + ".");
        }
    }

    /// What the reader could not tell of this body's reports, as far as anybody may read them.
    public List<Unread> listUnread(long body) {
        return jdbc.sql(
                        """
                        SELECT k.year, u.about FROM report.known_report k
                        JOIN publication.public_document p ON p.id = k.document_id
                        JOIN report.read_report r ON r.document_id = k.document_id
                        JOIN report.read_unsure u ON u.report_id = r.id
                        WHERE k.body_id = :body AND u.about IS NOT NULL
                        """)
                .param("body", body)
                .query(new DataClassRowMapper<>(Unread.class))
                .list();
    }

    /// The reports of these bodies, oldest first.
    public List<Report> listReports(Collection<Long> bodies) {
        if (bodies.isEmpty()) return List.of();
        return jdbc.sql(
                        """
                        SELECT body_id, year, document_id FROM report.known_report
                        WHERE body_id IN (:bodies) ORDER BY year, body_id
                        """)
                .param("bodies", bodies)
                .query(new DataClassRowMapper<>(Report.class))
                .list();
    }

    /// The reports of our own bodies that anybody may read, oldest first.
    public List<Report> listPublicReports() {
        return jdbc.sql(
                        """
                        SELECT k.body_id, k.year, k.document_id FROM report.known_report k
                        JOIN publication.public_document p ON p.id = k.document_id
                        JOIN organization.body b ON b.id = k.body_id
                        WHERE NOT b.outside ORDER BY k.year, k.body_id
                        """)
                .query(new DataClassRowMapper<>(Report.class))
                .list();
    }
}
