package org.gongkai.search;

import java.util.List;

/// One page of what was found.
///
/// @param total all that was found, exact
/// @param didYouMean when nothing was found: nearby questions that do find something; may be empty
public record SearchResults(
        long total, List<Hit> hits, Facets facets, List<Suggestion> didYouMean) {

    public static final SearchResults NOTHING =
            new SearchResults(0, List.of(), Facets.NONE, List.of());

    public SearchResults {
        hits = List.copyOf(hits);
        didYouMean = List.copyOf(didYouMean);
    }

    /// A question that was tried and finds this many.
    public record Suggestion(SearchQuery query, long total) {}
}
