package org.gongkai.report.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.pages.Text;
import org.gongkai.report.figure.Figure;
import org.gongkai.report.figure.Figures;
import org.gongkai.report.form.FigureWords;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormTable;
import org.gongkai.report.form.OfficialForms;
import org.gongkai.report.reading.Generation;

/// Figures that stand together: in one table or chapter of a form, or in one kind of records.
///
/// @param title the form and the table, or the records
public record FigureGroup(String title, List<Figure> figures) {

    static final String RECORDS = "records";

    /// What the registry can be narrowed to, the newest form first.
    static final List<String> FORMS =
            List.of(
                    Generation.FORM_2021.id(),
                    Generation.FORM_2019.id(),
                    Generation.FORM_2014.id(),
                    RECORDS);

    public FigureGroup {
        figures = List.copyOf(figures);
    }

    /// @param form one of [#FORMS]; anything else for all of them, each figure once
    static List<FigureGroup> list(Figures registry, String form) {
        return FORMS.contains(form)
                ? of(registry, form).toList()
                : once(FORMS.stream().flatMap(one -> of(registry, one)).toList());
    }

    private static Stream<FigureGroup> of(Figures registry, String form) {
        if (form.equals(RECORDS)) return ofRecords(registry);
        Generation generation = OfficialForms.ofYear(Integer.parseInt(form));
        List<FormTable> sums =
                generation == Generation.FORM_2014 ? List.of() : OfficialForms.sums();
        return Stream.concat(OfficialForms.tables(generation).stream(), sums.stream())
                .flatMap(table -> ofTable(registry, form, table));
    }

    private static Stream<FigureGroup> ofTable(Figures registry, String form, FormTable table) {
        String title = Text.t("report.figures.form." + form);
        if (!table.isList()) {
            return Stream.of(
                    new FigureGroup(
                            title + " · " + name(table), figures(registry, table.figures())));
        }
        var chapters = new ArrayList<FigureGroup>();
        var ids = new ArrayList<String>();
        String chapter = name(table);
        for (FormRow row : table.rows()) {
            if (!row.isChapter()) {
                ids.add(row.figure());
                continue;
            }
            chapters.add(new FigureGroup(title + " · " + chapter, figures(registry, ids)));
            ids.clear();
            chapter = FigureWords.printed(row.label().getFirst());
        }
        chapters.add(new FigureGroup(title + " · " + chapter, figures(registry, ids)));
        return chapters.stream().filter(group -> !group.figures().isEmpty());
    }

    /// The part a table stands in and its caption.
    private static String name(FormTable table) {
        String part =
                table.part().matches("\\d")
                        ? FigureWords.printed(Text.official("report.annual.part" + table.part()))
                        : Text.t("report.figures.part." + table.part());
        return table.caption().isEmpty()
                ? part
                : part + " · " + FigureWords.printed(table.caption());
    }

    private static List<Figure> figures(Figures registry, List<String> ids) {
        return ids.stream().flatMap(id -> registry.find(id).stream()).toList();
    }

    /// What no form has, by its source.
    private static Stream<FigureGroup> ofRecords(Figures registry) {
        Set<String> ofForms = new HashSet<>();
        OfficialForms.all().forEach(table -> ofForms.addAll(table.figures()));
        List<Figure> others =
                registry.list().stream().filter(one -> !ofForms.contains(one.id())).toList();
        return others.stream()
                .map(Figure::source)
                .distinct()
                .map(source ->
                        new FigureGroup(
                                Text.t("report.figures.form.records")
                                        + " · "
                                        + Text.t("figure.source." + source),
                                others.stream()
                                        .filter(one -> one.source().equals(source))
                                        .toList()));
    }

    /// Each figure in the first group that has it.
    private static List<FigureGroup> once(List<FigureGroup> groups) {
        var seen = new HashSet<String>();
        return groups.stream()
                .map(group ->
                        new FigureGroup(
                                group.title(),
                                group.figures().stream()
                                        .filter(one -> seen.add(one.id()))
                                        .toList()))
                .filter(group -> !group.figures().isEmpty())
                .toList();
    }
}
