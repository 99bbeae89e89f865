package org.gongkai.bulletin;

import java.util.LinkedHashMap;
import java.util.Map;

/// What narrows the list of instructions; empty fields do not. The figures count with the same
/// conditions.
///
/// @param body code of the body that carries it out
/// @param below `yes`: those of the bodies below it too
/// @param leader user name
/// @param series its id
/// @param issue id of the issue it was written on
/// @param stage `open` for all that is not closed, or one stage
/// @param light `late` or `near`, as of today; `in-time` and `was-late` for when it was reported
///   back
/// @param result what came of it
/// @param year in which it was written
/// @param set which day is asked for: nothing for the day it was written, `finished` for the day of
///   the report that the leader took, `open` for what was not finished when `until` ended
/// @param from first day
/// @param until last day
/// @param number part of its number
public record InstructionFilter(
        String body,
        String below,
        String leader,
        String series,
        String issue,
        String stage,
        String light,
        String result,
        String year,
        String set,
        String from,
        String until,
        String number) {

    /// Reads the parameters of an address; unknown ones are left out.
    public static InstructionFilter of(Map<String, String> p) {
        return new InstructionFilter(
                p.getOrDefault("body", ""),
                p.getOrDefault("below", ""),
                p.getOrDefault("leader", ""),
                p.getOrDefault("series", "").replaceAll("^(?!\\d{1,18}$).*", ""),
                p.getOrDefault("issue", "").replaceAll("^(?!\\d{1,18}$).*", ""),
                p.getOrDefault("stage", ""),
                p.getOrDefault("light", ""),
                p.getOrDefault("result", ""),
                p.getOrDefault("year", "").replaceAll("^(?![1-9]\\d{3}$).*", ""),
                p.getOrDefault("set", "").replaceAll("^(?!(finished|open)$).*", ""),
                IssueFilter.day(p.getOrDefault("from", "")),
                IssueFilter.day(p.getOrDefault("until", "")),
                p.getOrDefault("number", "").strip());
    }

    public Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("body", body);
        all.put("below", below);
        all.put("leader", leader);
        all.put("series", series);
        all.put("issue", issue);
        all.put("stage", stage);
        all.put("light", light);
        all.put("result", result);
        all.put("year", year);
        all.put("set", set);
        all.put("from", from);
        all.put("until", until);
        all.put("number", number);
        all.values().removeIf(String::isEmpty);
        return all;
    }

    public boolean isNarrow() {
        return !parameters().isEmpty();
    }
}
