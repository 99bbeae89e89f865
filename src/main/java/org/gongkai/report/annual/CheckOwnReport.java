package org.gongkai.report.annual;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.organization.BodyKind;
import org.gongkai.report.checking.Check;
import org.gongkai.report.checking.CheckReport;
import org.gongkai.report.checking.CheckedPart;
import org.gongkai.report.checking.CheckedReport;
import org.gongkai.report.checking.Earlier;
import org.gongkai.report.checking.Finding;
import org.gongkai.report.checking.LaterDay;
import org.gongkai.report.checking.Publisher;
import org.gongkai.report.figure.Figure;
import org.gongkai.report.figure.Figures;
import org.gongkai.report.figure.ManualFigures;
import org.gongkai.report.form.OfficialForms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Runs every check on a report of our own, as it stands now.
@Component
public class CheckOwnReport {

    private final AnnualReports reports;
    private final ReportTexts texts;
    private final Figures figures;
    private final ManualFigures manual;
    private final CheckReport checks = new CheckReport();
    private final Clock clock;

    CheckOwnReport(
            AnnualReports reports,
            ReportTexts texts,
            Figures figures,
            ManualFigures manual,
            Clock clock) {
        this.reports = reports;
        this.texts = texts;
        this.figures = figures;
        this.manual = manual;
        this.clock = clock;
    }

    /// A finding, and why it is as it should be, if somebody said so.
    public record Checked(Finding finding, AnnualReports.@Nullable Explained explained) {

        /// Whether it keeps the report from being cleared.
        public boolean isOpenError() {
            return finding.isError() && !isExplained();
        }

        public boolean isExplained() {
            return explained != null && isExplainable();
        }

        /// Whether there can be a reason for it; for what was left to be filled in there is none.
        public boolean isExplainable() {
            return finding.check().isError() && !finding.needed() && finding.check() != Check.E9;
        }
    }

    public List<Checked> check(ComposedReport composed) {
        Map<String, AnnualReports.Explained> explained = reports.explained(composed.report().id());
        return checks.check(checked(composed)).stream()
                .map(finding -> new Checked(finding, explained.get(finding.key())))
                .toList();
    }

    private CheckedReport checked(ComposedReport composed) {
        AnnualReport report = composed.report();
        var values = new LinkedHashMap<String, BigDecimal>();
        var blanks = new HashSet<String>();
        for (String figure : OfficialForms.figures(report.form())) {
            BigDecimal value = composed.figures().value(figure);
            if (value == null) blanks.add(figure);
            else values.put(figure, value);
        }
        BigDecimal fee = composed.figures().value("request.fee");
        if (fee != null) values.put("request.fee", fee);
        var counted = new LinkedHashMap<>(composed.figures().values());
        counted.keySet().removeAll(values.keySet());
        return new CheckedReport(
                report.body().name(),
                report.year(),
                report.form(),
                report.body().kind() == BodyKind.DISTRICT
                        ? Publisher.GOVERNMENT
                        : Publisher.DEPARTMENT,
                values,
                blanks,
                parts(composed),
                published(report),
                earlier(composed),
                counted,
                toGive(report),
                laterDay(report));
    }

    private static @Nullable LaterDay laterDay(AnnualReport report) {
        AnnualReport.Extended before = report.extended();
        return before == null
                ? null
                : new LaterDay(before.submitBy(), report.submitBy(), before.daysLate());
    }

    /// What bodies below gave does not stand in for the body's own. What was handed in once is
    /// complete.
    private Set<String> toGive(AnnualReport report) {
        if (report.state().isFrozen()) return Set.of();
        Set<String> given = manual.ofBody(report.scope()).keySet();
        return figures.listToGive(report.scope(), report.form()).stream()
                .map(Figure::id)
                .filter(figure -> !given.contains(figure))
                .collect(Collectors.toSet());
    }

    private static List<CheckedPart> parts(ComposedReport composed) {
        return composed.parts().stream()
                .map(part ->
                        new CheckedPart(
                                part.form().key(),
                                part.form().heading(),
                                part.form().level(),
                                part.rendered(),
                                !part.written(),
                                part.form().text()))
                .toList();
    }

    /// The day it was published; one that is not yet public and late counts as published today,
    /// also when it got a later day.
    private @Nullable LocalDate published(AnnualReport report) {
        LocalDate today = LocalDate.now(clock);
        if (report.state() != ReportState.PUBLISHED) {
            return today.isAfter(report.firstPublishBy()) ? today : null;
        }
        return reports.steps(report.id()).stream()
                .filter(step -> step.kind().equals("published"))
                .map(step -> LocalDate.ofInstant(step.at(), clock.getZone()))
                .reduce((first, later) -> later)
                .orElse(null);
    }

    private @Nullable Earlier earlier(ComposedReport composed) {
        LastYear before = composed.figures().before();
        if (!before.isReport()) return null;
        AnnualReport report = composed.report();
        String text =
                texts.of(report.body().id(), report.year() - 1).stream()
                        .collect(Collectors.joining("\n"));
        return new Earlier(report.year() - 1, before.reported(), text);
    }
}
