package org.gongkai.catalogue.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gongkai.catalogue.CatalogueEntry;
import org.gongkai.catalogue.Level;
import org.gongkai.catalogue.Manner;

/// The columns of an export: those of the national table in its order, then what it lacks. Columns
/// that would be empty for every entry (third level, city, village) are left out.
record Layout(List<Out> columns) {
    private static final String TICK = "√";

    /// @param group the heading over several columns, empty when the heading stands alone
    /// @param width in characters
    /// @param centred short cells that are read at a glance
    record Out(
            String group,
            String heading,
            int width,
            boolean centred,
            Function<CatalogueEntry, String> cell) {

        /// For tables with one head row: “公开对象（全社会）”.
        String fullHeading() {
            return group.isEmpty() ? heading : group + "（" + heading + "）";
        }
    }

    static Layout of(List<CatalogueEntry> entries) {
        var columns = new ArrayList<Out>();
        columns.add(words("公开事项", "一级事项", 11, CatalogueEntry::level1));
        columns.add(words("公开事项", "二级事项", 14, CatalogueEntry::level2));
        if (entries.stream().anyMatch(entry -> !entry.level3().isEmpty())) {
            columns.add(words("公开事项", "三级事项", 14, CatalogueEntry::level3));
        }
        columns.add(words("", "公开内容（要素）", 34, entry -> Lists.write(entry.elements())));
        columns.add(words("", "公开依据", 30, entry -> Lists.write(entry.basis())));
        columns.add(words("", "公开时限", 16, entry -> entry.timeRule().written()));
        columns.add(words("", "公开主体", 14, CatalogueEntry::subject));
        columns.add(words("", "公开渠道和载体", 24, entry -> ChannelMarks.write(entry.channels())));
        columns.add(tick("公开对象", "全社会", entry -> entry.audience().everyone()));
        columns.add(words("公开对象", "特定群体", 10, entry -> entry.audience().group()));
        columns.add(tick("公开方式", "主动", entry -> entry.manner() == Manner.PROACTIVE));
        columns.add(tick("公开方式", "依申请公开", entry -> entry.manner() == Manner.ON_REQUEST));
        for (Level level : Level.values()) {
            boolean national = level == Level.COUNTY || level == Level.TOWNSHIP;
            if (national || entries.stream().anyMatch(entry -> entry.levels().contains(level))) {
                columns.add(tick("公开层级", level.label(), entry -> entry.levels().contains(level)));
            }
        }
        columns.add(new Out("", "过程", 6, true, Layout::stage));
        columns.add(new Out("", "审查级别", 6, true, entry -> entry.reviewLevel().label()));
        columns.add(
                words(
                        "",
                        "所属条款",
                        16,
                        entry -> entry.branch().code() + " " + entry.branch().name()));
        columns.add(new Out("", "领域", 10, true, Layout::field));
        columns.add(new Out("", "事项编码", 9, true, CatalogueEntry::code));
        return new Layout(List.copyOf(columns));
    }

    private static String stage(CatalogueEntry entry) {
        return entry.stage() == null ? "" : entry.stage().label();
    }

    private static String field(CatalogueEntry entry) {
        return entry.field() == null ? "" : entry.field().label();
    }

    private static Out words(
            String group, String heading, int width, Function<CatalogueEntry, String> cell) {
        return new Out(group, heading, width, false, cell);
    }

    private static Out tick(
            String group, String heading, Function<CatalogueEntry, Boolean> ticked) {
        return new Out(group, heading, 5, true, entry -> ticked.apply(entry) ? TICK : "");
    }
}
