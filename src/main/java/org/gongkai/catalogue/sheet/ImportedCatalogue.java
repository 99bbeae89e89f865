package org.gongkai.catalogue.sheet;

import java.util.List;
import org.gongkai.catalogue.CatalogueEntry;

/// What a table held: the entries read, in its order, and everything that needs a look.
public record ImportedCatalogue(List<CatalogueEntry> entries, List<ImportProblem> problems) {
    public ImportedCatalogue {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /// How many rows did not become entries.
    public long lostRows() {
        return problems.stream().filter(ImportProblem::rowLost).count();
    }
}
