package org.gongkai.report.annual;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which reports a list shows.
///
/// @param state a state's code, or empty
/// @param light `late` (a day has passed and it is not public), `near` (within seven days),
///   `published-late` (public, but after its day), or empty
/// @param kind a kind of body, or empty
/// @param name part of a body's name
/// @param below code of a body: only bodies below it; or empty
/// @param stage a [Stage]'s code, or empty
public record ReportFilter(
        int year,
        String state,
        String light,
        String kind,
        String name,
        String below,
        String stage) {

    /// How far a report is for who sums it up with others.
    public enum Stage {
        CLEARED("cleared", "published", "elsewhere"),
        HANDED_IN("submitted"),
        /// not handed in yet, or given back
        OPEN("draft", "returned");

        private final List<String> states;

        Stage(String... states) {
            this.states = List.of(states);
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// The states a report of this stage may be in.
        List<String> states() {
            return states;
        }

        static Optional<Stage> find(String code) {
            return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
        }

        static Stage ofState(String state) {
            return Arrays.stream(values())
                    .filter(one -> one.states.contains(state))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// What a light may be.
    public static final List<String> LIGHTS = List.of("late", "near", "published-late");

    public static ReportFilter of(Map<String, String> p, int year) {
        return new ReportFilter(
                year,
                p.getOrDefault("state", ""),
                p.getOrDefault("light", ""),
                p.getOrDefault("kind", ""),
                p.getOrDefault("name", "").strip(),
                p.getOrDefault("below", ""),
                Stage.find(p.getOrDefault("stage", "")).map(Stage::code).orElse(""));
    }

    public static ReportFilter ofYear(int year) {
        return new ReportFilter(year, "", "", "", "", "", "");
    }

    /// The reports of bodies below one.
    static ReportFilter below(int year, String below) {
        return new ReportFilter(year, "", "", "", "", below, "");
    }

    static ReportFilter below(int year, String below, Stage stage) {
        return new ReportFilter(year, "", "", "", "", below, stage.code());
    }

    public ReportFilter withState(String one) {
        return new ReportFilter(year, one, "", "", "", "", "");
    }

    public ReportFilter withLight(String one) {
        return new ReportFilter(year, "", one, "", "", "", "");
    }

    public Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("year", Integer.toString(year));
        all.put("state", state);
        all.put("light", light);
        all.put("kind", kind);
        all.put("name", name);
        all.put("below", below);
        all.put("stage", stage);
        return all;
    }
}
