package org.gongkai.report.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Paging;
import org.gongkai.report.figure.Counts;
import org.gongkai.report.figure.Figure;
import org.gongkai.report.figure.Figures;
import org.jspecify.annotations.Nullable;

/// The registry as it is shown: figures by the tables they stand in, with their numbers for a body
/// and some days.
///
/// @param groups those of this page, without what stands on other pages
/// @param recorded whether there were records in these days; else the numbers are people's
public record FiguresView(
        AskedFigures asked,
        Filter filter,
        List<String> sources,
        Paging paging,
        List<FigureGroup> groups,
        Counts counts,
        boolean recorded,
        Figures registry,
        Actor reader) {

    static final String PLACE = "/office/figures";

    /// What narrows the registry; empty fields do not.
    ///
    /// @param form one of [FigureGroup#FORMS]
    /// @param name part of a figure's name
    public record Filter(String form, String source, String name) {

        static Filter of(Map<String, String> typed) {
            String form = typed.getOrDefault("form", "");
            return new Filter(
                    FigureGroup.FORMS.contains(form) ? form : "",
                    typed.getOrDefault("source", ""),
                    typed.getOrDefault("name", "").strip());
        }

        boolean takes(Figure figure) {
            boolean named =
                    figure.name().contains(name)
                            || figure.shownName()
                                    .toLowerCase(Locale.ROOT)
                                    .contains(name.toLowerCase(Locale.ROOT));
            return named && (source.isEmpty() || figure.source().equals(source));
        }

        Map<String, String> parameters() {
            var all = new LinkedHashMap<String, String>();
            all.put("form", form);
            all.put("source", source);
            all.put("name", name);
            return all;
        }
    }

    /// The groups of a filter, without what it leaves out.
    static List<FigureGroup> groups(Figures registry, Filter filter) {
        return FigureGroup.list(registry, filter.form()).stream()
                .map(group ->
                        new FigureGroup(
                                group.title(),
                                group.figures().stream().filter(filter::takes).toList()))
                .filter(group -> !group.figures().isEmpty())
                .toList();
    }

    /// The figures of one page, in their groups.
    static List<FigureGroup> cut(List<FigureGroup> groups, int offset, int size) {
        var cut = new ArrayList<FigureGroup>();
        int at = 0;
        for (FigureGroup group : groups) {
            int from = Math.clamp((long) offset - at, 0, group.figures().size());
            int to = Math.clamp((long) offset + size - at, 0, group.figures().size());
            if (to > from) {
                cut.add(new FigureGroup(group.title(), group.figures().subList(from, to)));
            }
            at += group.figures().size();
        }
        return cut;
    }

    static int size(List<FigureGroup> groups) {
        return groups.stream().mapToInt(group -> group.figures().size()).sum();
    }

    static Map<String, String> parameters(AskedFigures asked, Filter filter) {
        var all = new LinkedHashMap<>(asked.parameters());
        all.putAll(filter.parameters());
        return all;
    }

    public List<String> forms() {
        return FigureGroup.FORMS;
    }

    /// The number as it is printed; nothing when it is not known.
    public @Nullable String value(Figure figure) {
        return printed(counts.get(figure.id()));
    }

    static @Nullable String printed(@Nullable BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }

    /// The list behind a number; nothing for who may not open it.
    public String list(Figure figure) {
        return registry.address(reader, asked.scope(), recorded, figure.id());
    }

    /// The page of a figure by itself.
    public String address(Figure figure) {
        var all = new LinkedHashMap<>(asked.parameters());
        all.put("figure", figure.id());
        return Paging.address(PLACE + "/one", all);
    }

    public String export() {
        return Paging.address(PLACE + ".csv", parameters(asked, filter));
    }

    public boolean lacksManual() {
        return asked.lacksManual(groups.stream().flatMap(group -> group.figures().stream()));
    }
}
