package org.gongkai.publication.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.catalogue.Branch;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.CatalogueEntry;
import org.gongkai.catalogue.ReviewLevel;
import org.gongkai.catalogue.standard.StartingCatalogue;
import org.gongkai.catalogue.standard.Topic;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Component;

/// Reads what may be chosen: branches, topics and the active entries of the catalogue.
@Component
class CatalogueChoices {

    private final Catalogue catalogue;

    CatalogueChoices(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// @param chosen code of the entry a draft names already: it stays a choice for that draft when
    ///   the catalogue in force no longer has it
    Choices readWith(String chosen) {
        var entries =
                catalogue.listEntries(null).stream()
                        .map(CatalogueChoices::entry)
                        .collect(Collectors.toCollection(ArrayList::new));
        if (!chosen.isEmpty() && entries.stream().noneMatch(e -> e.code().equals(chosen))) {
            catalogue.findEntry(chosen).map(CatalogueChoices::entry).ifPresent(entries::add);
        }
        return new Choices(branches(), topics(), List.copyOf(entries));
    }

    /// One entry by its code, as a draft would choose it.
    Optional<Choices.Entry> find(String code) {
        return catalogue.findEntry(code).map(CatalogueChoices::entry);
    }

    List<Choices.Choice> branches() {
        return Branch.listBranches().stream()
                .map(b -> new Choices.Choice(b.code(), b.name(), group(b)))
                .toList();
    }

    private static List<Choices.Choice> topics() {
        return StartingCatalogue.topics().stream()
                .map(topic -> new Choices.Choice(topic.code(), topic.label(), group(topic)))
                .toList();
    }

    private static String group(Topic topic) {
        return StartingCatalogue.findTopic(topic.isTopLevel() ? topic.code() : topic.parent())
                .map(Topic::name)
                .orElse("");
    }

    private static String group(Branch branch) {
        return branch.code().startsWith("20.") ? Text.t("office.article-20") : branch.article();
    }

    private static Choices.Entry entry(CatalogueEntry entry) {
        return new Choices.Entry(
                entry.code(),
                entry.branch().code(),
                Stream.of(entry.level1(), entry.level2(), entry.level3())
                        .filter(level -> !level.isEmpty())
                        .collect(Collectors.joining(" › ")),
                String.join("、", entry.elements()),
                String.join("、", entry.basis()),
                entry.timeRule().written(),
                entry.reviewLevel() == ReviewLevel.IMPORTANT);
    }
}
