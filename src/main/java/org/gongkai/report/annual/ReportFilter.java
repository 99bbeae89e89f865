package org.gongkai.report.annual;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which reports a list shows.
///
/// @param state a state's code, or empty
/// @param light `late` (a day has passed and it is not public), `near` (within seven days),
///   `published-late` (public, but after its day), or empty
/// @param kind a kind of body, or empty
/// @param name part of a body's name
/// @param below code of a body: only bodies below it whose reports are not cleared yet; or empty
public record ReportFilter(
        int year, String state, String light, String kind, String name, String below) {

    /// What a light may be.
    public static final List<String> LIGHTS = List.of("late", "near", "published-late");

    public static ReportFilter of(Map<String, String> p, int year) {
        return new ReportFilter(
                year,
                p.getOrDefault("state", ""),
                p.getOrDefault("light", ""),
                p.getOrDefault("kind", ""),
                p.getOrDefault("name", "").strip(),
                p.getOrDefault("below", ""));
    }

    public static ReportFilter ofYear(int year) {
        return new ReportFilter(year, "", "", "", "", "");
    }

    /// The reports below a body that are not cleared yet.
    public static ReportFilter uncleared(int year, String below) {
        return new ReportFilter(year, "", "", "", "", below);
    }

    public ReportFilter withState(String one) {
        return new ReportFilter(year, one, "", "", "", "");
    }

    public ReportFilter withLight(String one) {
        return new ReportFilter(year, "", one, "", "", "");
    }

    public Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("year", Integer.toString(year));
        all.put("state", state);
        all.put("light", light);
        all.put("kind", kind);
        all.put("name", name);
        all.put("below", below);
        return all;
    }
}
