package org.gongkai.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What becomes different when one catalogue takes another's place; entries are the same when they
/// have the same code.
///
/// @param added entries that are new
/// @param gone entries that are no longer there
/// @param same how many say exactly what they said
public record CatalogueDifference(
        List<CatalogueEntry> added, List<Changed> changed, List<CatalogueEntry> gone, int same) {

    /// An entry that says something else.
    ///
    /// @param facts what it says differently; never empty
    public record Changed(CatalogueEntry before, CatalogueEntry after, List<EntryFact> facts) {

        /// Whether the code now stands for something of another name: documents that answered the
        /// old matter would seem to answer the new one.
        public boolean isRenamed() {
            return !before.name().equals(after.name());
        }
    }

    public CatalogueDifference {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
    }

    public static CatalogueDifference between(
            List<CatalogueEntry> before, List<CatalogueEntry> after) {
        Map<String, CatalogueEntry> left = new LinkedHashMap<>();
        before.forEach(entry -> left.put(entry.code(), entry));
        var added = new ArrayList<CatalogueEntry>();
        var changed = new ArrayList<Changed>();
        int same = 0;
        for (CatalogueEntry entry : after) {
            CatalogueEntry old = left.remove(entry.code());
            if (old == null) {
                added.add(entry);
                continue;
            }
            List<EntryFact> facts = listDifferent(old, entry);
            if (facts.isEmpty()) {
                same++;
            } else {
                changed.add(new Changed(old, entry, facts));
            }
        }
        return new CatalogueDifference(added, changed, List.copyOf(left.values()), same);
    }

    /// A catalogue with some entries put in: at their place when their code is known, else at the
    /// end.
    public static List<CatalogueEntry> supplemented(
            List<CatalogueEntry> before, List<CatalogueEntry> more) {
        Map<String, CatalogueEntry> whole = new LinkedHashMap<>();
        before.forEach(entry -> whole.put(entry.code(), entry));
        more.forEach(entry -> whole.put(entry.code(), entry));
        return List.copyOf(whole.values());
    }

    /// Whether nothing would change but perhaps the order.
    public boolean isNothing() {
        return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }

    private static List<EntryFact> listDifferent(CatalogueEntry one, CatalogueEntry other) {
        return Arrays.stream(EntryFact.values())
                .filter(fact -> !fact.of(one).equals(fact.of(other)))
                .toList();
    }
}
