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

    public long at(String route, String result) {
        return cells.getOrDefault(route, Map.of()).getOrDefault(result, 0L);
    }

    public long total(String route) {
        return RESULTS.stream().mapToLong(result -> at(route, result)).sum();
    }
}
