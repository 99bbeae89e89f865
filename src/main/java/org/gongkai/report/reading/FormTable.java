package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

/// A table of an official form as `form-tables.txt` describes it.
///
/// @param begins words that stand in the head or first row of this table only
record FormTable(Pattern begins, List<Row> rows) {

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
                prefix = line.substring(1, line.indexOf(']'));
                String begins = line.substring(line.indexOf(']') + 1).strip();
                tables.add(new FormTable(Pattern.compile(begins), new ArrayList<>()));
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
