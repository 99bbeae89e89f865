package org.gongkai.report.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The Chinese names of the figures of a table, made of what stands beside and above their cells.
public final class FigureNames {

    private FigureNames() {}

    /// @param unit the unit the figure is kept in
    public record Named(String name, String unit) {}

    /// Names by figure, in the order of the table; no two are the same.
    public static Map<String, Named> of(FormTable table) {
        return table.isList() ? list(table) : grid(table);
    }

    private static Map<String, Named> list(FormTable table) {
        Map<String, Long> often =
                table.rows().stream()
                        .filter(row -> !row.isChapter())
                        .collect(
                                Collectors.groupingBy(
                                        row -> bare(row.label().getFirst()),
                                        Collectors.counting()));
        var names = new LinkedHashMap<String, Named>();
        String chapter = "";
        for (FormRow row : table.rows()) {
            String label = bare(row.label().getFirst());
            if (row.isChapter()) {
                chapter = label.replaceAll("(?:情况|数量)$", "");
                continue;
            }
            boolean same = often.getOrDefault(label, 0L) > 1;
            names.put(row.figure(), new Named(same ? chapter + label : label, row.kept()));
        }
        return names;
    }

    private static Map<String, Named> grid(FormTable table) {
        var names = new LinkedHashMap<String, Named>();
        for (FormRow row : table.rows()) {
            String label =
                    row.label().stream()
                            .filter(word -> !word.startsWith("三、"))
                            .map(FigureNames::bare)
                            .collect(Collectors.joining("-"));
            for (FormColumn column : table.columns()) {
                String above =
                        column.label().stream()
                                .filter(word -> !word.equals("申请人情况") && !word.equals("法人或其他组织"))
                                .map(FigureNames::bare)
                                .collect(Collectors.joining("-"));
                names.put(
                        row.figure() + "." + column.key(),
                        new Named(label.isEmpty() ? above : label + "-" + above, column.unit()));
            }
        }
        return names;
    }

    /// Without its number and what is said in brackets. The row of all that was handled has a name
    /// of its own, for every table has a total.
    private static String bare(String label) {
        if (label.equals("（七）总计")) return "办理结果";
        return label.replaceAll("^(?:其中：)?(?:[一二三四五六七八九]、|（[一二三四五六七八九]）|\\d\\.)?", "")
                .replaceAll("（[^）]*）", "");
    }
}
