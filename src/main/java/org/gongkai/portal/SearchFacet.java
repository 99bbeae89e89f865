package org.gongkai.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gongkai.catalogue.Branch;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Text;
import org.gongkai.search.Facets;

/// One way to narrow a search, each choice a link.
///
/// @param name of the parameter
public record SearchFacet(String name, List<Choice> choices) {

    private static final int MOST = 10;

    /// @param address the same search with this choice, or without it when it is chosen
    public record Choice(String label, long count, boolean chosen, String address) {}

    static List<SearchFacet> of(
            Facets facets, Map<String, String> filters, Map<String, String> bodyNames) {
        return List.of(
                        facet("kind", facets.kinds(), filters, Labels::kind),
                        facet("year", facets.years(), filters, year -> year),
                        facet(
                                "body",
                                facets.bodies(),
                                filters,
                                code -> bodyNames.getOrDefault(code, code)),
                        facet(
                                "branch",
                                facets.branches(),
                                filters,
                                code -> Branch.findBranch(code).map(Branch::name).orElse(code)),
                        facet("valid", facets.validity(), filters, SearchFacet::validity))
                .stream()
                .filter(f -> f.choices.size() > 1 || filters.containsKey(f.name))
                .toList();
    }

    private static String validity(String value) {
        return Text.t(value.equals("valid") ? "portal.valid" : "portal.expired");
    }

    private static SearchFacet facet(
            String name,
            List<Facets.Count> counts,
            Map<String, String> filters,
            UnaryOperator<String> label) {
        return new SearchFacet(
                name,
                counts.stream()
                        .filter(c -> !c.value().isEmpty())
                        .limit(MOST)
                        .map(c -> choice(name, c, filters, label))
                        .toList());
    }

    private static Choice choice(
            String name,
            Facets.Count count,
            Map<String, String> filters,
            UnaryOperator<String> label) {
        boolean chosen = count.value().equals(filters.get(name));
        var to = new LinkedHashMap<>(filters);
        if (chosen) to.remove(name);
        else to.put(name, count.value());
        return new Choice(
                label.apply(count.value()), count.count(), chosen, Paging.address("/search", to));
    }
}
