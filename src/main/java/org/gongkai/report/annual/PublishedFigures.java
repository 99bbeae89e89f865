package org.gongkai.report.annual;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.ReadReports.Figure;
import org.gongkai.report.ReadReports.Kept;
import org.gongkai.report.figure.Figures;
import org.gongkai.report.form.OfficialForms;
import org.springframework.stereotype.Component;

/// The figures of our own published reports, as they were cleared: one for each cell of the form,
/// in its order.
@Component
public class PublishedFigures {

    private final AnnualReports reports;
    private final ReportFigures frozen;
    private final Figures registry;

    PublishedFigures(AnnualReports reports, ReportFigures frozen, Figures registry) {
        this.reports = reports;
        this.frozen = frozen;
        this.registry = registry;
    }

    public Optional<Kept> find(long documentId) {
        return reports.findByDocument(documentId)
                .filter(report -> report.state() == ReportState.PUBLISHED)
                .map(this::kept);
    }

    private Kept kept(AnnualReport report) {
        Map<String, BigDecimal> values = frozen.frozen(report.id());
        var figures = new ArrayList<Figure>();
        for (String id : OfficialForms.figures(report.form())) {
            BigDecimal value = values.get(id);
            if (value == null) continue;
            registry.find(id)
                    .ifPresent(figure ->
                            figures.add(
                                    new Figure(
                                            figures.size(),
                                            id,
                                            figure.name(),
                                            value,
                                            figure.unit(),
                                            "exact",
                                            0,
                                            "")));
        }
        return new Kept(report.body().name(), report.year(), "", figures, List.of(), true);
    }
}
