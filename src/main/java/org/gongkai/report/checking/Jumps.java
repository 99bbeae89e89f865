package org.gongkai.report.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gongkai.report.form.OfficialForms;

/// W1: a figure that is at least [#TIMES] times last year's, or at most that fraction of it. Small
/// numbers jump for no reason, so the two must also differ by [#LEAST], in the unit that the form
/// prints. Of table three and four only totals are looked at: their parts jump with them.
final class Jumps implements Rule {

    static final BigDecimal TIMES = BigDecimal.valueOf(3);
    static final BigDecimal LEAST = BigDecimal.valueOf(50);

    private static final List<String> OF_TABLE_3 =
            List.of("table3.new.total", "table3.total.total", "table3.forward.total");

    @Override
    public void check(CheckedReport report, Findings findings) {
        report.lastYear()
                .map(Earlier::values)
                .ifPresent(before ->
                        OfficialForms.figures(report.generation()).stream()
                                .filter(Jumps::isLookedAt)
                                .forEach(figure -> check(report, before, figure, findings)));
    }

    private static boolean isLookedAt(String figure) {
        if (figure.startsWith("table3.")) return OF_TABLE_3.contains(figure);
        if (figure.startsWith("table4.")) return figure.endsWith(".total");
        return !figure.endsWith(".change") && !figure.endsWith(".previous");
    }

    private static BigDecimal least(CheckedReport report, String figure) {
        return OfficialForms.tables(report.generation()).stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.figure().equals(figure))
                .findFirst()
                .map(row -> row.perPrinted().multiply(LEAST))
                .orElse(LEAST);
    }

    private static void check(
            CheckedReport report,
            Map<String, BigDecimal> before,
            String figure,
            Findings findings) {
        BigDecimal then = before.get(figure);
        BigDecimal now = report.values().get(figure);
        if (then == null || now == null || now.signum() < 0) return;
        boolean jumped =
                now.subtract(then).abs().compareTo(least(report, figure)) >= 0
                        && now.max(then).compareTo(now.min(then).multiply(TIMES)) >= 0;
        if (!jumped) return;
        findings.inCells(
                Check.W1,
                Place.cell(report.generation(), figure),
                List.of(figure),
                CheckedReport.plain(now),
                CheckedReport.plain(then));
    }
}
