package org.gongkai.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What an entry says, column by column, in the order of the national table.
public enum EntryFact {
    LEVEL1(CatalogueEntry::level1),
    LEVEL2(CatalogueEntry::level2),
    LEVEL3(CatalogueEntry::level3),
    ELEMENTS(e -> String.join("；", e.elements())),
    BASIS(e -> String.join("；", e.basis())),
    TIME(e -> e.timeRule().written()),
    SUBJECT(CatalogueEntry::subject),
    CHANNELS(e -> joined(e.channels(), channel -> channel.mark() + channel.name(), " ")),
    AUDIENCE(e -> e.audience().label()),
    MANNER(e -> e.manner().label()),
    LEVELS(e -> joined(List.copyOf(e.levels()), Level::label, "、")),
    STAGE(e -> Optional.ofNullable(e.stage()).map(Stage::label).orElse("")),
    REVIEW(e -> e.reviewLevel().label()),
    BRANCH(e -> e.branch().article() + " " + e.branch().name()),
    FIELD(e -> Optional.ofNullable(e.field()).map(Field::label).orElse(""));

    @SuppressWarnings("ImmutableEnumChecker") // each reads the entry it is given and keeps nothing
    private final Function<CatalogueEntry, String> value;

    EntryFact(Function<CatalogueEntry, String> value) {
        this.value = value;
    }

    /// Its name in the texts: `catalogue.fact.level1`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Empty when the entry does not say it.
    public String of(CatalogueEntry entry) {
        return value.apply(entry);
    }

    private static <T> String joined(List<T> values, Function<T, String> label, String between) {
        return values.stream().map(label).collect(Collectors.joining(between));
    }
}
