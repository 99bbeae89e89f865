package org.gongkai.publication;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.catalogue.Catalogue;
import org.gongkai.catalogue.CatalogueEntry;
import org.gongkai.pages.Text;
import org.gongkai.publication.screening.Finding;
import org.gongkai.publication.screening.RequiredElements;
import org.gongkai.publication.screening.Rule;
import org.gongkai.publication.screening.Severity;
import org.gongkai.publication.text.RichText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Looks whether an edition says all that the chosen entry of the catalogue wants said. Never more
/// than a hint: words can say the same in other words.
@Component
class EntryElements {

    private static final int LOOKED_AT_OF_A_FILE = 200_000;

    private final Catalogue catalogue;
    private final JdbcClient jdbc;

    EntryElements(Catalogue catalogue, JdbcClient jdbc) {
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    /// One finding that names all elements seen neither in the fields nor in the text nor in an
    /// attachment.
    Optional<Finding> look(Edition edition) {
        String code = edition.content().entryCode();
        return code == null
                ? Optional.empty()
                : catalogue.findEntry(code).flatMap(entry -> look(edition, entry));
    }

    private Optional<Finding> look(Edition edition, CatalogueEntry entry) {
        Set<String> missing =
                RequiredElements.missing(
                        new LinkedHashSet<>(entry.elements()),
                        fields(edition),
                        edition.content().title()
                                + "\n"
                                + RichText.plain(edition.content().html())
                                + "\n"
                                + String.join("\n", textsOfFiles(edition.id())));
        if (missing.isEmpty()) return Optional.empty();
        return Optional.of(
                new Finding(
                        Rule.MISSING_ELEMENT,
                        Severity.HINT,
                        String.join("、", missing),
                        0,
                        "",
                        Text.t("publication.missing-elements", entry.name()),
                        ""));
    }

    /// What the form asks for by itself, under the names that catalogues use.
    private static Map<String, String> fields(Edition edition) {
        Draft c = edition.content();
        String made = c.madeOn() == null ? "" : c.madeOn().toString();
        return Map.ofEntries(
                Map.entry("文件名称", c.title()),
                Map.entry("名称", c.title()),
                Map.entry("标题", c.title()),
                Map.entry("发文字号", c.docNumber()),
                Map.entry("文号", c.docNumber()),
                Map.entry("成文日期", made),
                Map.entry("正文", RichText.plain(c.html())),
                Map.entry("全文", RichText.plain(c.html())),
                Map.entry("内容概述", c.summary()),
                Map.entry("发布机构", edition.bodyName()),
                // every public page says it by itself
                Map.entry("有效性", "现行"));
    }

    private List<String> textsOfFiles(long editionId) {
        return jdbc.sql(
                        """
                        SELECT name || E'\\n' || left(coalesce(text, ''), :most) AS words
                        FROM publication.attachment WHERE edition_id = :edition
                        """)
                .param("most", LOOKED_AT_OF_A_FILE)
                .param("edition", editionId)
                .query((row, number) -> row.getString("words"))
                .list();
    }
}
