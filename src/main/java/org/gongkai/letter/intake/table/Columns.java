package org.gongkai.letter.intake.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.files.rows.Head;
import org.jspecify.annotations.Nullable;

/// Which column of a table holds what.
///
/// @param places by what they hold, counted from 0
/// @param names of all columns, as written
record Columns(Map<Column, Integer> places, List<String> names) {

    static Columns of(Head head) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (Column column : Column.values()) {
            head.find(column.names()).ifPresent(place -> places.put(column, place));
        }
        return new Columns(places, head.names());
    }

    /// What a row has in this column; empty when the table has no such column.
    String cell(Column column, List<String> cells) {
        @Nullable Integer place = places.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place);
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /// The name of a column in the file; empty when it has none.
    String name(Column column) {
        @Nullable Integer place = places.get(column);
        return place == null ? "" : names.get(place);
    }

    /// The names of columns that mean nothing to us.
    List<String> unknown() {
        var unknown = new ArrayList<String>();
        for (int place = 0; place < names.size(); place++) {
            if (!places.containsValue(place) && !names.get(place).isEmpty()) {
                unknown.add(names.get(place));
            }
        }
        return unknown;
    }

    /// Without a text there are no letters in it.
    boolean isUsable() {
        return has(Column.TEXT);
    }
}
