package org.gongkai.report.comparing.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.organization.Body;
import org.gongkai.report.comparing.Series;

/// What is compared, as the address says it.
///
/// @param kind of the bodies, or empty for all
/// @param codes of the bodies chosen; empty for all
/// @param from the first year
/// @param until the last year
public record CompareFilter(Series series, String kind, List<String> codes, int from, int until) {

    /// @param years that have reports
    static CompareFilter of(
            Map<String, String> asked, List<String> codes, Collection<Integer> years) {
        int first = years.stream().min(Integer::compare).orElse(0);
        int last = years.stream().max(Integer::compare).orElse(0);
        int from = year(asked.get("from"), first, first, last);
        return new CompareFilter(
                Series.find(asked.getOrDefault("series", ""))
                        .orElseGet(() -> Series.get("received")),
                asked.getOrDefault("kind", ""),
                codes,
                from,
                Math.max(from, year(asked.get("until"), last, first, last)));
    }

    private static int year(
            @org.jspecify.annotations.Nullable String typed, int usual, int first, int last) {
        return typed != null && typed.matches("\\d{4}")
                ? Math.clamp(Integer.parseInt(typed), first, last)
                : usual;
    }

    boolean takes(Body body) {
        return (kind.isEmpty() || body.kind().code().equals(kind))
                && (codes.isEmpty() || codes.contains(body.code()));
    }

    boolean takes(int year) {
        return year >= from && year <= until;
    }

    Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("series", series.code());
        all.put("kind", kind);
        all.put("body", String.join(",", codes));
        all.put("from", from == 0 ? "" : Integer.toString(from));
        all.put("until", until == 0 ? "" : Integer.toString(until));
        return all;
    }
}
