package org.gongkai.letter.open;

import java.util.LinkedHashMap;
import java.util.Map;

/// What narrows the list of chosen letters, as it stands in an address; what is absent does not.
///
/// @param body code of a body; those below it are included
/// @param category code of a category
/// @param year of publication, 0 for all
public record ChosenFilter(String body, String category, int year) {

    public static final ChosenFilter ALL = new ChosenFilter("", "", 0);

    static ChosenFilter of(Map<String, String> typed) {
        String year = typed.getOrDefault("year", "");
        return new ChosenFilter(
                text(typed, "body"),
                text(typed, "category"),
                year.matches("20\\d\\d") ? Integer.parseInt(year) : 0);
    }

    public Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        if (!body.isEmpty()) all.put("body", body);
        if (!category.isEmpty()) all.put("category", category);
        if (year > 0) all.put("year", Integer.toString(year));
        return all;
    }

    private static String text(Map<String, String> typed, String name) {
        String value = typed.getOrDefault(name, "").strip();
        return value.length() > 40 ? value.substring(0, 40) : value;
    }
}
