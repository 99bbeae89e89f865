package org.gongkai.letter.intake.table;

import java.util.List;

/// What a table looks as if it held, before anything is taken in.
///
/// @param columns those that were recognised
/// @param unknown the names of those that were not
/// @param rows the first, masked, a cell for each column
/// @param bad how many rows cannot be taken in as they are
/// @param sheet its name, empty in a text
/// @param otherSheets of which nothing is read
public record Preview(
        List<Found> columns,
        List<String> unknown,
        List<List<String>> rows,
        int bad,
        String sheet,
        List<String> otherSheets) {

    /// @param name as the file has it
    public record Found(Column column, String name) {}

    boolean has(Column column) {
        return columns.stream().anyMatch(found -> found.column() == column);
    }

    /// Whether letters can be made of it.
    public boolean isUsable() {
        return has(Column.TEXT);
    }

    /// Columns that letters usually have, and this table has not.
    public List<Column> missing() {
        return java.util.stream.Stream.of(
                        Column.TEXT,
                        Column.NUMBER,
                        Column.AT,
                        Column.KIND,
                        Column.NAME,
                        Column.PHONE)
                .filter(column -> !has(column))
                .toList();
    }

    @Override
    public String toString() {
        return "Preview[sealed]";
    }
}
