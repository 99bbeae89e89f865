package org.gongkai.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What an entry says, column by column, in the words of the national table.
public enum EntryFact {
    LEVEL1("一级事项", CatalogueEntry::level1),
    LEVEL2("二级事项", CatalogueEntry::level2),
    LEVEL3("三级事项", CatalogueEntry::level3),
    ELEMENTS("公开内容（要素）", e -> String.join("；", e.elements())),
    BASIS("公开依据", e -> String.join("；", e.basis())),
    TIME("公开时限", e -> e.timeRule().written()),
    SUBJECT("公开主体", CatalogueEntry::subject),
    CHANNELS("公开渠道和载体", e -> joined(e.channels(), channel -> channel.mark() + channel.name(), " ")),
    AUDIENCE("公开对象", e -> e.audience().label()),
    MANNER("公开方式", e -> e.manner().label()),
    LEVELS("公开层级", e -> joined(List.copyOf(e.levels()), Level::label, "、")),
    STAGE("过程", e -> Optional.ofNullable(e.stage()).map(Stage::label).orElse("")),
    REVIEW("审查级别", e -> e.reviewLevel().label()),
    BRANCH("所属条款", e -> e.branch().article() + " " + e.branch().name()),
    FIELD("领域", e -> Optional.ofNullable(e.field()).map(Field::label).orElse(""));

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // each reads the entry it is given and keeps nothing
    private final Function<CatalogueEntry, String> value;

    EntryFact(String label, Function<CatalogueEntry, String> value) {
        this.label = label;
        this.value = value;
    }

    public String label() {
        return label;
    }

    /// Empty when the entry does not say it.
    public String of(CatalogueEntry entry) {
        return value.apply(entry);
    }

    private static <T> String joined(List<T> values, Function<T, String> label, String between) {
        return values.stream().map(label).collect(Collectors.joining(between));
    }
}
