package org.gongkai.search;

import java.util.List;

/// How many documents each further choice would leave. A facet that is already filtered counts as
/// if it were not, so that another choice can be seen. Bodies, branches, kinds and validity are
/// ordered by count, years from the newest.
///
/// @param validity the values `valid` and `expired`
public record Facets(
        List<Count> bodies,
        List<Count> branches,
        List<Count> years,
        List<Count> kinds,
        List<Count> validity) {

    public static final Facets NONE =
            new Facets(List.of(), List.of(), List.of(), List.of(), List.of());

    public record Count(String value, long count) {}
}
