package org.gongkai.portal;

import java.util.List;
import java.util.Map;
import org.gongkai.publication.DocumentKind;

/// Columns (栏目) that belong together: each holds the documents of one kind.
///
/// @param key of the group's name
public record ColumnGroup(String key, List<Column> columns) {

    private static final Map<String, List<DocumentKind>> ALL =
            Map.of(
                    "policy",
                    List.of(
                            DocumentKind.NORMATIVE,
                            DocumentKind.NOTICE,
                            DocumentKind.INTERPRETATION,
                            DocumentKind.FAQ),
                    "planning",
                    List.of(
                            DocumentKind.PLAN,
                            DocumentKind.STATISTICS,
                            DocumentKind.BUDGET,
                            DocumentKind.PROCUREMENT,
                            DocumentKind.PROJECT,
                            DocumentKind.FEE),
                    "powers",
                    List.of(DocumentKind.FUNCTION, DocumentKind.PERMIT, DocumentKind.PENALTY),
                    "livelihood",
                    List.of(
                            DocumentKind.ASSISTANCE,
                            DocumentKind.LAND,
                            DocumentKind.EMERGENCY,
                            DocumentKind.LETTER_REPLY),
                    "announcements",
                    List.of(
                            DocumentKind.ANNOUNCEMENT,
                            DocumentKind.PUBLICITY,
                            DocumentKind.MEETING,
                            DocumentKind.PERSONNEL,
                            DocumentKind.RECRUITMENT),
                    "work",
                    List.of(DocumentKind.RULE, DocumentKind.REPORT, DocumentKind.OTHER));

    private static final List<String> ORDER =
            List.of("policy", "planning", "powers", "livelihood", "announcements", "work");

    /// @param code of the kind, as it stands in the address
    public record Column(String code, long count) {}

    /// @param counts documents by kind
    static List<ColumnGroup> listGroups(Map<String, Long> counts) {
        return ORDER.stream()
                .map(key -> new ColumnGroup(key, columns(ALL.getOrDefault(key, List.of()), counts)))
                .toList();
    }

    private static List<Column> columns(List<DocumentKind> kinds, Map<String, Long> counts) {
        return kinds.stream()
                .map(kind -> new Column(kind.code(), counts.getOrDefault(kind.code(), 0L)))
                .toList();
    }
}
