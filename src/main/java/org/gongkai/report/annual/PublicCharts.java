package org.gongkai.report.annual;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.CompiledReport.Chart;
import org.gongkai.report.figure.Figures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The charts of a public report, ours or one that was read in: its figures, beside those of the
/// body's public report on the year before.
@Component
public class PublicCharts {

    private final JdbcClient jdbc;
    private final Figures registry;

    PublicCharts(JdbcClient jdbc, Figures registry) {
        this.jdbc = jdbc;
        this.registry = registry;
    }

    /// @param year of the report that the document is
    public List<Chart> of(long documentId, int year) {
        var values = new HashMap<String, BigDecimal>();
        var before = new HashMap<String, BigDecimal>();
        jdbc.sql(
                        """
                        SELECT f.year, f.figure_id, f.value
                        FROM report.known_report k
                        JOIN report.known_figure f
                          ON f.body_id = k.body_id AND f.year IN (k.year, k.year - 1)
                        WHERE k.document_id = ?
                        """)
                .param(documentId)
                .query(row -> {
                    Map<String, BigDecimal> into = row.getInt("year") == year ? values : before;
                    into.put(row.getString("figure_id"), row.getBigDecimal("value"));
                });
        return ReportCharts.of(
                registry, year, new YearFigures(values, LastYear.reported(before), true));
    }
}
