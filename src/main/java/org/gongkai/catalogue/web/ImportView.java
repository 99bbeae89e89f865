package org.gongkai.catalogue.web;

import java.util.List;
import java.util.Map;
import org.gongkai.catalogue.CatalogueDifference;
import org.gongkai.catalogue.CatalogueEntry;
import org.gongkai.catalogue.sheet.ImportedCatalogue;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Refused;

/// What an upload would change, before it does.
///
/// @param hash of the kept upload
/// @param whole whether the table takes the place of the catalogue; else it adds to it
/// @param against fingerprint of the catalogue that the difference was made with
/// @param answers how many public documents answer each entry, by code
public record ImportView(
        String hash,
        String name,
        boolean whole,
        ImportedCatalogue table,
        CatalogueDifference difference,
        String against,
        Map<String, Long> answers,
        List<Refused.Problem> problems,
        String formKey) {

    /// What is wrong with a field, or empty.
    public String problem(String field) {
        return Refused.at(field, problems);
    }

    /// The way of importing as it stands in the address.
    public String way() {
        return whole ? ImportPage.WHOLE : ImportPage.MORE;
    }

    /// The same preview the other way.
    public String otherWay() {
        return Paging.address(
                "/office/catalogue/import/" + hash,
                Map.of("name", name, "way", whole ? ImportPage.MORE : ImportPage.WHOLE));
    }

    /// Whether there is anything to put in force.
    public boolean isUsable() {
        return !table.entries().isEmpty() && !difference.isNothing();
    }

    /// Whether something would be lost, so that a person must say it is meant.
    public boolean loses() {
        return table.lostRows() > 0 || !difference.gone().isEmpty() || renamed() > 0;
    }

    public long renamed() {
        return difference.changed().stream().filter(CatalogueDifference.Changed::isRenamed).count();
    }

    public long answers(CatalogueEntry entry) {
        return answers.getOrDefault(entry.code(), 0L);
    }
}
