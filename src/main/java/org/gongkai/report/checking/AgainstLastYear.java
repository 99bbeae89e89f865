package org.gongkai.report.checking;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.report.form.FormColumn;
import org.gongkai.report.form.FormTable;
import org.gongkai.report.form.OfficialForms;

/// E5 and E6: what last year's report determines.
final class AgainstLastYear implements Rule {

    @Override
    public void check(CheckedReport report, Findings findings) {
        report.lastYear().ifPresent(earlier -> check(report, earlier, findings));
    }

    private static void check(CheckedReport report, Earlier earlier, Findings findings) {
        for (FormTable table : OfficialForms.tables(report.generation())) {
            if (table.part().equals("3")) carriedOver(report, earlier, table, findings);
        }
        inForce(report, earlier, "table2.rules", findings);
        inForce(report, earlier, "table2.normative", findings);
    }

    private static void carriedOver(
            CheckedReport report, Earlier earlier, FormTable table, Findings findings) {
        for (FormColumn column : table.columns()) {
            String carried = "table3.carried." + column.key();
            BigDecimal forward = earlier.values().get("table3.forward." + column.key());
            if (forward == null) continue;
            report.number(carried)
                    .filter(number -> number.compareTo(forward) != 0)
                    .ifPresent(number ->
                            findings.inCells(
                                    Check.E5,
                                    Place.cell(report.generation(), carried),
                                    List.of(carried),
                                    CheckedReport.plain(forward),
                                    report.written(carried)));
        }
    }

    private static void inForce(
            CheckedReport report, Earlier earlier, String row, Findings findings) {
        var now = report.number(row + ".in-force");
        var issued = report.number(row + ".issued");
        var repealed = report.number(row + ".repealed");
        BigDecimal before = earlier.values().get(row + ".in-force");
        if (now.isEmpty() || issued.isEmpty() || repealed.isEmpty() || before == null) return;
        BigDecimal due = before.add(issued.get()).subtract(repealed.get());
        if (due.compareTo(now.get()) == 0) return;
        findings.inCells(
                Check.E6,
                Place.cell(report.generation(), row + ".in-force"),
                List.of(row + ".issued", row + ".repealed", row + ".in-force"),
                CheckedReport.plain(due),
                report.written(row + ".in-force"),
                CheckedReport.plain(before),
                CheckedReport.plain(issued.get()),
                CheckedReport.plain(repealed.get()));
    }
}
