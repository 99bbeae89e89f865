package org.gongkai.report.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormTable;
import org.gongkai.report.form.OfficialForms;

/// W2: blank cells, row by row. Nought is written 0.
final class BlankCells implements Rule {

    @Override
    public void check(CheckedReport report, Findings findings) {
        for (FormTable table : OfficialForms.tables(report.generation())) {
            for (FormRow row : table.rows()) {
                List<String> blank =
                        figures(table, row).stream().filter(report.blanks()::contains).toList();
                if (!blank.isEmpty()) {
                    findings.inCells(Check.W2, place(table, row), blank, names(report, blank));
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

    private static String names(CheckedReport report, List<String> blank) {
        var words = new ArrayList<String>();
        blank.forEach(figure -> words.add(Place.cell(report.generation(), figure).words()));
        int shown = Math.min(3, words.size());
        Stream<String> names = words.stream().limit(shown);
        return String.join("、", names.toList()) + (words.size() > shown ? "…" : "");
    }
}
