package org.gongkai.report.form;

import java.util.ArrayList;
import java.util.List;

/// A table of a form.
///
/// @param part the part of the report it stands in: `2`, `3`, `4`, `annex`
/// @param corner what stands above the labels of the rows; in a list the three heads
/// @param columns empty in a list, whose rows have one number each
public record FormTable(
        String part,
        String caption,
        List<String> corner,
        List<FormColumn> columns,
        List<FormRow> rows) {

    public FormTable {
        corner = List.copyOf(corner);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public boolean isList() {
        return columns.isEmpty();
    }

    /// The names of all its figures, as they are read: row by row.
    public List<String> figures() {
        var figures = new ArrayList<String>();
        for (FormRow row : rows) {
            if (isList() && !row.isChapter()) figures.add(row.figure());
            for (FormColumn column : columns) figures.add(row.figure() + "." + column.key());
        }
        return figures;
    }

    int labels() {
        return rows.stream().mapToInt(row -> row.label().size()).max().orElse(0);
    }
}
