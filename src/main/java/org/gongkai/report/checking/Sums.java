package org.gongkai.report.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.form.FormColumn;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormTable;
import org.gongkai.report.form.OfficialForms;
import org.gongkai.report.reading.Generation;

/// E1–E4: what adds up within the tables. The relation printed in table three is only the second of
/// them; a table can satisfy it and still be wrong.
final class Sums implements Rule {

    /// Both sides are as much; the last of `right` may be a single total.
    private record Sum(Check check, Place place, List<String> left, List<String> right) {}

    private static final List<String> NOT_ANSWERS =
            List.of("table3.new", "table3.carried", "table3.total", "table3.forward");

    @Override
    public void check(CheckedReport report, Findings findings) {
        for (FormTable table : OfficialForms.tables(report.generation())) {
            switch (table.part()) {
                case "3" -> requests(table).forEach(sum -> check(report, sum, findings));
                case "4" -> remedies(table).forEach(sum -> check(report, sum, findings));
                case "annex" -> list().forEach(sum -> check(report, sum, findings));
                default -> {}
            }
        }
    }

    private static void check(CheckedReport report, Sum sum, Findings findings) {
        Optional<BigDecimal> left = report.sum(sum.left());
        Optional<BigDecimal> right = report.sum(sum.right());
        if (left.isEmpty() || right.isEmpty() || left.get().compareTo(right.get()) == 0) return;
        String written =
                sum.right().size() == 1
                        ? report.written(sum.right().getFirst())
                        : CheckedReport.plain(right.get());
        findings.inCells(
                sum.check(),
                sum.place(),
                Stream.concat(sum.left().stream(), sum.right().stream()).toList(),
                CheckedReport.plain(left.get()),
                written);
    }

    private static List<Sum> requests(FormTable table) {
        List<String> kinds =
                table.columns().stream()
                        .map(FormColumn::key)
                        .filter(key -> !key.equals("total"))
                        .toList();
        List<String> answers =
                table.rows().stream()
                        .map(FormRow::figure)
                        .filter(figure -> !NOT_ANSWERS.contains(figure))
                        .toList();
        var sums = new ArrayList<Sum>();
        for (FormRow row : table.rows()) {
            sums.add(
                    new Sum(
                            Check.E1,
                            Place.row(table, row),
                            kinds.stream().map(kind -> row.figure() + "." + kind).toList(),
                            List.of(row.figure() + ".total")));
        }
        for (FormColumn column : table.columns()) {
            Place place = Place.column(table, column);
            sums.add(
                    new Sum(
                            Check.E2,
                            place,
                            in(column, List.of("table3.new", "table3.carried")),
                            in(column, List.of("table3.total", "table3.forward"))));
            sums.add(
                    new Sum(
                            Check.E3,
                            place,
                            in(column, answers),
                            in(column, List.of("table3.total"))));
        }
        return sums;
    }

    private static List<String> in(FormColumn column, List<String> rows) {
        return rows.stream().map(row -> row + "." + column.key()).toList();
    }

    private static List<Sum> remedies(FormTable table) {
        var sums = new ArrayList<Sum>();
        var parts = new ArrayList<String>();
        for (FormColumn column : table.columns()) {
            String figure = table.rows().getFirst().figure() + "." + column.key();
            if (!column.key().endsWith(".total")) {
                parts.add(figure);
                continue;
            }
            Place place = Place.column(table, column);
            sums.add(new Sum(Check.E4, place, List.copyOf(parts), List.of(figure)));
            parts.clear();
        }
        return sums;
    }

    private static List<Sum> list() {
        return List.of(
                listed(Check.E3, "request.received.total", "in-person", "fax", "online", "letter"),
                listed(Check.E3, "request.closed.total", "on-time", "extended"),
                listed(
                        Check.E3,
                        "request.answered.total",
                        "already-public",
                        "granted",
                        "partial",
                        "refused",
                        "not-ours",
                        "absent",
                        "correction",
                        "elsewhere"),
                listed(
                        Check.E3,
                        "request.answered.refused",
                        "state-secret",
                        "trade-secret",
                        "privacy",
                        "security-stability",
                        "not-information",
                        "other"),
                listed(Check.E3, "staff.total", "full-time", "part-time"),
                listed(Check.E4, "request.review", "upheld", "corrected", "other"),
                listed(Check.E4, "request.litigation", "upheld", "corrected", "other"));
    }

    private static Sum listed(Check check, String total, String... kinds) {
        String stem = total.replaceAll("\\.total$", "");
        return new Sum(
                check,
                Place.cell(Generation.FORM_2014, total),
                Stream.of(kinds).map(kind -> stem + "." + kind).toList(),
                List.of(total));
    }
}
