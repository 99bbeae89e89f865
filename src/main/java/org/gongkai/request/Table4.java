package org.gongkai.request;

import java.util.List;
import java.util.Map;

/// Table 4 of the annual report: how reconsiderations and suits ended.
///
/// @param cells by route and result; what is absent is zero
public record Table4(Map<String, Map<String, Long>> cells) {

    public static final List<String> ROUTES =
            List.of("reconsideration", "direct-suit", "suit-after");
    public static final List<String> RESULTS = List.of("upheld", "corrected", "other", "pending");

    /// Either way to a court, which the statistics of 2014 to 2018 count together.
    public static final String SUITS = "suits";

    static List<String> routes(String route) {
        return route.equals(SUITS) ? List.of("direct-suit", "suit-after") : List.of(route);
    }

    public long at(String route, String result) {
        return routes(route).stream()
                .mapToLong(one -> cells.getOrDefault(one, Map.of()).getOrDefault(result, 0L))
                .sum();
    }

    /// Those that were decided, however.
    public long decided(String route) {
        return total(route) - at(route, "pending");
    }

    public long total(String route) {
        return RESULTS.stream().mapToLong(result -> at(route, result)).sum();
    }
}
