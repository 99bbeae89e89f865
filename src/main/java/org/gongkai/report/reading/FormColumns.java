package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Which cell of a row stands in which column of the form.
final class FormColumns {

    private FormColumns() {}

    /// One cell for each of the columns, or nothing when that is not certain: by their number, else
    /// by the heads over them.
    static Optional<List<TableRow.Cell>> cells(
            TableRow row, List<FormTable.Column> columns, String label) {
        if (row.cells().size() == columns.size()) {
            return HeadOrder.contradicts(row, columns, label)
                    ? Optional.empty()
                    : Optional.of(row.cells());
        }
        Optional<List<TableRow.Cell>> underHeads = underHeads(row, columns);
        if (underHeads.isPresent()) {
            return underHeads;
        }
        List<TableRow.Cell> trimmed = row.trimmedTo(columns.size());
        boolean leading = trimmed.getFirst().isBlank() && row.cells().getLast().isBlank();
        if (trimmed.size() == columns.size() && !leading) {
            return Optional.of(trimmed);
        }
        List<TableRow.Cell> rest = new ArrayList<>(row.cells());
        while (rest.size() > columns.size() && rest.getFirst().isBlank()) {
            rest.removeFirst();
        }
        boolean trailing = rest.getLast().isBlank();
        return rest.size() == columns.size() && !trailing ? Optional.of(rest) : Optional.empty();
    }

    private static Optional<List<TableRow.Cell>> underHeads(
            TableRow row, List<FormTable.Column> columns) {
        var found = new TreeMap<Integer, String>();
        String last = "";
        for (var head : new TreeMap<>(row.heads()).entrySet()) {
            String words = head.getValue().substring(head.getValue().lastIndexOf('\t') + 1);
            words = words.replaceAll("\\([^)]*\\)", "");
            String own = words;
            boolean ours =
                    words.length() >= 2
                            && columns.stream().anyMatch(column -> column.name().endsWith(own));
            // a head over several columns stands for the first of them
            if (ours && !head.getValue().equals(last)) {
                found.put(head.getKey(), words);
            }
            last = head.getValue();
        }
        if (found.size() != columns.size()) {
            return Optional.empty();
        }
        var cells = new ArrayList<TableRow.Cell>();
        int next = 0;
        for (var head : found.entrySet()) {
            if (!columns.get(next++).name().endsWith(head.getValue())) {
                return Optional.empty();
            }
            Optional<TableRow.Cell> cell =
                    row.cells().stream()
                            .filter(c ->
                                    c.column() <= head.getKey()
                                            && head.getKey() < c.column() + c.columns())
                            .findFirst();
            if (cell.isEmpty() || cells.contains(cell.get())) {
                return Optional.empty();
            }
            cells.add(cell.get());
        }
        return Optional.of(cells);
    }
}
