package org.gongkai.report.checking;

import java.util.List;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormTable;
import org.gongkai.report.form.OfficialForms;

/// W2: blank cells, row by row. Nought is written 0. Numbers that people must give for a report of
/// our own are needed, whatever bodies below gave.
final class BlankCells implements Rule {

    @Override
    public void check(CheckedReport report, Findings findings) {
        for (FormTable table : OfficialForms.tables(report.generation())) {
            for (FormRow row : table.rows()) {
                List<String> toGive =
                        figures(table, row).stream().filter(report.toGive()::contains).toList();
                if (!toGive.isEmpty()) {
                    findings.needed(
                            Check.W2,
                            "give",
                            place(table, row),
                            toGive,
                            columns(table, row, toGive),
                            String.valueOf(toGive.size()));
                }
                List<String> blank =
                        figures(table, row).stream()
                                .filter(report.blanks()::contains)
                                .filter(figure -> !toGive.contains(figure))
                                .toList();
                if (!blank.isEmpty()) {
                    findings.inCells(
                            Check.W2, place(table, row), blank, columns(table, row, blank));
                }
            }
        }
    }

    private static List<String> figures(FormTable table, FormRow row) {
        if (row.isChapter()) return List.of();
        if (table.isList()) return List.of(row.figure());
        return table.columns().stream().map(column -> row.figure() + "." + column.key()).toList();
    }

    /// The only row of table four has no name.
    private static Place place(FormTable table, FormRow row) {
        if (!row.label().isEmpty()) return Place.row(table, row);
        return Place.whole("table" + table.part());
    }

    /// The columns of the blank cells; a list has one for numbers, the last.
    private static String columns(FormTable table, FormRow row, List<String> blank) {
        if (table.isList()) return "“" + table.corner().getLast() + "”";
        List<String> columns =
                table.columns().stream()
                        .filter(column -> blank.contains(row.figure() + "." + column.key()))
                        .map(column -> "“" + String.join("", column.label()) + "”")
                        .toList();
        int shown = Math.min(3, columns.size());
        return String.join("、", columns.subList(0, shown)) + (columns.size() > shown ? "…" : "");
    }
}
