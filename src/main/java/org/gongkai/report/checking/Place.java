package org.gongkai.report.checking;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.pages.Text;
import org.gongkai.report.form.FigureNames;
import org.gongkai.report.form.FigureWords;
import org.gongkai.report.form.FormColumn;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormTable;
import org.gongkai.report.form.OfficialForms;
import org.gongkai.report.reading.Generation;

/// Where something was found.
///
/// @param id the same in every language
/// @param words for the user
record Place(String id, String words) {

    private static final String NUMERALS = "零一二三四五六七八九十";

    static Place row(FormTable table, FormRow row) {
        String label = table.isList() ? listed(table, row) : label(row);
        return named("row", row.figure(), table, label);
    }

    static Place column(FormTable table, FormColumn column) {
        return named("column", column.key(), table, label(column));
    }

    /// A cell by its figure; a figure of no table names itself.
    static Place cell(Generation generation, String figure) {
        for (FormTable table : OfficialForms.tables(generation)) {
            for (FormRow row : table.rows()) {
                if (table.isList() && row.figure().equals(figure)) return row(table, row);
                for (FormColumn column : table.columns()) {
                    if (!figure.equals(row.figure() + "." + column.key())) continue;
                    return row.label().isEmpty()
                            ? column(table, column)
                            : named("cell", figure, table, label(row), label(column));
                }
            }
        }
        return new Place(figure, figure);
    }

    static Place part(List<CheckedPart> text, CheckedPart part) {
        if (part.heading().isBlank()) {
            return new Place(part.key(), Text.t("report.check.place.beginning"));
        }
        int chapter = chapter(text, part);
        if (part.level() <= 1 || chapter <= 0) {
            return new Place(part.key(), Text.t("report.check.place.heading", part.heading()));
        }
        return new Place(
                part.key(),
                Text.t(
                        "report.check.place.part",
                        NUMERALS.substring(chapter, chapter + 1),
                        String.valueOf(chapter),
                        part.heading()));
    }

    /// The number before the 、 of the heading of level 1 it stands under; headings without one are
    /// captions of tables.
    private static int chapter(List<CheckedPart> text, CheckedPart part) {
        int chapter = 0;
        for (CheckedPart other : text) {
            boolean numbered = other.level() == 1 && other.heading().matches("[一二三四五六七八九十]、.*");
            if (numbered) chapter = NUMERALS.indexOf(other.heading().charAt(0));
            if (other.equals(part)) break;
        }
        return chapter;
    }

    /// The report as a whole, or a side of it that is in no table and no part.
    static Place whole(String side) {
        return new Place(side, Text.t("report.check.place." + side));
    }

    private static Place named(String kind, String id, FormTable table, String... labels) {
        String name = Text.t("report.check.table." + table.part());
        String[] words = new String[labels.length + 1];
        words[0] = name;
        System.arraycopy(labels, 0, words, 1, labels.length);
        return new Place(id, Text.t("report.check.place." + kind, (Object[]) words));
    }

    /// With its chapter where two rows of a list are called the same.
    private static String listed(FormTable table, FormRow row) {
        FigureNames.Named named = FigureNames.of(table).get(row.figure());
        return named == null ? label(row) : FigureWords.name(row.figure(), named.name());
    }

    /// Beside the row as printed, without what stands beside all rows and without explanations.
    private static String label(FormRow row) {
        return FigureWords.row(
                row,
                label(row.label().stream().filter(word -> !word.equals("三、本年度办理结果")).toList()));
    }

    private static String label(FormColumn column) {
        return FigureWords.column(column, label(column.label()));
    }

    private static String label(List<String> path) {
        return path.stream()
                .filter(word -> !word.equals("申请人情况") && !word.equals("法人或其他组织"))
                .map(word -> word.replaceAll("(?<=.)（[^）]{5,}）", ""))
                .collect(Collectors.joining(" "))
                .replace('“', '‘')
                .replace('”', '’');
    }
}
