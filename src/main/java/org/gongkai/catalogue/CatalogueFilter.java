package org.gongkai.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What narrows a list of entries; as in the address, empty means everything.
///
/// @param branch code of a branch
/// @param field code of a field
/// @param stage name of a [Stage]
/// @param level name of a [Level]
/// @param text words that all stand somewhere in the entry
public record CatalogueFilter(
        String branch, String field, String stage, String level, String text) {

    private static final int LONGEST = 100;

    public CatalogueFilter {
        text = text.strip();
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /// As the parameters of an address give it.
    public static CatalogueFilter of(Map<String, String> parameters) {
        return new CatalogueFilter(
                parameters.getOrDefault("branch", ""),
                parameters.getOrDefault("field", ""),
                parameters.getOrDefault("stage", ""),
                parameters.getOrDefault("level", ""),
                parameters.getOrDefault("text", ""));
    }

    /// The parameters of an address that means this.
    public Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("branch", branch);
        all.put("field", field);
        all.put("stage", stage);
        all.put("level", level);
        all.put("text", text);
        return all;
    }

    public boolean isNarrow() {
        return parameters().values().stream().anyMatch(value -> !value.isEmpty());
    }

    /// The entries that it lets through, in their order.
    public List<CatalogueEntry> narrow(List<CatalogueEntry> entries) {
        return entries.stream().filter(this::lets).toList();
    }

    private boolean lets(CatalogueEntry entry) {
        return means(branch, entry.branch().code())
                && means(field, nameOf(entry.field()))
                && means(stage, nameOf(entry.stage()))
                && (level.isEmpty()
                        || entry.levels().stream().anyMatch(l -> l.name().equals(level)))
                && says(entry);
    }

    private boolean says(CatalogueEntry entry) {
        if (text.isEmpty()) {
            return true;
        }
        String all =
                String.join(
                                "\n",
                                entry.code(),
                                entry.level1(),
                                entry.level2(),
                                entry.level3(),
                                String.join("\n", entry.elements()),
                                String.join("\n", entry.basis()),
                                entry.subject(),
                                entry.timeRule().written())
                        .toLowerCase(Locale.ROOT);
        return List.of(text.toLowerCase(Locale.ROOT).split("[\\s　]+")).stream()
                .allMatch(all::contains);
    }

    private static boolean means(String wanted, String has) {
        return wanted.isEmpty() || wanted.equals(has);
    }

    private static String nameOf(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }
}
