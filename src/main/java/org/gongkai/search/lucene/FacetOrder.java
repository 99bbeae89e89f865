package org.gongkai.search.lucene;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gongkai.search.Facets;

/// Puts counted values in the order in which they are shown.
final class FacetOrder {

    private static final Comparator<Facets.Count> BY_VALUE =
            Comparator.comparing(Facets.Count::value);

    private FacetOrder() {}

    static List<Facets.Count> byCount(Counting.Counted counted, Choices choice) {
        return sorted(
                counted,
                choice,
                Comparator.comparingLong(Facets.Count::count).reversed().thenComparing(BY_VALUE));
    }

    static List<Facets.Count> newestFirst(Counting.Counted counted, Choices choice) {
        return sorted(counted, choice, BY_VALUE.reversed());
    }

    private static List<Facets.Count> sorted(
            Counting.Counted counted, Choices choice, Comparator<Facets.Count> order) {
        return counted.byValue().getOrDefault(choice, Map.of()).entrySet().stream()
                .map(entry -> new Facets.Count(entry.getKey(), entry.getValue()))
                .sorted(order)
                .toList();
    }
}
