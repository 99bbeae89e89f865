package org.gongkai.report.checking;

import java.util.Comparator;
import java.util.List;
import org.gongkai.report.reading.ReportReader;

/// Checks a report for everything in [Check]. Thread-safe; one instance may check any number.
public final class CheckReport {

    private final List<Rule> rules;

    public CheckReport() {
        this(new ReportReader());
    }

    /// @param reader one that is there already
    public CheckReport(ReportReader reader) {
        ReportReader statements = ReportReader.ofStatements();
        rules =
                List.of(
                        new Sums(),
                        new AgainstLastYear(),
                        new KindsOfNumbers(),
                        new RulesOfNobody(),
                        new TemplateResidue(),
                        new TextAgainstTables(reader, statements),
                        new LastYearInTheText(statements),
                        new Jumps(),
                        new BlankCells(),
                        new SixParts(),
                        new EmptyParts(),
                        new FormatMark(),
                        new Period(),
                        new DayOfPublication(),
                        new SameText(),
                        new UntoldFee(),
                        new PartsOfTotals(),
                        new ClosedAndAnswered());
    }

    /// The findings in the order of the checks; none is what everybody hopes for.
    public List<Finding> check(CheckedReport report) {
        var findings = new Findings(report);
        rules.forEach(rule -> rule.check(report, findings));
        return findings.found().stream().sorted(Comparator.comparing(Finding::check)).toList();
    }
}
