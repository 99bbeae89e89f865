package org.gongkai.catalogue.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.gongkai.catalogue.Branch;
import org.gongkai.catalogue.CatalogueEntry;
import org.gongkai.catalogue.Field;
import org.gongkai.catalogue.sheet.CatalogueSheets;
import org.gongkai.catalogue.sheet.ImportedCatalogue;

/// The shipped catalogue: every branch of Articles 20 and 21 and each of the 26 fields.
public final class StartingCatalogue {

    private StartingCatalogue() {}

    /// Article 20 and 21 first, then the fields in their order; read once.
    public static List<CatalogueEntry> entries() {
        return Entries.ALL;
    }

    /// All branches of the law, Article 20 first.
    public static List<Branch> branches() {
        return Branch.listBranches();
    }

    /// The 26 fields in their order.
    public static List<Field> fields() {
        return List.of(Field.values());
    }

    /// The subject classes: 22 on the first level, each followed by its second level.
    public static List<Topic> topics() {
        return Topics.ALL;
    }

    /// One of the subject classes.
    public static Optional<Topic> findTopic(String code) {
        return Topics.ALL.stream().filter(topic -> topic.code().equals(code)).findFirst();
    }

    private static final class Entries {
        private static final List<CatalogueEntry> ALL = read();

        /// The shipped file is read like any import, and must not leave a single doubt.
        private static List<CatalogueEntry> read() {
            try (InputStream file = Resources.open("starting-catalogue.csv")) {
                ImportedCatalogue read = CatalogueSheets.read("starting-catalogue.csv", file);
                if (!read.problems().isEmpty()) {
                    throw new IllegalStateException(
                            "The shipped catalogue is damaged: "
                                    + read.problems().getFirst().sentence());
                }
                return read.entries();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
