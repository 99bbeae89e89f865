package org.gongkai.report.checking;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.report.form.FormColumn;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormTable;
import org.gongkai.report.form.OfficialForms;

/// E8: a body that can make no rules (规章) counted some; normative documents are meant.
final class RulesOfNobody implements Rule {

    @Override
    public void check(CheckedReport report, Findings findings) {
        if (RuleMaking.of(report.body()) != RuleMaking.NO) return;
        for (FormTable table : OfficialForms.tables(report.generation())) {
            for (FormRow row : table.rows()) {
                if (row.figure().equals("table2.rules")) check(report, table, row, findings);
            }
        }
    }

    private static void check(
            CheckedReport report, FormTable table, FormRow row, Findings findings) {
        List<String> counted =
                table.columns().stream()
                        .map(FormColumn::key)
                        .map(key -> row.figure() + "." + key)
                        .filter(figure ->
                                report.values().getOrDefault(figure, BigDecimal.ZERO).signum() > 0)
                        .toList();
        if (counted.isEmpty()) return;
        String numbers = String.join("、", counted.stream().map(report::written).toList());
        findings.inCells(Check.E8, Place.row(table, row), counted, report.body(), numbers);
    }
}
