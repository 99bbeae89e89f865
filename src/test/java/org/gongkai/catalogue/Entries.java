package org.gongkai.catalogue;

import java.util.List;
import java.util.Set;

/// Entries as nouns for tests.
final class Entries {

    private Entries() {}

    static CatalogueEntry budget() {
        return entry("F05.01", Field.F05, "政府预算", List.of("收入预算表", "支出预算表"), "批复后20日内");
    }

    static CatalogueEntry accounts() {
        return entry("F05.02", Field.F05, "政府决算", List.of("收入决算表"), "批复后20日内");
    }

    static CatalogueEntry assistance() {
        return entry("F15.01", Field.F15, "最低生活保障对象名单", List.of("姓名", "保障金额"), "每季度公开");
    }

    static CatalogueEntry entry(
            String code, Field field, String name, List<String> elements, String time) {
        return new CatalogueEntry(
                code,
                field.usualBranch(),
                field,
                field.label(),
                name,
                "",
                elements,
                List.of("《中华人民共和国政府信息公开条例》"),
                TimeRule.parse(time),
                "县级人民政府",
                List.of(new CatalogueChannel("政府网站", true)),
                Audience.EVERYONE,
                Manner.PROACTIVE,
                Set.of(Level.COUNTY),
                Stage.RESULT,
                ReviewLevel.ORDINARY);
    }
}
