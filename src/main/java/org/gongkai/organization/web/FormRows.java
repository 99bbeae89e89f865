package org.gongkai.organization.web;

import java.util.List;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.util.MultiValueMap;

/// A form whose fields repeat row by row. Read as they were sent: binding to an array would break a
/// single text at its commas.
///
/// @param first a field that every row has
record FormRows(MultiValueMap<String, String> fields, String first) {

    FormRows {
        // a form that lost its rows on the way must not empty the list
        if (!fields.containsKey(first)) {
            throw new Refused("", Text.t("organization.refused.incomplete"));
        }
    }

    int count() {
        return fields.getOrDefault(first, List.of()).size();
    }

    String at(String field, int row) {
        List<String> values = fields.getOrDefault(field, List.of());
        return row < values.size() ? values.get(row) : "";
    }

    long idAt(String field, int row) {
        String typed = at(field, row);
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    /// Whether the row is marked to be taken away.
    boolean removed(int row) {
        return fields.getOrDefault("remove", List.of()).contains(Integer.toString(row));
    }

    String single(String field) {
        return at(field, 0);
    }
}
