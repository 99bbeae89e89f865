package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A table of an official form as `form-tables.txt` describes it.
///
/// @param id the table as figures name it: `table4`
/// @param name as the form calls it
/// @param begins words that stand in the head or first row of this table only
/// @param torn words of a row that shows the table though its beginning is not there, when the row
///   has `columns` numbers
record FormTable(
        String id,
        String name,
        Pattern begins,
        @Nullable Pattern torn,
        int columns,
        List<Row> rows) {

    /// Whether a row with these words and so many numbers belongs to this table and to no other.
    boolean isShownBy(String words, int numbers) {
        return begins.matcher(words).find()
                || torn != null && numbers == columns && torn.matcher(words).find();
    }

    record Row(String id, String name, List<Column> columns, Pattern label) {}

    record Column(String id, String name, String unit) {

        boolean isMoney() {
            return unit.endsWith("元");
        }
    }

    static List<FormTable> load() {
        var tables = new ArrayList<FormTable>();
        var columns = new HashMap<String, List<Column>>();
        String prefix = "";
        for (String line : ResourceLines.of("form-tables.txt")) {
            String[] parts = ResourceLines.fields(line);
            if (line.startsWith("columns ")) {
                columns.put(parts[0].substring(8), columnsOf(parts));
            } else if (line.startsWith("[")) {
                String[] heading = line.substring(1, line.indexOf(']')).split(" ", 2);
                prefix = heading[0];
                String begins = parts[0].substring(parts[0].indexOf(']') + 1).strip();
                boolean torn = parts.length > 2;
                tables.add(
                        new FormTable(
                                prefix,
                                heading[1],
                                Pattern.compile(begins),
                                torn ? Pattern.compile(parts[1]) : null,
                                torn ? Integer.parseInt(parts[2]) : 0,
                                new ArrayList<>()));
            } else {
                tables.getLast()
                        .rows()
                        .add(
                                new Row(
                                        parts[0].equals("-") ? prefix : prefix + "." + parts[0],
                                        parts[1],
                                        columns.getOrDefault(parts[2], List.of()),
                                        Pattern.compile(
                                                parts[3].replace(
                                                        "$", "(?:\\([^)]*\\))?[、:;。]?$"))));
            }
        }
        return tables;
    }

    private static List<Column> columnsOf(String[] parts) {
        var columns = new ArrayList<Column>();
        for (int i = 1; i < parts.length; i++) {
            String[] column = parts[i].split(" ", -1);
            columns.add(new Column(column[0], column[1], column[2]));
        }
        return columns;
    }
}
