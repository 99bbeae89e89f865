package org.gongkai.catalogue.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.catalogue.CatalogueEntry;
import org.gongkai.catalogue.CatalogueFilter;
import org.gongkai.pages.Paging;

/// The list of entries as it is shown.
///
/// @param answers how many public documents answer each entry, by code
/// @param mayReplace whether this person may put another catalogue in force
/// @param readsDocuments whether this person may open the list of documents
/// @param keepsGuide whether this person keeps the guide of some body
public record CatalogueView(
        CatalogueFilter filter,
        List<CatalogueEntry> entries,
        Map<String, Long> answers,
        Paging paging,
        boolean mayReplace,
        boolean readsDocuments,
        boolean keepsGuide) {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    /// The address of the same list as a file.
    ///
    /// @param kind `xlsx` or `csv`
    public String export(String kind) {
        return Paging.address("/office/catalogue." + kind, filter.parameters());
    }

    public long answers(CatalogueEntry entry) {
        return answers.getOrDefault(entry.code(), 0L);
    }

    /// The address of the documents that a count counts.
    public static String documents(CatalogueEntry entry) {
        return Paging.address("/office/documents", Map.of("entry", entry.code(), "state", "live"));
    }

    /// The address of an entry's page.
    public static String address(CatalogueEntry entry) {
        String code = entry.code();
        boolean plain =
                PLAIN.matcher(code).matches() && !code.equals("entry") && !code.equals("import");
        return plain
                ? "/office/catalogue/" + code
                : "/office/catalogue/entry?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }

    /// The names on the levels above the entry's own name, empty for a first level.
    public static String above(CatalogueEntry entry) {
        List<String> all =
                Stream.of(entry.level1(), entry.level2(), entry.level3())
                        .filter(level -> !level.isEmpty())
                        .toList();
        return all.stream().limit(all.size() - 1L).collect(Collectors.joining(" › "));
    }
}
