package org.gongkai.report.annual;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.figure.FigureScope;
import org.gongkai.report.figure.Figures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The figures a report stands on: counted while it is written, frozen once it was cleared.
@Component
public class ReportFigures {

    private final Figures figures;
    private final AnnualReports reports;
    private final JdbcClient jdbc;

    ReportFigures(Figures figures, AnnualReports reports, JdbcClient jdbc) {
        this.figures = figures;
        this.reports = reports;
        this.jdbc = jdbc;
    }

    public YearFigures of(AnnualReport report) {
        Map<String, BigDecimal> values =
                switch (report.state()) {
                    case ELSEWHERE -> known(report.body().id(), report.year());
                    case CLEARED, PUBLISHED -> frozen(report.id());
                    default -> countedFor(report);
                };
        return new YearFigures(
                values,
                reported(report.body().id(), report.year() - 1)
                        .map(LastYear::reported)
                        .orElseGet(() -> recorded(lastYear(report))),
                figures.isRecorded(report.scope()));
    }

    private static FigureScope lastYear(AnnualReport report) {
        return FigureScope.ofYear(report.body(), true, report.year() - 1);
    }

    private LastYear recorded(FigureScope scope) {
        return LastYear.counted(figure -> figures.count(scope, Set.of(figure)).values());
    }

    private Map<String, BigDecimal> countedFor(AnnualReport report) {
        Map<String, BigDecimal> counted = counted(report.scope());
        if (!NarrativeAnnex.belongsTo(report.form(), counted)) return counted;
        var all = new LinkedHashMap<>(counted);
        all.putAll(NarrativeAnnex.since2008(report.scope(), this::counted));
        return all;
    }

    /// What the records say today, whatever was frozen.
    public Map<String, BigDecimal> counted(FigureScope scope) {
        return figures.count(scope).values();
    }

    Map<String, BigDecimal> frozen(long reportId) {
        var values = new LinkedHashMap<String, BigDecimal>();
        jdbc.sql("SELECT figure_id, value FROM report.frozen_figure WHERE report_id = ?")
                .param(reportId)
                .query(row -> {
                    values.put(row.getString("figure_id"), row.getBigDecimal("value"));
                });
        return values;
    }

    /// The figures of the body's report on that year: our own once it was cleared, else one that
    /// was read in.
    private Optional<Map<String, BigDecimal>> reported(long bodyId, int year) {
        Optional<AnnualReport> own =
                reports.find(bodyId, year).filter(report -> report.state().isFrozen());
        if (own.isPresent()) return own.map(report -> frozen(report.id()));
        Map<String, BigDecimal> values = known(bodyId, year);
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    /// What the body's public report says.
    private Map<String, BigDecimal> known(long bodyId, int year) {
        var values = new LinkedHashMap<String, BigDecimal>();
        jdbc.sql(
                        """
                        SELECT figure_id, value FROM report.known_figure
                        WHERE body_id = ? AND year = ?
                        """)
                .params(bodyId, year)
                .query(row -> {
                    values.put(row.getString("figure_id"), row.getBigDecimal("value"));
                });
        return values;
    }

    /// Keeps the figures as they are now.
    void freeze(long reportId, Map<String, BigDecimal> values) {
        jdbc.sql("DELETE FROM report.frozen_figure WHERE report_id = ?").param(reportId).update();
        jdbc.sql(
                        """
                        INSERT INTO report.frozen_figure (report_id, figure_id, value)
                        SELECT :report, f.figure, f.value
                        FROM unnest(CAST(:figures AS text[]), CAST(:values AS numeric[]))
                             AS f(figure, value)
                        """)
                .param("report", reportId)
                .param("figures", values.keySet().toArray(String[]::new))
                .param("values", values.values().toArray(BigDecimal[]::new))
                .update();
    }
}
