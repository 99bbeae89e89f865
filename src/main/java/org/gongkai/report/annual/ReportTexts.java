package org.gongkai.report.annual;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The prose of reports of other years, to be compared with.
@Component
class ReportTexts {

    private final AnnualReports reports;
    private final JdbcClient jdbc;

    ReportTexts(AnnualReports reports, JdbcClient jdbc) {
        this.reports = reports;
        this.jdbc = jdbc;
    }

    /// The text of the body's report on that year, ours or one that was read in; nothing when there
    /// is none.
    Optional<String> of(long bodyId, int year) {
        Optional<AnnualReport> own =
                reports.find(bodyId, year).filter(report -> report.state().isFrozen());
        if (own.isPresent()) {
            return Optional.of(
                    reports.texts(own.get().id()).values().stream()
                            .map(AnnualReports.KeptText::words)
                            .collect(Collectors.joining("\n")));
        }
        return jdbc.sql("SELECT text FROM report.known_report WHERE body_id = ? AND year = ?")
                .params(bodyId, year)
                .query((row, n) -> row.getString("text"))
                .optional();
    }
}
