package org.gongkai.report.annual;

import java.util.LinkedHashMap;
import java.util.Map;

/// Which reports a list shows.
///
/// @param state a state's code, or empty
/// @param light `late` (a day has passed), `near` (within seven days), or empty
/// @param kind a kind of body, or empty
/// @param name part of a body's name
public record ReportFilter(int year, String state, String light, String kind, String name) {

    public static ReportFilter of(Map<String, String> p, int year) {
        return new ReportFilter(
                year,
                p.getOrDefault("state", ""),
                p.getOrDefault("light", ""),
                p.getOrDefault("kind", ""),
                p.getOrDefault("name", "").strip());
    }

    public static ReportFilter ofYear(int year) {
        return new ReportFilter(year, "", "", "", "");
    }

    public ReportFilter withState(String one) {
        return new ReportFilter(year, one, "", "", "");
    }

    public ReportFilter withLight(String one) {
        return new ReportFilter(year, "", one, "", "");
    }

    public Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("year", Integer.toString(year));
        all.put("state", state);
        all.put("light", light);
        all.put("kind", kind);
        all.put("name", name);
        return all;
    }
}
